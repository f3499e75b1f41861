import type { Level } from "~role/level"
import type { QualificationKind, RemoteMode, Salary } from "~role/role"
import { levelWords, remoteWords } from "~role/role-words"
import type { SearchPlace } from "~role/strategy"
import { inWords, type TextKey } from "~ui/text"
import { catalogueLocale, t } from "~ui/text"

const kindKeys: Record<QualificationKind, TextKey> = { must: "kindMust", nice: "kindNice", avoid: "kindAvoid" }
const placeKeys: Record<SearchPlace, TextKey> = {
  linkedin: "searchPlaceLinkedin",
  "linkedin recruiter": "searchPlaceRecruiter",
  github: "searchPlaceGithub",
  "google x-ray": "searchPlaceXray",
  ats: "searchPlaceAts"
}
const periodKeys: Record<NonNullable<Salary["period"]>, TextKey> = {
  hour: "salaryHour",
  day: "salaryDay",
  week: "salaryWeek",
  month: "salaryMonth",
  year: "salaryYear"
}

export function levelText(level: Level): string {
  return inWords(levelWords[level])
}

export function remoteText(mode: RemoteMode): string {
  return inWords(remoteWords[mode])
}

export function kindText(kind: QualificationKind): string {
  return t(kindKeys[kind])
}

export function searchPlaceText(place: SearchPlace): string {
  return t(placeKeys[place])
}

/** What a post says it pays, as the language writes it: "€60,000 – €80,000 a year"; the post's own words where no amount was understood. */
export function salaryText({ min, max, currency, period, quote }: Salary): string {
  const known = currency !== null && /^[A-Z]{3}$/.test(currency)
  const number = new Intl.NumberFormat(
    catalogueLocale(),
    known ? { style: "currency", currency, maximumFractionDigits: 0 } : { maximumFractionDigits: 0 }
  )
  const amount =
    min !== null && max !== null && min < max
      ? number.formatRange(min, max)
      : min !== null && max !== null
        ? number.format(min)
        : min !== null
          ? t("salaryFrom", { amount: number.format(min) })
          : max !== null
            ? t("salaryUpTo", { amount: number.format(max) })
            : null
  if (amount === null) return quote
  return period === null ? amount : t(periodKeys[period], { amount })
}
