import type { Role } from "../role"
import type { Search, Strategy } from "../strategy"
import { searchPlaces } from "../strategy"
import { suggestSkills } from "../intake/suggest-skills"
import { fold } from "../vocabulary/tokens"
import { skillNames } from "../vocabulary/vocabulary"
import type { Alternatives } from "./asked-skills"
import { askedSkills, namedCompanies, namedIndustries } from "./asked-skills"
import { codeLanguagesOf } from "./code-languages"
import { languagesOf } from "./languages-of"
import { searchedLevelWords } from "./level-words"
import { searchFor } from "./search-for"
import { cleanPlace, cleanTerm } from "./terms"
import { distinctWords, skillTerms, titlesFor } from "./variants"
import type { TermGroup, StrategyIdea } from "./wanted"

const mostStrategies = 4

/** Each of the recruiter's words once, for a sentence: "Kubernetes and Terraform". */
function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`
}

/** A title that is itself a level ("Engineering Manager", "Head Chef") needs no level word beside it, and has no title below by leaving one off. */
const saysLevel =
  /(?<![\p{L}])(?:manager|director|head|chief|lead|leader|supervisor|leiter(?:in)?|leitung|responsable|jefe|gerente|vp)(?![\p{L}])/iu

/** What the role gives to search with, worked out once. */
function material(role: Role) {
  const languages = languagesOf(role)
  const titles = titlesFor(role)
  const musts = askedSkills(role, "must")
  const nice = askedSkills(role, "nice")
  const named = [...musts, ...nice].flat()
  // Which tools a title usually asks for is a guess: used only where the role names none.
  const typical = named.length > 0 ? [] : suggestSkills(role, "must").map(name => [name])
  const group = (alternatives: Alternatives): TermGroup => ({
    what: "skills",
    anyOf: distinctWords(alternatives.flatMap(name => skillTerms(name, languages))).slice(0, 8)
  })
  const skillGroups = (list: readonly Alternatives[]) => list.map(group).filter(({ anyOf }) => anyOf.length > 0)
  return {
    titles,
    musts: skillGroups(musts),
    nice: skillGroups(nice),
    typical: skillGroups(typical),
    place: role.remote === "remote" ? null : cleanPlace(role.place),
    codeLanguages: codeLanguagesOf(named.length > 0 ? named : typical.flat()),
    companies: distinctWords(namedCompanies(role).map(cleanTerm)),
    industries: distinctWords(namedIndustries(role).map(cleanTerm)),
    firstSkill: named[0] ?? "",
    near: distinctWords((named[0] === undefined ? [] : skillNames.near(named[0])).map(cleanTerm)).slice(0, 6),
    level: titles.own.some(title => saysLevel.test(title)) ? null : searchedLevelWords(role.level)
  }
}

type Material = ReturnType<typeof material>

function byTitle({ titles, musts, place, codeLanguages, level }: Material): StrategyIdea | null {
  if (titles.own.length === 0) return null
  const [first] = musts
  const groups: TermGroup[] = [{ what: "titles", anyOf: titles.own }]
  if (level) groups.push({ what: "levels", anyOf: level.same })
  else if (first) groups.push(first)
  const beside = level ? `one of the words ${listed(level.same)}` : first ? (first.anyOf[0] ?? "") : ""
  return {
    id: "titles",
    name: "By title",
    reason: `People who do this work mostly say so in their title: ${titles.own.length === 1 ? titles.own[0] : `${titles.own[0]} and ${titles.own.length - 1} other wordings`}${beside === "" ? "" : `, with ${beside}`}.`,
    misses: "People who do this work under another title, or who give no title at all.",
    wanted: { groups, not: [], place, codeLanguages }
  }
}

function bySkills({ titles, musts, nice, typical, place, codeLanguages }: Material): StrategyIdea | null {
  const chosen = (musts.length > 0 ? [...musts, ...nice] : nice.length > 0 ? nice : typical).slice(0, 3)
  if (chosen.length === 0) return null
  const names = chosen.map(({ anyOf }) => anyOf[0] ?? "")
  const guessed = musts.length === 0 && nice.length === 0
  return {
    id: "skills",
    name: "By skills",
    reason: guessed
      ? `The role names no skill; ${titles.own[0] ?? "this work"} usually asks for ${listed(names)}.`
      : `Whoever names ${listed(names)} may do this work under any title.`,
    misses: "People who have the skills and do not write them down, and those who use another word for them.",
    wanted: { groups: chosen, not: [], place, codeLanguages }
  }
}

function byEmployer({ titles, musts, companies, industries, place, codeLanguages }: Material): StrategyIdea | null {
  const where = companies.length > 0 ? companies : industries
  if (where.length === 0) return null
  const what = companies.length > 0 ? "companies" : "industries"
  const who: TermGroup | undefined = titles.own.length > 0 ? { what: "titles", anyOf: titles.own } : musts[0]
  return {
    id: "employers",
    name: companies.length > 0 ? "By the companies named" : "By the industry named",
    reason: `The role itself names ${listed(where.slice(0, 3))}: people there know the field.`,
    misses: "People from other fields who could do the work, and employers that the role does not name.",
    wanted: { groups: [...(who ? [who] : []), { what, anyOf: where }], not: [], place, codeLanguages }
  }
}

/** Somebody who does the work one level below, or under the title beside it. */
function byNextStep({ titles, musts, nice, typical, place, codeLanguages, level }: Material): StrategyIdea | null {
  const [skill] = musts.length > 0 ? musts : nice.length > 0 ? nice : typical
  if (level && titles.own.length > 0) {
    const groups: TermGroup[] = [{ what: "titles", anyOf: titles.own }]
    if (level.below.length > 0) groups.push({ what: "levels", anyOf: level.below })
    if (skill) groups.push(skill)
    return {
      id: "next step",
      name: "One level below",
      reason:
        level.below.length > 0
          ? `People called ${listed(level.below)} may be ready for the next step.`
          : "Many people of this level do not say it in their title, and others are ready for the step.",
      misses: `People who already carry the level in their title (${listed(level.same.slice(0, 2))}): the search by title finds them.`,
      wanted: { groups, not: [], place, codeLanguages }
    }
  }
  if (titles.beside.length === 0) return null
  return {
    id: "beside",
    name: "By the titles beside it",
    reason: `People called ${listed(titles.beside.slice(0, 3))} often do much of the same work.`,
    misses: "People who carry the role's own title: the search by title finds them.",
    wanted: { groups: [{ what: "titles", anyOf: titles.beside.slice(0, 8) }, ...(skill ? [skill] : [])], not: [], place, codeLanguages }
  }
}

/** Where a role gives so little that only one way is left: what stands near the one skill, or the bare title. */
function wider({ titles, firstSkill, near, typical, codeLanguages }: Material): StrategyIdea | null {
  if (near.length > 0)
    return {
      id: "near skills",
      name: "By skills that stand near",
      reason: `Who works with ${listed(near.slice(0, 3))} is near to ${firstSkill}, wherever they live.`,
      misses: `People who name ${firstSkill} itself: the search by skills finds them.`,
      wanted: { groups: [{ what: "skills", anyOf: near }], not: [], place: null, codeLanguages }
    }
  const [title] = titles.own
  const [group] = typical
  if (title === undefined || !group) return null
  return {
    id: "wide",
    name: "A wide net",
    reason: `The bare title with ${group.anyOf[0]}, without the place: for people who would move or work from afar.`,
    misses: "People under other titles; and it finds many from far away.",
    wanted: { groups: [{ what: "titles", anyOf: [title] }, group], not: [], place: null, codeLanguages }
  }
}

/** The ways that code knows for a role, best first, in terms. Fewer than two where the role names nothing to search for. */
export function strategyIdeas(role: Role): StrategyIdea[] {
  const given = material(role)
  const ways = [byTitle(given), bySkills(given), byEmployer(given), byNextStep(given)].filter((way): way is StrategyIdea => way !== null)
  const more = ways.length < 2 ? wider(given) : null
  return more ? [...ways, more] : ways
}

/** Where and in which code languages every way looks: the role's own, worked out by code. */
export function whereToLook(role: Role): Pick<StrategyIdea["wanted"], "place" | "codeLanguages"> {
  const { place, codeLanguages } = material(role)
  return { place, codeLanguages }
}

/** The searches of a way, each within its place's limits; null where no place can look for it. */
export function strategyOf({ wanted, ...way }: StrategyIdea): Strategy | null {
  const searches = searchPlaces.map(place => searchFor(place, wanted)).filter((search): search is Search => search !== null)
  return searches.length === 0 ? null : { ...way, state: "proposed", searches }
}

function isKept(strategy: Strategy): boolean {
  return strategy.state !== "proposed" || strategy.searches.some(({ edited }) => edited)
}

/** The strategies of a role once these ways are proposed for it: what the recruiter picked, dropped or wrote stays as it is and comes first. */
export function withStrategyIdeas(role: Role, ways: readonly StrategyIdea[]): Strategy[] {
  const kept = role.strategies.filter(isKept)
  const taken = new Set(kept.map(({ id }) => id))
  const fresh: Strategy[] = []
  const texts = new Set(kept.flatMap(({ searches }) => searches.slice(0, 1).map(({ text }) => fold(text))))
  for (const way of ways) {
    const strategy = taken.has(way.id) ? null : strategyOf(way)
    const text = strategy?.searches[0]?.text
    if (!strategy || text === undefined || texts.has(fold(text))) continue
    texts.add(fold(text))
    fresh.push(strategy)
  }
  return [...kept, ...fresh.slice(0, Math.max(0, mostStrategies - kept.filter(({ state }) => state !== "dropped").length))]
}

/**
 * Two to four ways to look for people for a role, each with its reason and what it would miss; fewer where the role names nothing to search
 * for. What the recruiter picked, dropped or wrote stays as it is and is not proposed again.
 */
export function proposeStrategies(role: Role): Strategy[] {
  return withStrategyIdeas(role, strategyIdeas(role))
}
