import type { Qualification } from "~role/role"

export type QuotePart = { text: string; marked: boolean }

/** Words of a qualification that say nothing about what is asked, so that marking them in a quote would be noise. */
const plainWords = new Set(
  "ability able about across all and any are build building built can depend depends experience for from has have having into knowledge least made more must nice not other others our own people proven strong team teams than that the their this used using very with without work worked working year years you your".split(
    " "
  )
)

/** What to look for in a quote: the criterion's own names where there are any, else the telling words of the text. */
function wantedWords(qualification: Qualification): string[] {
  const { criterion, text } = qualification
  const named: string[] = criterion && "anyOf" in criterion ? criterion.anyOf : criterion?.type === "language" ? [criterion.language] : []
  const telling = text
    .split(/[^\p{L}\p{N}+#.]+/u)
    .map(word => word.replace(/^\.+|\.+$/g, ""))
    .filter(word => word.length > 2 && !plainWords.has(word.toLowerCase()))
  return [...named, ...telling].sort((a, b) => b.length - a.length)
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")

/** A word, with or without the s of its plural: "pipelines" finds "pipeline". */
const eitherNumber = (word: string) => (word.length > 4 && /[a-z]$/i.test(word) ? `${escaped(word.replace(/s$/i, ""))}s?` : escaped(word))

/**
 * Splits a quote so that the words the qualification asks for can be marked. The parts joined are the quote, character for character.
 * Nothing is marked where none of the words stands in it literally: a mark is a help for the eye, never a claim.
 */
export function quoteParts(quote: string, qualification: Qualification): QuotePart[] {
  const words = wantedWords(qualification)
  if (words.length === 0) return [{ text: quote, marked: false }]
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(eitherNumber).join("|")})(?![\\p{L}\\p{N}])`, "giu")
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
