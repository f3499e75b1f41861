import { sentence, type SentenceList } from "~sentence/sentence"
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

/** The recruiter's words in a sentence: "Kubernetes and Terraform". */
function listed(names: readonly string[]): SentenceList {
  return { list: [...names], as: "and" }
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
  const beside = level ? sentence("wayOneOfWords", { words: listed(level.same) }) : (first?.anyOf[0] ?? null)
  const [title = "", ...others] = titles.own
  const named = others.length === 0 ? title : sentence("wayTitleAndOthers", { title, count: others.length })
  return {
    id: "titles",
    name: sentence("wayByTitle"),
    reason: beside === null ? sentence("wayByTitleWhy", { titles: named }) : sentence("wayByTitleWhyWith", { titles: named, beside }),
    misses: sentence("wayByTitleMisses"),
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
    name: sentence("wayBySkills"),
    reason: guessed
      ? titles.own[0] === undefined
        ? sentence("wayBySkillsGuessedUntitled", { skills: listed(names) })
        : sentence("wayBySkillsGuessed", { title: titles.own[0], skills: listed(names) })
      : sentence("wayBySkillsWhy", { skills: listed(names) }),
    misses: sentence("wayBySkillsMisses"),
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
    name: companies.length > 0 ? sentence("wayByCompanies") : sentence("wayByIndustry"),
    reason: sentence("wayByEmployerWhy", { names: listed(where.slice(0, 3)) }),
    misses: sentence("wayByEmployerMisses"),
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
      name: sentence("wayLevelBelow"),
      reason: level.below.length > 0 ? sentence("wayLevelBelowWhy", { titles: listed(level.below) }) : sentence("wayLevelBelowWhyUnsaid"),
      misses: sentence("wayLevelBelowMisses", { titles: listed(level.same.slice(0, 2)) }),
      wanted: { groups, not: [], place, codeLanguages }
    }
  }
  if (titles.beside.length === 0) return null
  return {
    id: "beside",
    name: sentence("wayBeside"),
    reason: sentence("wayBesideWhy", { titles: listed(titles.beside.slice(0, 3)) }),
    misses: sentence("wayBesideMisses"),
    wanted: { groups: [{ what: "titles", anyOf: titles.beside.slice(0, 8) }, ...(skill ? [skill] : [])], not: [], place, codeLanguages }
  }
}

/** Where a role gives so little that only one way is left: what stands near the one skill, or the bare title. */
function wider({ titles, firstSkill, near, typical, codeLanguages }: Material): StrategyIdea | null {
  if (near.length > 0)
    return {
      id: "near skills",
      name: sentence("wayNear"),
      reason: sentence("wayNearWhy", { skills: listed(near.slice(0, 3)), skill: firstSkill }),
      misses: sentence("wayNearMisses", { skill: firstSkill }),
      wanted: { groups: [{ what: "skills", anyOf: near }], not: [], place: null, codeLanguages }
    }
  const [title] = titles.own
  const [group] = typical
  if (title === undefined || !group) return null
  return {
    id: "wide",
    name: sentence("wayWide"),
    reason: sentence("wayWideWhy", { skill: group.anyOf[0] ?? "" }),
    misses: sentence("wayWideMisses"),
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
