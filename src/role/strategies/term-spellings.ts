import { fold } from "../vocabulary/tokens"

const wordsOf = (term: string) =>
  fold(term)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter(word => word !== "")

/** Whether a term says another as words of its own, in their order: a search for "Kafka" finds "Apache Kafka" as well. */
export function holdsWords(term: string, other: string): boolean {
  const [long, short] = [wordsOf(term), wordsOf(other)]
  if (short.length === 0 || short.length >= long.length) return false
  return long.some((_, at) => short.every((word, n) => long[at + n] === word))
}

/** Two words with so many letters in common from their beginning are one word with another ending: "Controlling", "Controller". */
const stem = 6

/** Whether titles say a term already, word by word: whoever is called Registered Nurse names nursing anyway. */
export function isSaidBy(titles: readonly string[], term: string): boolean {
  const said = titles.flatMap(wordsOf)
  const own = wordsOf(term)
  return (
    own.length > 0 &&
    own.every(word => said.some(one => one === word || (word.length >= stem && one.slice(0, stem) === word.slice(0, stem))))
  )
}

/** Without the terms that another one of them finds anyway, in their order. */
export function withoutHeld(terms: readonly string[]): string[] {
  return terms.filter(term => !terms.some(other => other !== term && holdsWords(term, other)))
}

/**
 * Whether nobody writes a skill so, whatever a reader has to understand: with the number of a version ("python3"), in two words what is one
 * ("graph ql"), an implementation of it ("cpython"), or the name of a code language spelt out ("c plus plus").
 */
export function isSeldomWritten(spelling: string, name: string, isCodeLanguage: boolean): boolean {
  const [written, own] = [fold(spelling), fold(name)]
  if (written === own) return false
  const joined = written.replace(/[\s.-]+/gu, "")
  if (own.length > 1 && new RegExp(`^${escaped(own)}[\\s-]?v?\\d`, "u").test(written)) return true
  if (/\s/u.test(written) && joined === own.replace(/[\s.-]+/gu, "")) return true
  if (own.length > 3 && /^\p{L}+$/u.test(written) && written.endsWith(own) && written.length - own.length <= 3) return true
  return isCodeLanguage && /\s/u.test(written)
}

/** Whether a title is only the short form of another one's words: "Backend Eng" beside "Backend Engineer". */
export function isShortFormOf(title: string, other: string): boolean {
  const [short, long] = [wordsOf(title), wordsOf(other)]
  if (short.length !== long.length || fold(title) === fold(other)) return false
  return short.every((word, at) => (long[at] ?? "").startsWith(word)) && short.some((word, at) => word !== long[at] && word.length < 5)
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
}
