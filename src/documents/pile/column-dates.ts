import { parseProfileDate } from "~profile/parse-date"

export type DateForm = "iso" | "day first" | "month first" | "epoch" | "unsure"

const epochMs = /^\d{12,13}$/
const epochSeconds = /^\d{9,10}$/
const iso = /^(\d{4})-(\d{1,2})(?:-\d{1,2})?(?:[T ].*)?$/
const parted = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?:[T ].*)?$/
const monthYear = /^(\d{1,2})[/.-](\d{4})$/

/** How the dates of one column are written: decided over all of them, because "03/04/2020" alone may be either. */
export function dateFormOf(values: readonly string[]): DateForm {
  const filled = values.map(value => value.trim()).filter(Boolean)
  if (filled.some(value => epochMs.test(value) || epochSeconds.test(value))) return "epoch"
  const parts = filled.flatMap(value => {
    const [, one, two] = parted.exec(value) ?? []
    return one && two ? [[Number(one), Number(two)] as const] : []
  })
  if (parts.length === 0) return "iso"
  // With dots or with a first part above twelve the day comes first everywhere.
  if (parts.some(([one]) => one > 12) || filled.some(value => /^\d{1,2}\.\d{1,2}\./.test(value))) return "day first"
  return parts.some(([, two]) => two > 12) ? "month first" : "unsure"
}

/**
 * A date of a column as `YYYY-MM`, `YYYY` where the month is not said or cannot be told from the day, or `present`; null where it is none.
 */
export function dateIn(value: string, form: DateForm): string | null {
  const text = value.trim()
  if (form === "epoch" && (epochMs.test(text) || epochSeconds.test(text))) {
    return new Date(Number(text) * (epochSeconds.test(text) ? 1_000 : 1)).toISOString().slice(0, 7)
  }
  const [, isoYear, isoMonth] = iso.exec(text) ?? []
  if (isoYear && isoMonth) return dated(isoYear, Number(isoMonth))
  const [, onlyMonth, itsYear] = monthYear.exec(text) ?? []
  if (onlyMonth && itsYear) return dated(itsYear, Number(onlyMonth))
  const [, one, two, last] = parted.exec(text) ?? []
  if (one && two && last) {
    const year = last.length === 4 ? last : `${Number(last) > 60 ? 19 : 20}${last}`
    if (form === "unsure" || form === "epoch" || form === "iso") return one === two ? dated(year, Number(one)) : year
    return dated(year, Number(form === "day first" ? two : one))
  }
  return parseProfileDate(text)
}

function dated(year: string, month: number): string | null {
  if (!/^(?:19|20)\d{2}$/.test(year)) return null
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : year
}
