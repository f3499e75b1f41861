import { sentence, type Said } from "~sentence/sentence"
import type { AtsApplication } from "./nouns"
import { foldStage } from "./stages/stage-words"

/** What a vendor's word stands for, however it is spelled ("in_process", "In Process"). @param words by the word as `foldStage` has it */
export function knownWord<Meaning>(words: Readonly<Record<string, Meaning>>, word: string | null): Meaning | null {
  const key = foldStage(word ?? "")
  return Object.hasOwn(words, key) ? (words[key] ?? null) : null
}

/** What the status of an application stands for. A word that is not known is told, and the application is taken as still open. */
export function statusOfWord(
  words: Readonly<Record<string, AtsApplication["status"]>>,
  word: string | null,
  id: string,
  told: Said[]
): AtsApplication["status"] {
  const known = knownWord(words, word)
  if (known === null && word !== null) told.push(sentence("atsStatusUnknown", { id, word }))
  return known ?? "active"
}
