import { profileTexts } from "./profile-texts"
import type { Profile } from "./profile"
import { searchWordsIn } from "./search-words"

/** A sentence of a profile in its own words, and which parts of it were looked for. */
export interface FoundSentence {
  text: string
  /** From, to: places in `text`, in order. */
  marks: readonly (readonly [from: number, to: number])[]
}

/** Longer sentences are cut around what was found. */
const longest = 240
const around = 60

/**
 * The sentence of a profile that says most of what was looked for; the first of several. Null where none says any of it.
 *
 * @param terms for each word looked for, the words that it may stand for, as `searchWordsIn` gives them
 */
export function foundSentence(profile: Profile, terms: readonly ReadonlySet<string>[]): FoundSentence | null {
  let best: FoundSentence | null = null
  let most = 0
  for (const text of profileTexts(profile)) {
    for (const sentence of sentencesIn(text)) {
      const { marks, count } = marksIn(sentence, terms)
      if (count <= most) continue
      most = count
      best = cut(sentence, marks)
      if (count === terms.length) return best
    }
  }
  return best
}

function sentencesIn(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…。！？])\s+(?=\S)/u)
    .map(sentence => sentence.replace(/^[\s•·*–—-]+|\s+$/gu, ""))
    .filter(sentence => sentence !== "")
}

function marksIn(sentence: string, terms: readonly ReadonlySet<string>[]) {
  const found = new Set<number>()
  const marks: [number, number][] = []
  for (const { index, 0: word } of sentence.matchAll(/[\p{L}\p{N}\p{Mn}+#]+/gu)) {
    const forms = searchWordsIn(word)
    terms.forEach((meant, at) => {
      if (!forms.some(form => meant.has(form))) return
      found.add(at)
      if (marks.at(-1)?.[0] !== index) marks.push([index, index + word.length])
    })
  }
  return { marks, count: found.size }
}

function cut(text: string, marks: [number, number][]): FoundSentence {
  const first = marks[0]?.[0] ?? 0
  if (text.length <= longest) return { text, marks }
  const from = first <= around ? 0 : text.indexOf(" ", first - around) + 1 || first
  const to = Math.min(text.length, from + longest)
  const [before, after] = [from > 0 ? "… " : "", to < text.length ? " …" : ""]
  const moved = before.length - from
  return {
    text: `${before}${text.slice(from, to).trimEnd()}${after}`,
    marks: marks.filter(([start, end]) => start >= from && end <= to).map(([start, end]) => [start + moved, end + moved])
  }
}
