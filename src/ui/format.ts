import { catalogueLocale, perLanguage } from "./text"

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

const relative = perLanguage(locale => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }))
const day = perLanguage(locale => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }))
const calendarDay = perLanguage(locale => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }))
const dayOfYear = perLanguage(locale => new Intl.DateTimeFormat(locale, { month: "long", day: "numeric" }))
const moment = perLanguage(locale => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }))
const list = perLanguage(locale => new Intl.ListFormat(locale))
const number = perLanguage(locale => new Intl.NumberFormat(locale))

/** "a, b and c" */
export function formatList(items: Iterable<string>): string {
  return list().format(items)
}

export function formatNumber(value: number): string {
  return number().format(value)
}

/** @param at milliseconds since the epoch */
export function formatDay(at: number): string {
  return day().format(at)
}

/** A day that was written down as one, wherever the reader is. @param at the midnight it begins with in UTC, in milliseconds since the epoch */
export function formatCalendarDay(at: number): string {
  return calendarDay().format(at)
}

/** A day of this year without its year, "May 3"; of another year with it. @param at and @param now milliseconds since the epoch */
export function formatDayOfYear(at: number, now = Date.now()): string {
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? dayOfYear().format(at) : formatDay(at)
}

/** @param at milliseconds since the epoch */
export function formatMoment(at: number): string {
  return moment().format(at)
}

/** "2 hours ago", "yesterday"; the date itself from a week on. @param at and @param now milliseconds since the epoch */
export function formatRelative(at: number, now: number): string {
  const passedMs = Math.max(0, now - at)
  if (passedMs < minuteMs) return relative().format(0, "second")
  if (passedMs < hourMs) return relative().format(-Math.floor(passedMs / minuteMs), "minute")
  if (passedMs < dayMs) return relative().format(-Math.floor(passedMs / hourMs), "hour")
  if (passedMs < 7 * dayMs) return relative().format(-Math.floor(passedMs / dayMs), "day")
  return formatDay(at)
}

/** A span as its two largest units: "41 ms", "3.2 sec", "2 min 5 sec", "1 hr 3 min". @param timeMs milliseconds, at least 0 */
export function formatDuration(timeMs: number): string {
  if (timeMs < 1000) return unit(Math.round(timeMs), "millisecond")
  if (timeMs < 10_000) return unit(Math.round(timeMs / 100) / 10, "second")
  if (timeMs < minuteMs) return unit(Math.round(timeMs / 1000), "second")
  if (timeMs < hourMs) return pair(Math.floor(timeMs / minuteMs), "minute", Math.floor((timeMs % minuteMs) / 1000), "second")
  return pair(Math.floor(timeMs / hourMs), "hour", Math.floor((timeMs % hourMs) / minuteMs), "minute")
}

function pair(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? unit(large, largeUnit) : `${unit(large, largeUnit)} ${unit(small, smallUnit)}`
}

function unit(value: number, name: string): string {
  return new Intl.NumberFormat(catalogueLocale(), { style: "unit", unit: name, unitDisplay: "short" }).format(value)
}
