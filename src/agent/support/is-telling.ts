import { clauseWords, determiners, joints, prepositions } from "~evaluation/text/function-words"

/** Whether a word, folded, says something of its own: no article, number, preposition or joint. */
export function isTelling(word: string): boolean {
  return (
    word.length > 2 && !/^\d/.test(word) && !determiners.has(word) && !prepositions.has(word) && !joints.has(word) && !clauseWords.has(word)
  )
}
