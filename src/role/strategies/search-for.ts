import type { Search, SearchPlace } from "../strategy"
import { fits, limits } from "./limits"
import { searchUrl } from "./search-url"
import type { TermGroup, Wanted } from "./wanted"
import { writers } from "./write-search"

const one: Record<TermGroup["what"], string> = {
  titles: "title",
  skills: "skill",
  companies: "company",
  industries: "industry",
  levels: "level word"
}

/** Takes out the last spelling of the longest group; where every group has one, the last group; null where nothing can go. */
function shorten(wanted: Wanted): Wanted | null {
  const { groups } = wanted
  const longest = Math.max(...groups.map(({ anyOf }) => anyOf.length))
  if (longest > 1) {
    const at = groups.findLastIndex(({ anyOf }) => anyOf.length === longest)
    return { ...wanted, groups: groups.map((group, index) => (index === at ? { ...group, anyOf: group.anyOf.slice(0, -1) } : group)) }
  }
  if (groups.length > 1) return { ...wanted, groups: groups.slice(0, -1) }
  return wanted.not.length > 0 ? { ...wanted, not: wanted.not.slice(0, -1) } : null
}

function leftOut(place: SearchPlace, before: Wanted, after: Wanted): string[] {
  const { said } = limits[place]
  const notes: string[] = []
  before.groups.forEach((group, at) => {
    const kept = after.groups[at]?.anyOf.length ?? 0
    const all = group.anyOf.length
    if (kept === all) return
    const of = group.what === "titles" || kept === 0 ? "" : ` for ${group.anyOf[0]}`
    if (kept === 0) notes.push(`Left out the ${one[group.what]} ${group.anyOf[0]}: ${said}.`)
    else notes.push(`Left out ${all - kept} of ${all} ${group.what === "skills" ? "spellings" : group.what}${of}: ${said}.`)
  })
  if (after.not.length < before.not.length) notes.push(`Left out what should not be found: ${said}.`)
  return notes
}

function beside(place: SearchPlace, wanted: Wanted): string[] {
  const notes: string[] = []
  if ((place === "linkedin" || place === "ats") && wanted.place !== null)
    notes.push(`Set the filter for the place to ${wanted.place}: as a word it would find people who only mention it.`)
  if (place === "linkedin recruiter") notes.push("Each line is one field of the search.")
  if (place === "github") {
    notes.push("GitHub finds people by code language and place, not by title or other skills, and only where they keep public code.")
    const [used, ...others] = wanted.codeLanguages
    if (others.length > 0) notes.push(`Searches ${used}; left out ${others.join(", ")}: GitHub reads one language at a time.`)
  }
  if (place === "google x-ray") notes.push("Google knows public profiles alone, and only some of their words.")
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
