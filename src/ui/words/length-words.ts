import { t } from "../text"

/** "6 y 4 m", "3 y", "5 m", "0 m": how long something lasted. @param months at least 0 */
export function lengthText(months: number): string {
  const whole = Math.round(months)
  const years = Math.floor(whole / 12)
  const rest = whole % 12
  if (years === 0) return t("lengthMonths", { months: rest })
  return rest === 0 ? t("lengthYears", { years }) : t("lengthYearsMonths", { years, months: rest })
}
