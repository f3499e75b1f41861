import { sentence, type Sentence } from "~sentence/sentence"

/** "6 y 4 m", "3 y", "5 m", "0 m": how long something lasted. @param months at least 0, rounded to whole ones */
export function lengthOf(months: number): Sentence {
  const whole = Math.round(months)
  const years = Math.floor(whole / 12)
  const rest = whole % 12
  if (years === 0) return sentence("lengthMonths", { months: rest })
  return rest === 0 ? sentence("lengthYears", { years }) : sentence("lengthYearsMonths", { years, months: rest })
}

/** "about 6 y 4 m" where a date without a month is in it. */
export function lengthAbout(months: number, rough: boolean): Sentence {
  return rough ? sentence("lengthAbout", { length: lengthOf(months) }) : lengthOf(months)
}
