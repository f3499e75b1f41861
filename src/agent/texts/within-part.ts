import { inEnglish } from "~sentence/english"
import { sentence, type Said, type SentenceValue } from "~sentence/sentence"

/** Characters of one part. */
export const maxPartCharacters = 600

/** Characters of somebody's own words within a part: of a qualification, of a model's reason. */
const longestWords = 200

/** Own words as they fit into a part beside others. */
export function cut(text: string, most = longestWords): string {
  return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}

/**
 * What of several ways to say something fits into a part; the longest is given first.
 *
 * @returns the last one where none fits
 */
export function fitting(ways: readonly (() => Said)[]): Said {
  let said: Said = ""
  for (const way of ways) {
    said = way()
    if (inEnglish(said).length <= maxPartCharacters) break
  }
  return said
}

/** “A; B; and more”: so many of the names, and whether there are others. @param most at least 1 */
export function firstOf(names: readonly string[], most: number): SentenceValue {
  const shown: SentenceValue = { list: names.slice(0, most).map(name => cut(name)), as: "semicolons" }
  return names.length > most ? sentence("writtenAndMore", { names: shown }) : shown
}

/** Ways to say a list, the longest first: with all of it up to `most`, then with fewer and fewer names. */
export function fewerAndFewer(most: number, say: (count: number) => Said): (() => Said)[] {
  return Array.from({ length: Math.max(1, most) }, (_, at) => () => say(Math.max(1, most - at)))
}
