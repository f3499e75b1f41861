import type { Tokens } from "~role/vocabulary/tokens"
import type { Phrase, PhraseHit } from "./phrase"
import { common } from "./phrase"
import { rootOf } from "./word-root"

/** A sentence of so many content words may be said with one of the everyday ones left out. */
const leastElements = 4
/** How many of its content words have to stand there, in its order. */
const enough = 0.7
/** In words, between one and the next. */
const widest = 5

/**
 * Where a long requirement stands nearly word for word: its content words in its own order and close together, at most a few everyday ones
 * missing; null where they do not.
 */
export function findNearly(phrase: Phrase, tokens: Tokens, start: number, end: number): PhraseHit | null {
  const { elements } = phrase
  if (elements.length < leastElements) return null
  const hits: { element: number; at: number }[] = []
  for (let at = start; at < end; at++) {
    const root = rootOf(tokens.words[at]!)
    elements.forEach(({ ways }, element) => {
      if (ways.some(way => way[0] === root || way[0] === tokens.words[at])) hits.push({ element, at })
    })
  }
  // The longest chain of rising elements and words, none far from the one before.
  const lengths: number[] = []
  const previous: number[] = []
  let best = -1
  hits.forEach((hit, number) => {
    lengths[number] = 1
    previous[number] = -1
    for (let other = 0; other < number; other++) {
      const before = hits[other]!
      if (before.element < hit.element && before.at < hit.at && hit.at - before.at <= widest && lengths[other]! + 1 > lengths[number]!) {
        lengths[number] = lengths[other]! + 1
        previous[number] = other
      }
    }
    if (best < 0 || lengths[number]! > lengths[best]!) best = number
  })
  if (best < 0 || lengths[best]! < 3 || lengths[best]! < elements.length * enough) return null
  const found = new Set<number>()
  let first = best
  for (let number = best; number >= 0; number = previous[number]!) {
    found.add(hits[number]!.element)
    first = number
  }
  if (elements.some(({ weight }, at) => !found.has(at) && weight > common)) return null
  return { from: hits[first]!.at, to: hits[best]!.at + 1, next: null }
}
