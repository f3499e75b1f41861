import { findYears } from "../parse/years"
import type { Mention } from "../vocabulary/term-index"
import { tokenise } from "../vocabulary/tokens"
import { languageNames, skillNames } from "../vocabulary/vocabulary"
import { leftOver } from "./coverage"

const between =
  /\s*(?:[,;/()]|\s&\s|(?<!\d)\+\s|(?<![\p{L}])(?:and\/or|and|or|und|oder|et|ou|y|o|e|en|of|i|lub|oraz|sowie)(?![\p{L}]))\s*/giu

/** A name as the vocabulary writes it, in just these letters; null where it is none. */
function written(words: string): string | null {
  const name = skillNames.canonical(words) ?? languageNames.canonical(words)
  if (name === null) return null
  const entry = skillNames.entries.get(name) ?? languageNames.entries.get(name)
  return name === words || entry?.aliases.some(({ text }) => text === words) ? name : null
}

/**
 * Names that are everyday words or single letters ("Go", "R", "C") where nothing else stands beside them in their part of the sentence but
 * years and words of asking: "4+ yrs Go", "Experience with C", "Python or R". Elsewhere such a name needs other signs.
 */
export function findSpelledAlone(text: string, known: readonly Mention[]): Mention[] {
  if (!/\p{Lu}/u.test(text)) return []
  const years = findYears(text)
  const found: Mention[] = []
  let at = 0
  const cuts = [...text.matchAll(between)].map(match => ({ start: match.index, end: match.index + match[0].length }))
  for (const cut of [...cuts, { start: text.length, end: text.length }]) {
    const from = at
    at = cut.end
    if (cut.start <= from || known.some(({ start, end }) => start < cut.start && from < end)) continue
    const part = text.slice(from, cut.start)
    const own = years
      .filter(({ start, end }) => start < cut.start && from < end)
      .map(({ start, end }) => ({ start: start - from, end: end - from }))
    const { starts, ends } = tokenise(part)
    // Single letters are no words for `leftOver`; capitals among them are what is looked for.
    const rest = starts.flatMap((start, index) => {
      const end = ends[index]!
      const word = part.slice(start, end)
      if (own.some(span => start < span.end && span.start < end)) return []
      return leftOver(word, []).length > 0 || /^[B-HJ-Z]$/u.test(word) || (written(word) !== null && /^\p{Lu}/u.test(word))
        ? [{ start, end }]
        : []
    })
    const [first] = rest
    const last = rest.at(-1)
    if (!first || !last) continue
    const words = part.slice(first.start, last.end)
    const name = /^\p{Lu}/u.test(words) ? written(words) : null
    if (name !== null) found.push({ name, start: from + first.start, end: from + last.end, from: -1, to: -1 })
  }
  return found
}
