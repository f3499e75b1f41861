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
import { excludedTerms, hiringTerms, joinedNot } from "./excluded"
import { languagesOf } from "./languages-of"
import { searchedLevelWords } from "./level-words"
import { searchFor } from "./search-for"
import { holdsWords, isSaidBy } from "./term-spellings"
import { cleanPlace, cleanTerm } from "./terms"
import { distinctWords, saysLevel, skillTerms, titlesFor } from "./variants"
import type { TermGroup, StrategyIdea } from "./wanted"

const mostStrategies = 6

/** The recruiter's words in a sentence: "Kubernetes and Terraform". */
function listed(names: readonly string[]): SentenceList {
  return { list: [...names], as: "and" }
}

/** Two skills that must be there at once find people; a third leaves hardly anybody. */
const skillsAtOnce = 2

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
  // A language that would be nice says nothing of who can do the work, and a search by it leaves out those who can.
  const inTitle = role.title === null ? [] : skillNames.index.findIn(role.title).map(({ name }) => name)
  return {
    titles,
    musts: skillGroups(musts),
    nice: skillGroups(nice),
    typical: skillGroups(typical),
    not: [...excludedTerms(role), ...hiringTerms(role, titles.own)],
    place: role.remote === "remote" ? null : cleanPlace(role.place),
    codeLanguages: codeLanguagesOf(musts.length > 0 ? [...musts.flat(), ...inTitle] : [...inTitle, ...typical.flat()]),
    companies: distinctWords(namedCompanies(role).map(cleanTerm)),
    industries: distinctWords(namedIndustries(role).map(cleanTerm)),
    firstSkill: named[0] ?? "",
    near: distinctWords((named[0] === undefined ? [] : skillNames.near(named[0])).map(cleanTerm)).slice(0, 6),
    level: [role.title ?? "", ...titles.families].some(saysLevel) ? null : searchedLevelWords(role.level)
  }
}

type Material = ReturnType<typeof material>

/** A search, with what is excluded from every way. GitHub knows nothing of titles: only a way by skills can look there. */
function wantedOf(
  groups: TermGroup[],
  { not, place, codeLanguages }: Pick<Material, "not" | "place" | "codeLanguages">,
  { exclude = [], byCode = false }: { exclude?: TermGroup[]; byCode?: boolean } = {}
): StrategyIdea["wanted"] {
  return { groups, not: joinedNot([...exclude, ...not], groups), place, codeLanguages: byCode ? codeLanguages : [] }
}

/** The role's own titles; where its title narrows them ("Enterprise"), that word as well. */
function titleGroups({ titles }: Material): TermGroup[] {
  const named: TermGroup[] = titles.own.length === 0 ? [] : [{ what: "titles", anyOf: titles.own }]
  return titles.narrowedBy.length === 0 ? named : [...named, { what: "titles", anyOf: titles.narrowedBy }]
}

/** The skill that tells people of these titles apart: the first that the titles do not say themselves, or the first of all. */
function tellingSkill({ musts, nice, typical }: Material, titles: readonly string[]): TermGroup | undefined {
  const skills = musts.length > 0 ? musts : nice.length > 0 ? nice : typical
  return skills.find(({ anyOf }) => !anyOf.some(term => isSaidBy(titles, term))) ?? skills[0]
}

function byTitle(given: Material): StrategyIdea | null {
  const { titles, musts, level } = given
  if (titles.own.length === 0) return null
  const first = musts.length > 0 ? tellingSkill(given, titles.own) : undefined
  const groups = titleGroups(given)
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
    wanted: wantedOf(groups, given)
  }
}

function bySkills(given: Material): StrategyIdea | null {
  const { titles, musts, nice, typical } = given
  const chosen = (musts.length > 0 ? [...musts, ...nice] : nice.length > 0 ? nice : typical).slice(0, skillsAtOnce)
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
    wanted: wantedOf(chosen, given, { byCode: true })
  }
}

function byEmployer(given: Material): StrategyIdea | null {
  const { titles, musts, companies, industries } = given
  const where = companies.length > 0 ? companies : industries
  if (where.length === 0) return null
  const what = companies.length > 0 ? "companies" : "industries"
  const [first] = musts
  const who: TermGroup[] = titles.own.length > 0 ? titleGroups(given) : first ? [first] : []
  return {
    id: "employers",
    name: companies.length > 0 ? sentence("wayByCompanies") : sentence("wayByIndustry"),
    reason: sentence("wayByEmployerWhy", { names: listed(where.slice(0, 3)) }),
    misses: sentence("wayByEmployerMisses"),
    wanted: wantedOf([...who, { what, anyOf: where }], given)
  }
}

/** Somebody who does the work one level below: the level itself is excluded, or it would be the search by title again. */
function byLevelBelow(given: Material): StrategyIdea | null {
  const { titles, level } = given
  if (!level || titles.own.length === 0) return null
  const skill = tellingSkill(given, titles.own)
  const groups = titleGroups(given)
  if (level.below.length > 0) groups.push({ what: "levels", anyOf: level.below })
  if (skill) groups.push(skill)
  return {
    id: "next step",
    name: sentence("wayLevelBelow"),
    reason: level.below.length > 0 ? sentence("wayLevelBelowWhy", { titles: listed(level.below) }) : sentence("wayLevelBelowWhyUnsaid"),
    misses: sentence("wayLevelBelowMisses", { titles: listed(level.same.slice(0, 2)) }),
    wanted: wantedOf(groups, given, { exclude: [{ what: "levels", anyOf: level.same }] })
  }
}

const mostAdjacent = 8

/** Somebody who does much of the same work under another title. */
function byAdjacentTitle(given: Material): StrategyIdea | null {
  const { titles, not } = given
  const excluded = not.flatMap(({ anyOf }) => anyOf)
  const beside = titles.beside.filter(title => !excluded.some(term => holdsWords(title, term))).slice(0, mostAdjacent)
  if (beside.length === 0) return null
  const skill = tellingSkill(given, beside)
  return {
    id: "beside",
    name: sentence("wayBeside"),
    reason: sentence("wayBesideWhy", { titles: listed(beside.slice(0, 3)) }),
    misses: sentence("wayBesideMisses"),
    wanted: wantedOf([{ what: "titles", anyOf: beside }, ...(skill ? [skill] : [])], given)
  }
}

/** Where a role gives so little that only one way is left: what stands near the one skill, or the bare title. */
function wider(given: Material): StrategyIdea | null {
  const { titles, firstSkill, near, typical } = given
  const anywhere = { ...given, place: null }
  if (near.length > 0)
    return {
      id: "near skills",
      name: sentence("wayNear"),
      reason: sentence("wayNearWhy", { skills: listed(near.slice(0, 3)), skill: firstSkill }),
      misses: sentence("wayNearMisses", { skill: firstSkill }),
      wanted: wantedOf([{ what: "skills", anyOf: near }], anywhere)
    }
  const [title] = titles.own
  const [group] = typical
  if (title === undefined || !group) return null
  return {
    id: "wide",
    name: sentence("wayWide"),
    reason: sentence("wayWideWhy", { skill: group.anyOf[0] ?? "" }),
    misses: sentence("wayWideMisses"),
    wanted: wantedOf([{ what: "titles", anyOf: [title] }, group], anywhere)
  }
}

/** The ways that code knows for a role, best first, in terms. Fewer than two where the role names nothing to search for. */
export function strategyIdeas(role: Role): StrategyIdea[] {
  const given = material(role)
  const ways = [byTitle, bySkills, byEmployer, byAdjacentTitle, byLevelBelow].map(way => way(given)).filter(way => way !== null)
  const more = ways.length < 2 ? wider(given) : null
  return more ? [...ways, more] : ways
}

/** Where, in which code languages and without whom every way looks: the role's own, worked out by code. */
export function whereToLook(role: Role): Pick<StrategyIdea["wanted"], "place" | "codeLanguages" | "not"> {
  const { place, codeLanguages, not } = material(role)
  return { place, codeLanguages, not }
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
 * Two to six ways to look for people for a role, each with its reason and what it would miss; fewer where the role names nothing to search
 * for. What the recruiter picked, dropped or wrote stays as it is and is not proposed again.
 */
export function proposeStrategies(role: Role): Strategy[] {
  return withStrategyIdeas(role, strategyIdeas(role))
}
