import { sentence, type Sentence, type TextKey } from "~sentence/sentence"
import type { Search, SearchPlace } from "../strategy"
import { fits, limits } from "./limits"
import { searchUrl } from "./search-url"
import type { TermGroup, Wanted } from "./wanted"
import { writers } from "./write-search"

/** What is said of a group that is left out, and of one of which only some words are. */
const leftOutKeys = {
  titles: { whole: "searchLeftOutTitle", some: "searchLeftOutTitles" },
  skills: { whole: "searchLeftOutSkill", some: "searchLeftOutSpellings" },
  companies: { whole: "searchLeftOutCompany", some: "searchLeftOutCompanies" },
  industries: { whole: "searchLeftOutIndustry", some: "searchLeftOutIndustries" },
  levels: { whole: "searchLeftOutLevel", some: "searchLeftOutLevels" }
} as const satisfies Record<TermGroup["what"], { whole: TextKey; some: TextKey }>

/** What is excluded of every kind, the last term off; a kind that has none left goes. */
function withoutLast(not: Wanted["not"]): Wanted["not"] {
  const last = not.at(-1)
  if (!last) return not
  const anyOf = last.anyOf.slice(0, -1)
  return anyOf.length === 0 ? not.slice(0, -1) : [...not.slice(0, -1), { ...last, anyOf }]
}

const countOf = (not: Wanted["not"]) => not.reduce((sum, { anyOf }) => sum + anyOf.length, 0)

/**
 * Takes out the last spelling of the longest group, or of what is excluded where that is longer; where every group has one, the last group; null where
 * nothing can go.
 */
function shorten(wanted: Wanted): Wanted | null {
  const { groups } = wanted
  const longest = Math.max(...groups.map(({ anyOf }) => anyOf.length))
  if (countOf(wanted.not) > Math.max(longest, 4)) return { ...wanted, not: withoutLast(wanted.not) }
  if (longest > 1) {
    const at = groups.findLastIndex(({ anyOf }) => anyOf.length === longest)
    return { ...wanted, groups: groups.map((group, index) => (index === at ? { ...group, anyOf: group.anyOf.slice(0, -1) } : group)) }
  }
  if (groups.length > 1) return { ...wanted, groups: groups.slice(0, -1) }
  return wanted.not.length > 0 ? { ...wanted, not: withoutLast(wanted.not) } : null
}

function leftOut(place: SearchPlace, before: Wanted, after: Wanted): Sentence[] {
  const { said: limit } = limits[place]
  const notes: Sentence[] = []
  before.groups.forEach((group, at) => {
    const kept = after.groups[at]?.anyOf.length ?? 0
    const all = group.anyOf.length
    if (kept === all) return
    const term = group.anyOf[0] ?? ""
    const { whole, some } = leftOutKeys[group.what]
    notes.push(kept === 0 ? sentence(whole, { term, limit }) : sentence(some, { left: all - kept, all, term, limit }))
  })
  if (countOf(after.not) < countOf(before.not)) notes.push(sentence("searchLeftOutNot", { limit }))
  return notes
}

function beside(place: SearchPlace, wanted: Wanted): Sentence[] {
  const notes: Sentence[] = []
  if ((place === "linkedin" || place === "ats") && wanted.place !== null) notes.push(sentence("searchSetPlace", { place: wanted.place }))
  if (place === "linkedin recruiter") notes.push(sentence("searchFields"))
  if (place === "github") {
    notes.push(sentence("searchGithub"))
    const [used, ...others] = wanted.codeLanguages
    if (used !== undefined && others.length > 0)
      notes.push(sentence("searchGithubLanguages", { used, others: { list: others, as: "commas" } }))
  }
  if (place === "google x-ray") notes.push(sentence("searchGoogle"))
  return notes
}

/**
 * The search for one place, within its limits: what does not fit is left out from the end and said in the notes. Null where the place cannot
 * look for this at all (GitHub without a code language).
 */
export function searchFor(place: SearchPlace, wanted: Wanted): Search | null {
  if (wanted.groups.length === 0 || wanted.groups.some(({ anyOf }) => anyOf.length === 0)) return null
  let fitted: Wanted | null = wanted
  let text = writers[place](fitted)
  if (text === "") return null
  while (!fits(place, text)) {
    fitted = shorten(fitted)
    if (fitted === null) return null
    text = writers[place](fitted)
  }
  return { place, text, url: searchUrl(place, text), notes: [...leftOut(place, wanted, fitted), ...beside(place, wanted)], edited: false }
}
