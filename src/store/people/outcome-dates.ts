import { monthNumber } from "~profile/month-names"

/** Which of two numbers is the day, where a date is written in numbers with the year last. */
export type DayPlace = "first" | "second"

const numbers = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/

/**
 * Where the day stands in the numeric dates of one file: a number above 12 in any of them tells for all. Dots are always written day first.
 * Null where nothing tells, or the file contradicts itself.
 */
export function dayPlaceIn(texts: readonly string[]): DayPlace | null {
  const places = new Set<DayPlace>()
  for (const text of texts) {
    const found = numbers.exec(dateOnly(text))
    if (!found || found[2] === ".") continue
    if (Number(found[1]) > 12) places.add("first")
    if (Number(found[3]) > 12) places.add("second")
  }
  return places.size === 1 ? ([...places][0] ?? null) : null
}

/** A day that a text names, in the way of a calendar; `ambiguous` where two are possible; null where it names none. */
export function dayOf(text: string, place: DayPlace | null): [year: number, month: number, day: number] | "ambiguous" | null {
  const plain = dateOnly(text)
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(plain)
  if (iso) return real(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const found = numbers.exec(plain)
  if (found) {
    const [one, two, year] = [Number(found[1]), Number(found[3]), fullYear(found[4] ?? "")]
    const dayFirst = real(year, two, one)
    const monthFirst = real(year, one, two)
    if (found[2] === ".") return dayFirst
    if (place !== null) return place === "first" ? dayFirst : monthFirst
    if (dayFirst && monthFirst && one !== two) return "ambiguous"
    return dayFirst ?? monthFirst
  }
  const inWords = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+|de\s+)?([\p{L}.]+)(?:\s+de)?[\s,-]+(\d{4}|\d{2})$/u.exec(plain)
  if (inWords) return real(fullYear(inWords[3] ?? ""), monthNumber(inWords[2] ?? "") ?? 0, Number(inWords[1]))
  const american = /^([\p{L}.]+)\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(plain)
  if (american) return real(Number(american[3]), monthNumber(american[1] ?? "") ?? 0, Number(american[2]))
  // A spreadsheet's own number for a day: days since 30 December 1899.
  if (/^[2-7]\d{4}(?:\.\d+)?$/.test(plain)) {
    const day = new Date(Date.UTC(1899, 11, 30 + Math.floor(Number(plain))))
    return [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()]
  }
  return null
}

/** Without a weekday before it and a time of day behind it. */
function dateOnly(text: string): string {
  return text
    .trim()
    .replace(/^[\p{L}]{2,12}\.?,\s+(?=\d|\p{L}+\s+\d)/u, "")
    .replace(/(?:T|,?\s+)\d{1,2}:\d{2}.*$/u, "")
    .trim()
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function real(year: number, month: number, day: number): [number, number, number] | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = year >= 1990 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? [year, month, day] : null
}
