import { catalogueLocale } from "~ui/text"

const narrow = (unit: string) =>
  new Intl.NumberFormat(catalogueLocale, { style: "unit", unit, unitDisplay: "narrow", maximumFractionDigits: 1 })
const seconds = narrow("second")
const minutes = narrow("minute")
const hours = narrow("hour")

/** A span in one short word for a table: "45s", "2m", "1.2h"; "–" for none. @param timeMs milliseconds, at least 0 */
export function shortTime(timeMs: number): string {
  if (timeMs < 500) return "–"
  if (timeMs < 59_500) return seconds.format(Math.round(timeMs / 1000))
  if (timeMs < 3_570_000) return minutes.format(Math.round(timeMs / 60_000))
  return hours.format(timeMs / 3_600_000)
}
