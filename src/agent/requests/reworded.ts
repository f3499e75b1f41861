import { findYears } from "~role/parse/years"

/** The same language, spoken otherwise: "German B2" → "German C1". */
export function withLevel(text: string, level: string): string {
  const said = /^[abc][12]$/iu.test(level) ? level.toUpperCase() : level
  const stands = /(?<![\p{L}\d])[ABC][12](?![\p{L}\d])/iu
  return stands.test(text) ? text.replace(stands, said) : `${text} ${said}`
}

/** The same requirement with another number of years. */
export function withYears(text: string, { min, quote }: { min: number; quote: string }): string {
  const stands = findYears(text)[0]
  if (!stands) return /jahr|ans|ann|años|anos/iu.test(quote) ? `${quote} ${text}` : `${min}+ years of ${text}`
  if (stands.min === min) return text
  const rest = stands.quote.replace(/^\s*(?:\d{1,2}(?:[.,]5)?|\p{L}+)(?:\s*(?:-|–|to|bis|à|a)\s*\d{1,2})?/u, "")
  return `${text.slice(0, stands.start)}${min}${rest}${text.slice(stands.end)}`
}
