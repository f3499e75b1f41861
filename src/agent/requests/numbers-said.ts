import { numberOf, numberWords } from "~role/parse/number-words"
import type { SaidWord } from "./said-words"

/** The number that a word says; null where it says none, or is an article. */
export function numberIn(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word)
  const folded = numberWords.find(one => one.normalize("NFD").replace(/\p{Mn}/gu, "") === word)
  if (
    word === "a" ||
    word === "um" ||
    word === "uma" ||
    word === "un" ||
    word === "une" ||
    word === "ein" ||
    word === "eine" ||
    word === "einem" ||
    word === "uno" ||
    word === "one" ||
    word === "an"
  )
    return null
  return folded === undefined ? null : numberOf(folded)
}

/** How many people are spoken of. */
export function numberOfPeople(words: readonly SaidWord[]): number | null {
  for (const { word } of words) {
    const number = numberIn(word) ?? larger[word] ?? null
    if (number !== null && number > 0 && number <= 5_000) return number
  }
  return null
}

const larger: Record<string, number> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, hundred: 100 }

export const saysBoth = (words: readonly SaidWord[]) => words.some(({ word }) => /^(?:both|beide|beiden|ambos|ambas)$/.test(word))

/** "The best", "der Beste" is one; "the best ones", "os melhores" are a few. */
export function isPlural(words: readonly SaidWord[]): boolean {
  return words.some(({ word }) =>
    /^(?:top|besten|meilleurs|meilleures|mejores|melhores|ones|people|candidates|matches|fits|profiles|stärksten|starksten|fortes|forts|fuertes|runners|frontrunners|are|sind|sont|son|sao)$/u.test(
      word
    )
  )
}
