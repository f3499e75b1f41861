import { foldMarks } from "../fold-text"

/** One word of a text in the form in which words are looked up, with its place and what stands between it and the next one. */
export interface SpokenWord {
  word: string
  start: number
  end: number
  /** What follows up to the next word; to the end of the text behind the last. */
  gap: string
}

const wordForm = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:\.(?:js|net|i)\b)?/gu
/** French and Portuguese articles that are written with the word behind them stand by themselves. */
const elided = /^[ldnsjqmct]$/u

/** The words of a text in order. "l'IA" and "KI-Systeme" are two words each. */
export function spokenWords(text: string): SpokenWord[] {
  const words: SpokenWord[] = []
  for (const { index, 0: found } of text.matchAll(wordForm)) {
    const word = foldMarks(found)
    const start = index
    const last = words.at(-1)
    if (last) last.gap = text.slice(last.end, start)
    words.push({ word, start, end: start + found.length, gap: "" })
  }
  const last = words.at(-1)
  if (last) last.gap = text.slice(last.end)
  return words.filter(({ word, gap }) => !(elided.test(word) && /^['’]/.test(gap)))
}
