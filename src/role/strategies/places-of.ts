import { countryCodes } from "../parse/country-codes"
import { findPlaces, spellingsOf } from "../parse/place"
import { cleanTerm } from "./terms"
import { distinctWords } from "./variants"

/** How people at a place write it: as the role has it, and its other name, "Lisbon" and "Lisboa"; a place that is not known stands for itself. */
export function namesOfPlace(place: string): string[] {
  const [found] = findPlaces(place)
  if (!found) return [place]
  return distinctWords([place, ...spellingsOf(found.name)].map(cleanTerm)).slice(0, 2)
}

/** Countries whose pages of LinkedIn stand under a host of another name than their code. */
const hosts: Readonly<Record<string, string>> = { "United Kingdom": "uk", EU: "", "United States": "" }

/** Hosts under which LinkedIn shows public profiles of a place, the country's own first: `pt.linkedin.com`, then `linkedin.com`. */
export function profileHosts(place: string | null): string[] {
  const country = place === null ? undefined : findPlaces(place)[0]?.country
  if (country === undefined) return ["linkedin.com"]
  const code = Object.entries(countryCodes).find(([letters, name]) => letters.length === 2 && name === country)?.[0]
  const host = hosts[country] ?? code?.toLowerCase() ?? ""
  return host === "" ? ["linkedin.com"] : [`${host}.linkedin.com`, "linkedin.com"]
}
