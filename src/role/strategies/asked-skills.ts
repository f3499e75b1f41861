import type { Role, Qualification } from "../role"
import { fold } from "../vocabulary/tokens"
import { softSkills } from "../vocabulary/vocabulary"

/** One of these is enough for a qualification. */
export type Alternatives = string[]

/** What many have and few write down: a search for it finds who writes much, not who fits. */
const seldomWritten = new Set([
  "Driving licence",
  "Driving",
  "First aid certificate",
  "DBS check",
  "Microsoft Office",
  "Word",
  "Outlook",
  "Computer literacy",
  "Shift work"
])

function namesOf({ criterion }: Qualification): Alternatives {
  return criterion?.type === "skill" || criterion?.type === "certificate"
    ? criterion.anyOf.filter(name => !softSkills.has(name) && !seldomWritten.has(name))
    : []
}

/** What the role asks for by name, each once, in the role's order. Manners are left to the talk. */
function askedOf(role: Role, kind: "must" | "nice"): Alternatives[] {
  const seen = new Set<string>()
  return role.qualifications
    .filter(qualification => qualification.kind === kind)
    .map(namesOf)
    .filter(names => {
      const key = names.map(fold).sort().join("|")
      if (names.length === 0 || seen.has(key)) return false
      seen.add(key)
      return true
    })
}

const companyCue =
  /(?:companies|employers|firms|competitors|firmen|unternehmen|entreprises|empresas)\s+(?:such as|like|e\.\s?g\.|for example|including|wie|z\.\s?b\.|telles? que|comme|como)\s+([^.;()]+)|\((?:e\.\s?g\.|such as|like|z\.\s?b\.)\s+([^)]+)\)[^.]*\b(?:companies|firms|employers)/iu
const companyName = /^\p{Lu}[\p{L}\d&.+'’-]*(?:\s(?:\p{Lu}|&|de|of|und|and)[\p{L}\d&.+'’-]*){0,3}$/u
const joint = /\s*(?:[,;/]|(?<![\p{L}])(?:and|or|und|oder|et|ou|y|o|e)(?![\p{L}]))\s*/giu

/** Employers that a line names as examples: "experience at companies such as A, B or C". */
export function companiesIn(text: string, quote: string | null): string[] {
  const match = companyCue.exec(text) ?? (quote === null ? null : companyCue.exec(quote))
  const list = match?.[1] ?? match?.[2]
  return list === undefined
    ? []
    : list
        .split(joint)
        .map(part => part.trim())
        .filter(part => companyName.test(part) && !/^(?:similar|others?)$/iu.test(part))
}

/** Employers that the role wants people from. */
export function namedCompanies(role: Role): string[] {
  return role.qualifications.filter(({ kind }) => kind !== "avoid").flatMap(({ text, quote }) => companiesIn(text, quote))
}

/** A licence is had and seldom written, and never as its list calls it: a search for it finds nobody. */
const licence = /(?:licen[cs]e|registration|permit|approbation)/iu

/** The same without the licences, which nobody is found by. */
export function askedSkills(role: Role, kind: "must" | "nice"): Alternatives[] {
  return askedOf(role, kind).filter(names => !names.every(name => licence.test(name)))
}

export function namedIndustries(role: Role): string[] {
  return role.qualifications
    .filter(({ kind }) => kind !== "avoid")
    .flatMap(({ criterion }) => (criterion?.type === "industry" ? criterion.anyOf : []))
}
