import type { Qualification } from "~role/role"

export type QuotePart = { text: string; marked: boolean }

/** Words of a qualification that say nothing about what is asked, so that marking them in a quote would be noise. */
const plainWords = new Set(
  "about across and any are can experience for from has have having into knowledge least more must nice not other our own strong than that the their this used using very with without work worked working year years you your".split(
    " "
  )
)

/** What to look for in a quote: the criterion's own names where there are any, else the telling words of the text. */
function wantedWords(qualification: Qualification): string[] {
  const { criterion, text } = qualification
  const named = criterion && "anyOf" in criterion ? criterion.anyOf : criterion?.type === "language" ? [criterion.language] : []
  const telling = text
    .split(/[^\p{L}\p{N}+#.]+/u)
    .map(word => word.replace(/^\.+|\.+$/g, ""))
    .filter(word => word.length > 2 && !plainWords.has(word.toLowerCase()))
  return [...named, ...telling].sort((a, b) => b.length - a.length)
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/**
 * Splits a quote so that the words the qualification asks for can be marked. The parts joined are the quote, character for character.
 * Nothing is marked where none of the words stands in it literally: a mark is a help for the eye, never a claim.
 */
export function quoteParts(quote: string, qualification: Qualification): QuotePart[] {
  const words = wantedWords(qualification)
  if (words.length === 0) return [{ text: quote, marked: false }]
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "giu")
  const parts: QuotePart[] = []
  let end = 0
  for (const match of quote.matchAll(pattern)) {
    if (match.index > end) parts.push({ text: quote.slice(end, match.index), marked: false })
    parts.push({ text: match[0], marked: true })
    end = match.index + match[0].length
  }
  if (end < quote.length) parts.push({ text: quote.slice(end), marked: false })
  return parts
}
