import type { QuotePart } from "./quote-parts"

/** So many characters may stand before the first marked word of a quote on one line; the rest would push that word out of sight. */
const mostBefore = 16

/** A quote for one line: begun shortly before its first marked word, at a word of its own, behind "…". Nothing marked: as it is. */
export function quoteExcerpt(parts: readonly QuotePart[]): QuotePart[] {
  const [first, ...rest] = parts
  if (!first || first.marked || rest.length === 0 || first.text.length <= mostBefore) return [...parts]
  const kept = first.text.slice(-mostBefore).replace(/^\S*\s+/, "")
  return [{ text: `…${kept}`, marked: false }, ...rest]
}
