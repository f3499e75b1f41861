import type { DateRange } from "~profile/parse-date"
import type { QuotedDates } from "~profile/profile-builder"
import { withQuotes } from "./join-ranges"
import { findDate, parseDateRange } from "~profile/parse-date"

/** The dates of a line and what stands around them. */
export interface DatedLine {
  dates: QuotedDates
  before: string
  after: string
}

function around(text: string, dates: DateRange): DatedLine {
  const at = text.indexOf(dates.quote)
  // "From 2019 to 2021", "Da marzo 2017": the word before a date is no part of what it dates.
  const before = text.slice(0, at).replace(/(?:^|\s)(?:from|von|vom|de|du|da|dal|del|van|od)\s*$/iu, "")
  return { dates: withQuotes(dates), before: trimMarks(before), after: trimMarks(text.slice(at + dates.quote.length)) }
}

/** Takes separators off both ends, and brackets that are not closed within; a whole text in brackets loses them. */
export function trimMarks(text: string): string {
  let trimmed = text
  for (let before = ""; before !== trimmed;) {
    before = trimmed
    trimmed = trimmed.replace(/^[\s,;:|•·–—/*،、，-]+|[\s,;:|•·–—/*،、，-]+$/gu, "")
    if (/^[^(]*\)/.test(trimmed)) trimmed = trimmed.replace(/^\)|\)$/g, "")
    if (/\([^)]*$/.test(trimmed)) trimmed = trimmed.replace(/^\(|\($/g, "")
    if (/^\([^()]*\)$/.test(trimmed)) trimmed = trimmed.slice(1, -1)
    // "[ 2006 – 2012 ] Magister": brackets around dates that were taken out.
    if (/^[^[]*\]/.test(trimmed)) trimmed = trimmed.replace(/^\]/, "")
    if (/\[[^\]]*$/.test(trimmed)) trimmed = trimmed.replace(/\[$/, "")
    if (/^\[[^\]]*\]$/.test(trimmed)) trimmed = trimmed.slice(1, -1)
  }
  return trimmed
}

/** A range of dates in a line, or null. */
export function rangeIn(text: string): DatedLine | null {
  const dates = parseDateRange(text)
  return dates && text.includes(dates.quote) ? around(text, dates) : null
}

/** A range, or a lone date: then `start` is null and `end` is the date, as of a degree or a certificate. */
export function datesIn(text: string): DatedLine | null {
  const range = rangeIn(text)
  if (range) return range
  const found = findDate(text)
  return found && text.includes(found.quote) ? around(text, { start: null, end: found.date, quote: found.quote }) : null
}

/** A range within a longer text, by its place. */
export interface PlacedRange {
  start: number
  end: number
  dates: DateRange
}

/** The first range of a piece of text: one that is open ("since 2019") may stand before one that has both ends. */
function firstRange(piece: string): PlacedRange | null {
  const dates = parseDateRange(piece)
  const at = dates ? piece.indexOf(dates.quote) : -1
  if (!dates || at < 0) return null
  const earlier = at > 8 ? firstRange(piece.slice(0, at)) : null
  return earlier && earlier.end < at ? earlier : { start: at, end: at + dates.quote.length, dates }
}

const pieceLength = 400
const longestRange = 60

/** The ranges of a text in their order, at most `limit`. */
export function findRanges(text: string, limit = 200): PlacedRange[] {
  const found: PlacedRange[] = []
  // A piece at a time, each overlapping the next by the longest range, so that a long text takes no longer than its length.
  for (let from = 0; from < text.length && found.length < limit;) {
    const piece = text.slice(from, from + pieceLength)
    const range = firstRange(piece)
    const isLast = from + pieceLength >= text.length
    if (range && (isLast || range.end < pieceLength - longestRange || range.start <= longestRange)) {
      found.push({ ...range, start: from + range.start, end: from + range.end })
      from += range.end
    } else if (isLast) break
    // What stands at the piece's end is looked at again with what follows it.
    else from += range ? range.start - 1 : pieceLength - longestRange
  }
  return found
}
