import type { SearchPlace } from "../strategy"
import { withoutHiring } from "./excluded"
import { namesOfPlace, profileHosts } from "./places-of"
import { quoted } from "./terms"
import type { TermGroup, Wanted } from "./wanted"

type Groups = Pick<Wanted, "groups" | "not">

function either(terms: readonly string[], wrap: boolean): string {
  const text = terms.map(quoted).join(" OR ")
  return wrap && terms.length > 1 ? `(${text})` : text
}

function all(groups: readonly TermGroup[]): string {
  return groups.map(({ anyOf }) => either(anyOf, groups.length > 1)).join(" AND ")
}

/** Everything excluded stands behind one NOT: each further one would be an operator more. */
function except(not: readonly TermGroup[]): string {
  const terms = not.flatMap(({ anyOf }) => anyOf)
  return terms.length === 0 ? "" : ` NOT ${either(terms, true)}`
}

/** LinkedIn's people search and plain applicant tracking systems: one Boolean line. */
function boolean({ groups, not }: Groups): string {
  // "A OR B NOT C" would take C off B alone.
  const [only] = groups
  const text = groups.length === 1 && only && not.length > 0 ? either(only.anyOf, true) : all(groups)
  return text + except(not)
}

/** The fields of Recruiter's search, in their order, by what stands in them; what is excluded stands in the field of its kind. */
const recruiterFields = [
  ["Job titles", ["titles", "levels"]],
  ["Companies", ["companies"]],
  ["Keywords", ["skills", "industries"]]
] as const satisfies readonly (readonly [string, readonly TermGroup["what"][]])[]

/**
 * One line for each field of Recruiter's search. A field takes no NOT alone: what is excluded of a kind that nothing is looked for of stands behind
 * the keywords, or, where there are none, behind the first field. The place is a choice there and no Boolean: one name, without quotes.
 */
function fields({ groups, not, place }: Wanted): string {
  const isByTitle = groups.some(({ what }) => what === "titles")
  const excluded = isByTitle ? withoutHiring(not) : not
  const of = (list: readonly TermGroup[], what: readonly TermGroup["what"][]) => list.filter(group => what.includes(group.what))
  const filled = recruiterFields
    .map(([label, what]) => ({ label, groups: of(groups, what), not: of(excluded, what) }))
    .filter(field => field.groups.length > 0)
  const last = filled.find(({ label }) => label === "Keywords") ?? filled[0]
  for (const [label, what] of recruiterFields)
    if (last && !filled.some(field => field.label === label)) last.not.push(...of(excluded, what))
  const lines = filled.map(({ label, ...field }) => `${label}: ${boolean(field)}`)
  const name = place === null ? undefined : namesOfPlace(place)[0]
  return [...lines, ...(name === undefined ? [] : [`Location: ${name}`])].join("\n")
}

/** People by code language and place: GitHub's search of users knows nothing of titles. Of several places one is enough. */
function users({ codeLanguages, place }: Wanted): string {
  const [language] = codeLanguages
  if (language === undefined) return ""
  const value = (text: string) => (/\s/u.test(text) ? `"${text}"` : text)
  const places = place === null ? [] : namesOfPlace(place)
  return [`language:${value(language)}`, ...places.map(name => `location:${value(name)}`), "type:user", "repos:>=3"].join(" ")
}

/** Pages that are under a profile's address and show jobs or lists of names. */
const noProfile = ["-intitle:jobs", "-inurl:dir"]

/** Public LinkedIn profiles through Google: a space is AND, a minus is NOT. People stand under their country's host or the common one. */
function xRay({ groups, not, place }: Wanted): string {
  const hosts = profileHosts(place).map(host => `site:${host}/in`)
  return [
    hosts.length > 1 ? `(${hosts.join(" OR ")})` : hosts[0],
    ...groups.map(({ anyOf }) => either(anyOf, true)),
    ...(place === null ? [] : [either(namesOfPlace(place), true)]),
    ...not.flatMap(({ anyOf }) => anyOf).map(term => `-${quoted(term)}`),
    ...noProfile
  ].join(" ")
}

export const writers: Record<SearchPlace, (wanted: Wanted) => string> = {
  linkedin: boolean,
  "linkedin recruiter": fields,
  github: users,
  "google x-ray": xRay,
  ats: boolean
}
