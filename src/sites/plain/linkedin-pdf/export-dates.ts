import { findDate, parseProfileDate } from "~profile/parse-date"
import type { QuotedDates } from "~profile/profile-builder"

/** The length in brackets behind a range: "(3 years 2 months)", "（3 年）". */
const length = /\s*[(（][^()（）]*[)）]\s*$/u
const dash = /\s+[-–—]\s+/u
const year = /(?:19|20)\d{2}/u

/**
 * The dates of a position or a school in LinkedIn's PDF, in any language: "May 2023 - September 2023 (5 months)", "2015年4月 - Present". What
 * stands behind the dash and names no year is a word for "still". Null where the line is no such line.
 */
export function exportDates(line: string): QuotedDates | null {
  const quote = line.replace(length, "").trim()
  const parts = quote.split(dash)
  const [first = "", last] = parts
  if (parts.length > 2 || !year.test(first) || first.length > 40 || (last ?? "").length > 40) return null
  const start = dateIn(first)
  if (!start) return null
  if (last === undefined) return length.test(line) || isLone(first) ? { start, end: start, quote } : null
  const end = year.test(last) ? dateIn(last) : /\d/.test(last) ? null : "present"
  return end ? { start, end, quote } : null
}

/** Nothing but a year and a month. */
function isLone(text: string): boolean {
  return /^(?:\p{L}+\.?\s+(?:de\s+|del\s+)?)?(?:19|20)\d{2}(?:\s?年(?:\s?\d{1,2}\s?月)?)?$/u.test(text)
}

/** A month is taken where its word is known, else the year alone. */
function dateIn(text: string): string | null {
  return parseProfileDate(text) ?? findDate(text)?.date ?? year.exec(text)?.[0] ?? null
}
