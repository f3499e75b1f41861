import type { DateRange } from "~profile/parse-date"
import { findDate, parseDateRange } from "~profile/parse-date"

/** The dates of a line and what stands around them. */
export interface DatedLine {
  dates: DateRange
  before: string
  after: string
}

function around(text: string, dates: DateRange): DatedLine {
  const at = text.indexOf(dates.quote)
  return { dates, before: trimMarks(text.slice(0, at)), after: trimMarks(text.slice(at + dates.quote.length)) }
}

/** Takes separators off both ends, and brackets that are not closed within; a whole text in brackets loses them. */
export function trimMarks(text: string): string {
  let trimmed = text
  for (let before = ""; before !== trimmed;) {
    before = trimmed
    trimmed = trimmed.replace(/^[\s,;:|•·–—/*-]+|[\s,;:|•·–—/*-]+$/gu, "")
    if (/^[^(]*\)/.test(trimmed)) trimmed = trimmed.replace(/^\)|\)$/g, "")
    if (/\([^)]*$/.test(trimmed)) trimmed = trimmed.replace(/^\(|\($/g, "")
    if (/^\([^()]*\)$/.test(trimmed)) trimmed = trimmed.slice(1, -1)
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
