import { foldMarks } from "~profile/fold-text"

/** One word of what was written, where it stands, and what stands between it and the word before. */
export interface SaidWord {
  raw: string
  /** Small letters without accents. */
  word: string
  start: number
  end: number
  gap: string
}

const letters: Record<string, string> = { ß: "ss", ł: "l", ø: "o", æ: "ae", œ: "oe", đ: "d" }

/** The form in which words of the line and names are compared. */
export function foldWord(raw: string): string {
  return foldMarks(raw).replace(/[ßłøæœđ]/gu, letter => letters[letter] ?? letter)
}

/** The words of a text: runs of letters and digits, with the signs that belong to names of tools ("C++", "5+"). */
export function saidWords(text: string): SaidWord[] {
  let last = 0
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+[+#]*/gu)].map(match => {
    const start = match.index
    const end = start + match[0].length
    const gap = text.slice(last, start)
    last = end
    return { raw: match[0], word: foldWord(match[0]), start, end, gap }
  })
}

/** Whether two folded words are one, but for an ending or a slip of the pen: "agency" and "agences", "kubernets" and "kubernetes". */
export function isNearly(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 4) return false
  if (long === `${short}s` || long === `${short}es` || long === `${short}n` || long === `${short}en`) return true
  let common = 0
  while (common < short.length && short[common] === long[common]) common++
  if (common >= 5 && common / long.length >= 0.7) return true
  return short.length >= 5 && isOneSlip(short, long)
}

/** Two letters next to each other in each other's place, the first letter and all else alike. */
export function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a[0] !== b[0]) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at < a.length - 1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** One letter more, less, other, or two in each other's place. @param short the shorter one, where one is */
export function isOneSlip(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
}
