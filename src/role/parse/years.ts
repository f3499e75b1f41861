import { numberOf, numberWords } from "./number-words"

const number = `\\d{1,2}(?:[.,]5)?|${numberWords.join("|")}`
const unit =
  "years?|yrs?|y(?:oe)?|jahre?n?|ans|années|an|años?|anos?|jaar|jaren|jr|jrs|j|lata|lat|roku|rok|anni|anno|months?|monate?n?|mois|meses|maanden|maand|miesięcy|miesiące|mesi"
const years = new RegExp(
  `(?<![\\p{L}\\d.,$€£])(${number})\\s*(?:\\(\\d{1,2}\\)\\s*)?(\\+|plus|or more|oder mehr|ou plus|o más|ou mais|of meer|lub więcej|o più)?\\s*(?:(?:-|–|to|bis|à|a|and|or|ou|oder|tot|do)\\s*(${number})\\s*(\\+)?)?\\s*[-–]?\\s*(${unit})(?![\\p{L}])[’']?\\+?`,
  "giu"
)

/** Not experience: ages, the company's own history, contract lengths. */
const notExperience =
  /^\s*(?:of age\b|old\b|or (?:older|over)|and (?:older|over|above)|ago\b|alt\b|warranty|contract|fixed|befrist|in business|guarantee)/iu
const cap =
  /(?:\b(?:max(?:imum|imal)?\.?|up to|no more than|not more than|at most|less than|under|fewer than|höchstens|bis zu|maximum de|máximo|hasta|até|maximaal|maksymalnie|massimo)\s*(?:of\s*)?)$/iu
const companyHistory =
  /\b(?:for (?:over|more than|nearly|almost)|since|founded|seit(?: über| mehr als)?|depuis(?: plus de)?|hace más de|há mais de)\s*$/iu

export interface FoundYears {
  /** Years, halves allowed; null where only a maximum is stated. */
  min: number | null
  max: number | null
  quote: string
  start: number
  end: number
}

/** Spans of experience asked for or claimed: "5+ years", "3-5 Jahre", "at least two years", "18 months" (1.5). */
export function findYears(text: string): FoundYears[] {
  const found: FoundYears[] = []
  for (const match of text.matchAll(years)) {
    const start = match.index
    const end = start + match[0].length
    const before = text.slice(Math.max(0, start - 40), start)
    if (notExperience.test(text.slice(end)) || companyHistory.test(before)) continue
    const isMonths = /^(?:mon|mois|mes|maand|miesi)/iu.test(match[5] ?? "")
    // "y" alone is telegraph style and needs a figure: "5y", "3j", "2 jr".
    if (/^(?:y|j|jrs?)$/i.test(match[5] ?? "") && !/^\d/.test(match[1] ?? "")) continue
    // "2 jr developers" are two beginners.
    if (
      /^(?:j|jrs?)$/i.test(match[5] ?? "") &&
      /^[\s.]*\p{L}/u.test(text.slice(end)) &&
      !/^[\s.]*(?:ervaring|erfahrung)/iu.test(text.slice(end))
    )
      continue
    if (/^an$/i.test(match[5] ?? "") && !/^(?:un|1)$/i.test(match[1] ?? "")) continue
    const scale = isMonths ? 1 / 12 : 1
    const low = Math.round(numberOf(match[1] ?? "0") * scale * 2) / 2
    const high = match[3] ? Math.round(numberOf(match[3]) * scale * 2) / 2 : null
    if (low > 50 || (isMonths && low === 0)) continue
    if (low === 0 && high === null) continue
    if (cap.test(before)) found.push({ min: null, max: low, quote: match[0], start, end })
    else found.push({ min: low > 0 ? low : null, max: high !== null && !match[4] ? high : null, quote: match[0], start, end })
  }
  return found
}
