import type { SectionHealth } from "~profile/health"
import type { PageText } from "~profile/page-capture"
import type { Profile } from "~profile/profile"
import { ownBlocks } from "../page/own-blocks"
import { readResumeText } from "./resume-text/read-resume-text"
import { isPlaceLike, isTitleLike } from "./resume-text/role-words"

/** "based in Trondheim, Norway", "I live in Lisbon", "lebe in Rostock", "vivo en Vigo": who says so of themselves. */
const told =
  /(?:^|[^\p{L}])(?:(?:based|living|located|residing|working|currently|live|lives|resides?)\s+(?:in|near|out of)|(?:wohne|lebe|wohnhaft|ansässig)\s+in|(?:bas[ée]e?|vis|j['’]habite|habite|installée?) à|(?:vivo|resido|basad[oa]) en|(?:vivo|moro|resido|baseado|baseada) em)\s+(?:sunny |beautiful |the )?(\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*){0,2}(?:,\s*\p{Lu}[\p{L}'’-]*(?:[ -]\p{Lu}[\p{L}'’-]*){0,2}){0,2})/u
/** "Data analyst in Lisbon, Portugal." */
const atEnd = /\s(?:in|à|en|em)\s+(\p{Lu}[\p{L}'’ -]+,\s*\p{Lu}[\p{L}'’ -]+)(?=[.\n]|$)/u

/**
 * Reads the text of a page as a résumé: what is its owner's of it. Where no line of its own gives the place or the headline, the place that
 * the text tells and the part of the page's title that names a job do. Null where it is nobody's page.
 */
export function readOwnText(text: PageText, title: string): { profile: Profile; sections: SectionHealth[] } | null {
  const read = readResumeText(ownBlocks(text, title))
  if (!read) return null
  const { profile } = read
  const prose = [
    profile.headline,
    profile.about,
    ...profile.passages.filter(({ section }) => section === "top" || section === "about").map(one => one.text)
  ]
  if (!profile.location) {
    const place = prose.map(one => placeTold(one ?? "")).find(Boolean)
    if (place) {
      profile.location = place
      profile.evidence.location = [{ quote: place, section: "top", label: null }]
    }
  }
  const job = (text.shownTitles ?? []).find(part => part !== profile.name && isTitleLike(part) && !profile.name?.includes(part))
  if (!profile.headline && job) {
    profile.headline = job
    profile.evidence.headline = [{ quote: job, section: "top", label: null }]
  }
  return read
}

function placeTold(text: string): string | null {
  const place = told.exec(text)?.[1] ?? atEnd.exec(text)?.[1]
  return place && isPlaceLike(place.includes(",") ? place : `${place}, X`) ? place : null
}
