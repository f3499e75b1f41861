import { numberOf, numberWords } from "~role/parse/number-words"
import { findYears } from "~role/parse/years"
import type { ChangeSetting, RoleWish } from "./role-wish"

/** "5+ years, not 3", "5 Jahre statt 3", "raise it from 3 to 5 years": the one that asks for the number that is given up. */
export function yearsInstead(setting: ChangeSetting): RoleWish[] | null {
  const { text, qualifications, find } = setting
  const number = `(?:\\d{1,2}|${numberWords.join("|")})`
  const unit = "(?:years?|yrs?|jahren?|jahre?|ans?|ann[ée]es?|años?|anos?)"
  const plain = text.replace(/\s+/g, " ").trim()
  const swap = new RegExp(
    `(${number})\\s*\\+?\\s*(${unit})?[\\s,;]*(?:and |und |et |y |e )?(?:not|instead of|rather than|statt|anstatt|nicht|pas|au lieu de|et non|no|en lugar de|en vez de|em vez de|ao invés de|não)\\s+(?:de\\s+)?(${number})\\s*\\+?\\s*(${unit})?`,
    "iu"
  ).exec(plain)
  const far = swap
    ? null
    : new RegExp(
        `(${number})\\s*\\+?\\s*(${unit})\\s+([^,;]{2,60}?)[\\s,;]+(?:and |und |et |y |e )?(?:not|instead of|statt|nicht|pas|au lieu de|no|en lugar de|en vez de|em vez de|não)\\s+(${number})\\s*\\+?\\s*(?:${unit})?$`,
        "iu"
      ).exec(plain.replace(/[.,;!?\s]+$/u, ""))
  if (far) return yearsInstead({ ...setting, text: [far[3], far[1], far[2], "not", far[4]].join(" ") })
  const fromTo = swap
    ? null
    : new RegExp(
        `(?:from|von|de|desde)\\s+(${number})\\s*\\+?\\s*(${unit})?\\s*(?:to|auf|à|a|para)\\s+(${number})\\s*\\+?\\s*(${unit})?`,
        "iu"
      ).exec(plain)
  const match = swap ?? fromTo
  if (!match || !(match[2] ?? match[4])) return null
  const [given, old] = swap ? [match[1]!, match[3]!] : [match[3]!, match[1]!]
  const min = numberOf(given.toLowerCase())
  const rest = `${plain.slice(0, match.index)} ${plain.slice(match.index + match[0].length)}`
  const named = find(rest)
  const candidates = named.several.length > 0 ? named.several : qualifications.filter(({ text: words }) => findYears(words).length > 0)
  const exact = candidates.filter(({ text: words }) => findYears(words).some(years => years.min === numberOf(old.toLowerCase())))
  const several = exact.length > 0 ? exact : candidates
  const years = { min, quote: `${given} ${match[2] ?? match[4]!}` }
  const one = several.length === 1 ? several[0]! : null
  return [{ text: plain, target: null, meant: { one, several: [...several], years, level: null }, reword: null, plain: false }]
}
