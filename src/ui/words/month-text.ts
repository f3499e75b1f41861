import type { ProfileDate } from "~profile/profile"
import { perLanguage, t } from "~ui/text"

const month = perLanguage(locale => new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" }))

/** A date of a profile in words: "Sep 2021", "2021" where the page gives no month, "now", or "?" where it gives none. */
export function monthText(date: ProfileDate): string {
  if (date === null) return "?"
  if (date === "present") return t("candidatePresent")
  if (!date.includes("-")) return date
  return month().format(new Date(`${date}-01T00:00:00Z`))
}
