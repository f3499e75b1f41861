import { skillSpecificity } from "~evaluation/specificity"
import { lintText } from "~role/lint/lint"
import type { Role, Qualification } from "~role/role"
import type { Vocabulary } from "~role/vocabulary/vocabulary"
import { certificateNames, skillNames, titleNames } from "~role/vocabulary/vocabulary"
import { isTellingCertificate, isTellingTerm, standsForProxy } from "../traits/proxies"
import type { Trait } from "../traits/trait"

/** A trait by its key: `skill:Kubernetes`, `verdict:not met:q3`. Null for what is none. */
export function traitOfKey(key: string): Trait | null {
  if (key === "management") return { kind: "management" }
  const [kind = "", ...rest] = key.split(":")
  const name = rest.join(":")
  if (name === "") return null
  switch (kind) {
    case "verdict": {
      const [verdict = "", ...id] = rest
      const qualificationId = id.join(":")
      return (verdict === "met" || verdict === "not met") && qualificationId !== "" ? { kind, qualificationId, verdict } : null
    }
    case "skill":
    case "title":
    case "industry":
    case "certificate":
    case "words":
      return { kind, name }
    default:
      return null
  }
}

/**
 * The qualification of a role that asks for a trait already, and for nothing else: "SQL" is not asked for by "PostgreSQL or MySQL", and
 * somebody may well be wanted for PostgreSQL where the role asks for SQL.
 */
export function qualificationAbout(trait: Trait, { qualifications }: Pick<Role, "qualifications">): Qualification | null {
  return qualifications.find(qualification => isAbout(trait, qualification)) ?? null
}

function isAbout(trait: Trait, { id, criterion }: Qualification): boolean {
  if (trait.kind === "verdict") return trait.qualificationId === id
  if (trait.kind === "management") return criterion?.type === "management"
  if (criterion?.type !== trait.kind) return false
  const [asked, ...others] = criterion.anyOf
  if (asked === undefined || others.length > 0) return false
  return trait.name === (vocabularies[trait.kind]?.canonical(asked) ?? asked)
}

const vocabularies: Partial<Record<string, Vocabulary>> = { skill: skillNames, title: titleNames, certificate: certificateNames }

/** What a role speaks of: the skills of its qualifications and all that stands near them. Made once for a set of roles. */
export function skillsNear(roles: readonly Pick<Role, "qualifications">[]): ReadonlySet<string> {
  const near = new Set<string>()
  for (const { qualifications } of roles)
    for (const { criterion } of qualifications) {
      if (criterion?.type !== "skill") continue
      for (const asked of criterion.anyOf) {
        const name = skillNames.canonical(asked) ?? asked
        near.add(name)
        for (const other of skillNames.near(name)) near.add(other)
        for (const wider of skillNames.entries.get(name)?.wider ?? []) near.add(wider)
      }
    }
  return near
}

/**
 * How likely a trait is to be what a recruiter goes by, before anything was done, beside the others (a skill that the role does not speak
 * of: 1). What the role asks for says more than what it does not, and what stands near it more than what stands far.
 */
export function priorOf(trait: Trait, near: ReadonlySet<string>): number {
  switch (trait.kind) {
    case "verdict":
      return trait.verdict === "met" ? 8 : 2
    case "skill":
      return (
        (near.has(trait.name) || skillNames.entries.get(trait.name)?.wider.some(name => near.has(name)) ? 6 : 1) *
        Math.max(0.6, skillSpecificity(trait.name))
      )
    case "management":
    case "certificate":
    case "industry":
    case "title":
      return 3
    case "words":
      return 2
  }
}

/** Of these a preference may ask less, and never more: they stand for origin, age or schooling where nobody but a habit asks for them. */
const neverTightened = new Set(["place", "language", "education", "permit", "years", "level", "company size"])

/** Whether more may be asked of people by this trait, as far as it alone says: nothing that stands for a proxy is learned. */
export function mayBeAskedFor(trait: Trait, qualification: Qualification | null): boolean {
  if (qualification && (neverTightened.has(qualification.criterion?.type ?? "") || standsForProxy(qualification.text))) return false
  switch (trait.kind) {
    case "verdict":
      return qualification !== null
    case "management":
      return true
    case "words":
      return !standsForProxy(trait.name)
    case "certificate":
      return isTellingCertificate(trait.name) && lintText(trait.name).length === 0
    default:
      return isTellingTerm(trait.name)
  }
}

/** A trait as a qualification would say it. */
export function textOfTrait(trait: Trait, qualification: Qualification | null): string {
  switch (trait.kind) {
    case "verdict":
      return qualification?.text ?? ""
    case "management":
      return "Has managed people"
    case "title":
      return `Has worked as ${/^[aeiou]/i.test(trait.name) ? "an" : "a"} ${trait.name}`
    case "industry":
      return `Experience in the ${trait.name} industry`
    case "words":
      return trait.name[0]!.toUpperCase() + trait.name.slice(1)
    default:
      return trait.name
  }
}
