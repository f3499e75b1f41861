import type { Profile } from "~profile/profile"
import type { Role, Qualification } from "~role/role"
import { fold, tokenise } from "~role/vocabulary/tokens"
import { certificateNames, skillNames } from "~role/vocabulary/vocabulary"
import { demandOf } from "./asked/demand"
import { ProfileIndex } from "./profile-index"
import { bestSentences, stemsOf, WantedStems } from "./related"
import { specificityOf } from "./specificity"

/** "Treat `term` as `as` for this role." */
export interface SuggestedAlias {
  term: string
  as: string
}

/** More are no help in choosing. */
const most = 4

/** What a qualification asks for by name: an alias stands for one of these. */
export function namesAsked({ text, criterion }: Qualification): string[] {
  switch (criterion?.type) {
    case "skill":
    case "certificate":
    case "title":
    case "industry":
    case "permit":
      return criterion.anyOf
    case "language":
      return [criterion.language, ...(criterion.alternatives ?? []).map(({ language }) => language)]
    case "years":
      return criterion.of === null ? [] : [criterion.of]
    case "education":
      return criterion.fields
    case "place":
      return criterion.anyOf
    case undefined:
      return demandOf(text)
        .parts.filter(({ weight }) => weight >= 0.45)
        .map(part => part.text)
    default:
      return []
  }
}

/**
 * What could be treated as what, when the recruiter says that a qualification is met although the rules did not see it: words of the
 * profile that stand nearest to what is asked for, best first, at most four. Empty where the profile offers nothing of the kind.
 */
export function suggestAliases(role: Pick<Role, "aliases">, qualification: Qualification, profile: Profile): SuggestedAlias[] {
  const index = new ProfileIndex(profile)
  const asked = namesAsked(qualification)
  const [as] = asked
  if (as === undefined) return []
  const terms: string[] = []
  const add = (term: string | null | undefined) => {
    const words = term?.replace(/\s+/g, " ").trim() ?? ""
    if (words === "" || words.length > 60) return
    if (role.aliases.some(alias => fold(alias.term) === fold(words) && asked.some(name => fold(name) === fold(alias.as)))) return
    if (terms.some(other => fold(other) === fold(words)) || asked.some(name => fold(name) === fold(words))) return
    terms.push(words)
  }
  const type = qualification.criterion?.type
  if (type === "skill" || type === undefined || type === "years" || type === "industry") {
    const wanted = asked.map(name => skillNames.canonical(name) ?? name)
    const near = new Set(wanted.flatMap(name => [...skillNames.near(name), ...(skillNames.entries.get(name)?.wider ?? [])]))
    const literal = (name: string) => {
      const [found] = index.skills.get(name) ?? []
      return found?.segment.text.slice(found.start, found.end)
    }
    for (const name of index.skills.keys()) if (near.has(name)) add(literal(name))
    // Kinds of the same wider thing: another database where one is asked for.
    const wider = new Set(wanted.flatMap(name => skillNames.entries.get(name)?.wider ?? []))
    for (const name of index.skills.keys()) if (skillNames.entries.get(name)?.wider.some(other => wider.has(other))) add(literal(name))
    for (const skill of profile.skills) if (sharesWord(skill, asked)) add(skill)
  }
  if (type === "title" || type === "years" || type === "level") for (const { text } of index.titles.slice(0, 3)) add(text)
  if (type === "certificate") {
    for (const { name } of profile.certifications) add(name)
    for (const list of index.terms(certificateNames.index).values()) {
      const [found] = list
      if (found) add(found.segment.text.slice(found.start, found.end))
    }
  }
  if (type === "education") for (const { degree, field } of profile.education) add(field ?? degree)
  if (type === "language") for (const { name } of profile.languages) add(name)
  if (type === "place") add(profile.location)
  if (type === "industry") for (const { company } of profile.positions) add(company)
  if (terms.length < most && (type === undefined || type === "skill")) {
    const stems = new WantedStems()
    const { words } = tokenise(asked.join(" "))
    const roots = stemsOf(words)
    stems.add(roots)
    const weights = roots.map(root => Math.max(0.2, ...words.filter(word => stemsOf([word])[0] === root).map(specificityOf)))
    for (const { sentence } of bestSentences(index, roots, weights, stems).slice(0, 2)) {
      const term = sentence.segment.text.slice(sentence.firstHit, sentence.lastHit)
      if (isTelling(term)) add(term)
    }
  }
  return terms.slice(0, most).map(term => ({ term, as }))
}

function sharesWord(skill: string, asked: readonly string[]): boolean {
  const words = new Set(asked.flatMap(name => tokenise(name).words))
  return tokenise(skill).words.some(word => words.has(word) && specificityOf(word) > 0.2)
}

/** One everyday word ("data") would stand for the whole qualification in every profile: several words, or one that says something. */
function isTelling(term: string): boolean {
  const { words } = tokenise(term)
  return words.length > 1 || words.some(word => specificityOf(word) >= 0.6)
}
