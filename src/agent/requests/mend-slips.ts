import { findRequirements } from "~role/criteria/split-requirement"
import { cueWords, idleWords, mannerWords } from "./lexicon"
import { isSwapped, isOneSlip, type SaidWord } from "./said-words"

/** Words from the beginning among which a sentence's verb stands. */
const leading = 2

/**
 * Words with the cue that was meant in the place of a slip of the pen: "mkae" is "make" and "comapre" is "compare". Two letters that changed
 * places are mended anywhere; another slip only where a verb stands first, as "makers" in the middle of a sentence are no slip of "makes".
 * @param isKept whether the word at a place stands for a name or a requirement of the role
 */
export function withSlipsMended(text: string, words: readonly SaidWord[], isKept: (at: number) => boolean): SaidWord[] {
  const requirements = findRequirements(text)
  let spoken = 0
  return words.map((said, at) => {
    const isIdle = idleWords.has(said.word) || mannerWords.has(said.word)
    if (!isIdle) spoken++
    const isName = requirements.some(({ start, end }) => start <= said.start && said.end <= end)
    if (isIdle || isName || said.word.length < 4 || /\d/.test(said.word) || cueWords.has(said.word) || isKept(at)) return said
    const isFirst = spoken <= leading && said.word.length >= 6
    const meant = [...cueWords].find(word => isSwapped(word, said.word) || (isFirst && word.length >= 6 && isSlipOf(word, said.word)))
    return meant === undefined ? said : { ...said, word: meant }
  })
}

const isSlipOf = (word: string, said: string) =>
  word[0] === said[0] && (word.length <= said.length ? isOneSlip(word, said) : isOneSlip(said, word))
