import type { Role } from "../role"
import { fold } from "../vocabulary/tokens"
import { titleNames } from "../vocabulary/vocabulary"
import { companiesIn } from "./asked-skills"
import { languagesOf } from "./languages-of"
import { cleanTerm } from "./terms"
import { distinctWords, skillTerms } from "./variants"
import type { TermGroup } from "./wanted"

/** Of one thing that is to be avoided, the spellings that are excluded: further ones cost words and find nobody more. */
const mostSpellings = 2

/** What the role says is to be avoided, as terms: people who name it are excluded, never looked for. */
export function excludedTerms(role: Role): TermGroup[] {
  const languages = languagesOf(role)
  const found: Record<"titles" | "skills" | "companies" | "industries", string[]> = {
    titles: [],
    skills: [],
    companies: [],
    industries: []
  }
  for (const { kind, text, quote, criterion } of role.qualifications) {
    if (kind !== "avoid" || restricted.test(text)) continue
    const companies = companiesIn(text, quote)
    if (companies.length > 0) found.companies.push(...companies)
    else if (criterion?.type === "title") found.titles.push(...criterion.anyOf)
    else if (criterion?.type === "skill" || criterion?.type === "certificate")
      found.skills.push(...criterion.anyOf.flatMap(name => skillTerms(name, languages).slice(0, mostSpellings)))
    else if (criterion?.type === "industry") found.industries.push(...criterion.anyOf)
    else if (criterion === null && aFewWords.test(text.trim())) found.skills.push(text.trim())
  }
  return (["titles", "skills", "companies", "industries"] as const).flatMap(what => {
    const anyOf = distinctWords(found[what].map(cleanTerm))
    return anyOf.length === 0 ? [] : [{ what, anyOf }]
  })
}

const recruiters: readonly string[] = ["Recruiter"]

/** Without those who hire: where titles alone are searched, none of them has the title that is looked for. */
export function withoutHiring(not: readonly TermGroup[]): TermGroup[] {
  return not
    .map(({ what, anyOf }) => ({ what, anyOf: anyOf.filter(term => !recruiters.includes(term)) }))
    .filter(({ anyOf }) => anyOf.length > 0)
}

const hiring = /(?:recruit|talent|sourc|human resources|people partner|personal|staffing|(?<![\p{L}])hr(?![\p{L}]))/iu

/** A line of a word or two that no criterion was read from is excluded as it stands: "SMB sales". */
const aFewWords = /^(?!no\b|not\b|without\b)[^\s,;:]+(?: [^\s,;:]+){0,2}$/iu

/** "PHP only": whoever knows more than that names it too. */
const restricted = /(?<!\p{L})(?:only|just|nur|lediglich|seulement|uniquement|solo|s[oó]lo|solamente|apenas|somente)(?!\p{L})/iu

/** Whoever hires for the work names all of its titles and skills: excluded, unless hiring is the work. */
export function hiringTerms(role: Role, titles: readonly string[]): TermGroup[] {
  const families = titles.flatMap(title => titleNames.canonical(title) ?? [])
  const isHiring = [role.title ?? "", ...titles, ...families].some(title => hiring.test(title))
  return isHiring ? [] : [{ what: "titles", anyOf: [...recruiters] }]
}

/** What is excluded of several kinds, each kind once; nothing that is looked for is excluded. */
export function joinedNot(lists: readonly TermGroup[], groups: readonly TermGroup[]): TermGroup[] {
  const wanted = new Set(groups.flatMap(({ anyOf }) => anyOf.map(fold)))
  const kinds = [...new Set(lists.map(({ what }) => what))]
  return kinds
    .map(what => ({
      what,
      anyOf: distinctWords(lists.filter(list => list.what === what).flatMap(({ anyOf }) => anyOf)).filter(term => !wanted.has(fold(term)))
    }))
    .filter(({ anyOf }) => anyOf.length > 0)
}
