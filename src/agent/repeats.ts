import { foldText } from "~profile/fold-text"

/** So many words in a row that stand in a source are no chance. */
const run = 5

const wordsOf = (text: string) =>
  foldText(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const known = new Map<string, string>()

function joined(source: string): string {
  const before = known.get(source)
  if (before !== undefined) return before
  if (known.size > 20) known.clear()
  const words = ` ${wordsOf(source).join(" ")} `
  known.set(source, words)
  return words
}

/**
 * The first five words in a row that a sentence takes over from a source, or null. Whoever only says again what a page told it says it in the
 * page's words: a sentence about the page has its own.
 */
export function repeatedOf(text: string, source: string): string | null {
  const words = wordsOf(text)
  const all = joined(source)
  for (let at = 0; at + run <= words.length; at++) {
    const window = words.slice(at, at + run).join(" ")
    if (all.includes(` ${window} `)) return window
  }
  return null
}
