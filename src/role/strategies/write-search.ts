import type { SearchPlace } from "../strategy"
import { quoted } from "./terms"
import type { TermGroup, Wanted } from "./wanted"

function either(terms: readonly string[], wrap: boolean): string {
  const text = terms.map(quoted).join(" OR ")
  return wrap && terms.length > 1 ? `(${text})` : text
}

function all(groups: readonly TermGroup[]): string {
  return groups.map(({ anyOf }) => either(anyOf, groups.length > 1)).join(" AND ")
}

function except(not: readonly string[]): string {
  return not.length === 0 ? "" : ` NOT ${either(not, true)}`
}

/** LinkedIn's people search and plain applicant tracking systems: one Boolean line. */
function boolean({ groups, not }: Wanted): string {
  // "A OR B NOT C" would take C off B alone.
  const [only] = groups
  const text = groups.length === 1 && only && not.length > 0 ? either(only.anyOf, true) : all(groups)
  return text + except(not)
}

/** One line for each field of Recruiter's search. */
function fields({ groups, not, place }: Wanted): string {
  const of = (...what: TermGroup["what"][]) => groups.filter(group => what.includes(group.what))
  const lines: string[] = []
  const add = (label: string, text: string) => {
    if (text !== "") lines.push(`${label}: ${text}`)
  }
  const titles = of("titles", "levels")
  add("Job titles", titles.length > 0 ? boolean({ groups: titles, not, place, codeLanguages: [] }) : "")
  add("Companies", all(of("companies")))
  const keywords = of("skills", "industries")
  add("Keywords", keywords.length > 0 && titles.length === 0 ? boolean({ groups: keywords, not, place, codeLanguages: [] }) : all(keywords))
  if (place !== null) add("Location", quoted(place))
  return lines.join("\n")
}

/** People by code language and place: GitHub's search of users knows nothing of titles. */
function users({ codeLanguages, place }: Wanted): string {
  const [language] = codeLanguages
  if (language === undefined) return ""
  const value = (text: string) => (/\s/u.test(text) ? `"${text}"` : text)
  return [`language:${value(language)}`, ...(place === null ? [] : [`location:${value(place)}`]), "type:user", "repos:>=3"].join(" ")
}

/** Public LinkedIn profiles through Google: a space is AND, a minus is NOT. */
function xRay({ groups, not, place }: Wanted): string {
  return [
    "site:linkedin.com/in",
    ...groups.map(({ anyOf }) => either(anyOf, true)),
    ...(place === null ? [] : [quoted(place)]),
    ...not.map(term => `-${quoted(term)}`)
  ].join(" ")
}

export const writers: Record<SearchPlace, (wanted: Wanted) => string> = {
  linkedin: boolean,
  "linkedin recruiter": fields,
  github: users,
  "google x-ray": xRay,
  ats: boolean
}
