import { parseProfileDate } from "~profile/parse-date"
import type { PlacedRange } from "./dates-in-line"

// English alone: texts whose words run together come from English collections, and every further language makes wrong months likelier.
const months = "January|February|March|April|May|June|July|August|September|October|November|December"
const short = "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec"
const year = "(?:19|20)\\d\\d"
const day = `(?:${months}|${months.toUpperCase()}|${short}|${short.toUpperCase()})`
const date = `(?:${day}\\.?,?\\s{0,3}(?:\\d{1,2},\\s?)?(?:of\\s)?${year}|(?:0?[1-9]|1[0-2])\\/(?:\\d{1,2}\\/)?${year}|${year})`
const until = "(?:[Cc]urrent|CURRENT|[Pp]resent|PRESENT|[Nn]ow|NOW|[Tt]oday|[Oo]ngoing|(?:[Tt]ill )?[Dd]ate)"
const between =
  "\\s{0,4}(?:to|To|TO|until|till|through|[-\\u2010-\\u2015\\u2212\\uFF0D~]|\\u00EF\\u00BC[\\u008D\\u200B\\u00AD]?\\u200B?)\\s{0,4}"
const range = new RegExp(`(?<![\\d/])(${date})${between}(?:(${date})(?!\\d)|(${until})(?!\\p{Ll}))`, "gu")

/**
 * Ranges of dates whose ends may run into the words beside them and into the word between them: "Sales Associate11/2012toCurrentCity". The
 * quote is the range as it stands in the text.
 */
export function findGluedRanges(text: string): PlacedRange[] {
  return [...text.matchAll(range)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    dates: {
      start: parseProfileDate(match[1] ?? ""),
      end: match[3] ? "present" : parseProfileDate(match[2] ?? ""),
      quote: match[0]
    }
  }))
}

/** Both kinds of ranges in their order; where two share words, the one that may run into its neighbours is whole. */
export function withGluedRanges(text: string, ranges: readonly PlacedRange[]): PlacedRange[] {
  const glued = findGluedRanges(text)
  const apart = ranges.filter(({ start, end }) => !glued.some(other => other.start < end && start < other.end))
  return [...glued, ...apart].sort((a, b) => a.start - b.start)
}
