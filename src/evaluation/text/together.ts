import type { Tokens } from "~role/vocabulary/tokens"
import { clauseWords, determiners, fillers, joints, measures, plainDeeds, prepositions, qualities } from "./function-words"
import type { Phrase, PhraseHit } from "./phrase"
import { common, specific } from "./phrase"
import { isLightDeed } from "./light-deeds"
import { rootOf } from "./word-root"

/** More words than these stand for more than one thing. */
const mostElements = 8
/** What the words of a requirement have to say together (each 0–1), so that their standing together is no chance. */
const leastTold = 1.4

const noClause = /[.!?;•\n|]/
const denial = /^(?:no|not|never|without|nor|none|kein|keine|nicht|ohne|sans|jamais|sin|nunca|sem)$/

/**
 * Where the content words of a requirement stand close together in one clause, whatever their order: "pipe welder (TIG/stick)" for "TIG and
 * stick pipe welding", "SaaS for enterprise customers" for "sold SaaS to enterprise customers". Their sense together has to be a trade's own,
 * every telling word has to be there, and between them no more words of another sense than of its own; null where it is not so.
 */
export function findTogether(phrase: Phrase, tokens: Tokens, start: number, end: number): PhraseHit | null {
  const { elements } = phrase
  if (elements.length < 2 || elements.length > mostElements) return null
  const isNeeded = elements.map(({ weight, word }) => weight > common && !isLightDeed(word))
  const needed = isNeeded.filter(Boolean).length
  const told = elements.reduce((sum, { weight, word }) => sum + (plainDeeds.has(word) ? 0 : weight), 0)
  if (told < leastTold || needed === 0 || !elements.some(({ weight }, at) => isNeeded[at] && weight >= specific)) return null
  // One telling word alone needs every other word beside it.
  const spared = needed > 1 ? Math.floor(elements.length / 3) : elements.filter(({ word }) => plainDeeds.has(word)).length
  const least = elements.length - spared
  if (least < 2) return null
  const places = placesOf(phrase, tokens, start, end)
  const width = 4 * elements.length + 4
  for (let first = 0; first < places.length; first++) {
    const found = new Set<number>()
    const { at: from } = places[first]!
    for (let next = first; next < places.length && places[next]!.at < from + width; next++) {
      found.add(places[next]!.element)
      const to = places[next]!.at + 1
      const all = [...found].filter(element => isNeeded[element]).length
      if (all < needed || found.size < least) continue
      if (isOneClause(tokens, from, to) && strangers(phrase, tokens, from, to) <= elements.length + 1) return { from, to, next: null }
    }
  }
  return null
}

/**
 * Where all telling words of a requirement stand close together, whatever stands beside them: enough to see that they are denied there, and
 * too little to say that they are had. Null where they do not, or where none of them says enough.
 */
export function findTelling(phrase: Phrase, tokens: Tokens, start: number, end: number): PhraseHit | null {
  const telling = phrase.elements.filter(({ weight, word }) => weight > common && !plainDeeds.has(word))
  if (!telling.some(({ weight, word }) => weight >= specific && word.length > 2)) return null
  const places = placesOf({ ...phrase, elements: telling }, tokens, start, end)
  for (let first = 0; first < places.length; first++) {
    const found = new Set<number>()
    const { at: from } = places[first]!
    for (let next = first; next < places.length && places[next]!.at < from + 2 * telling.length + 2; next++) {
      found.add(places[next]!.element)
      if (found.size === telling.length) return { from, to: places[next]!.at + 1, next: null }
    }
  }
  return null
}

function placesOf({ elements }: Phrase, tokens: Tokens, start: number, end: number): { element: number; at: number }[] {
  const places: { element: number; at: number }[] = []
  for (let at = start; at < end; at++) {
    const word = tokens.words[at]!
    const root = rootOf(word)
    elements.forEach(({ ways }, element) => {
      if (ways.some(way => way.length === 1 && (way[0] === root || way[0] === word))) places.push({ element, at })
    })
  }
  return places
}

function isOneClause({ words, text, starts, ends }: Tokens, from: number, to: number): boolean {
  if (noClause.test(text.slice(ends[from], starts[to - 1]))) return false
  for (let at = from + 1; at < to - 1; at++) if (clauseWords.has(words[at]!) || denial.test(words[at]!)) return false
  return true
}

/** Words between that have a sense of their own and are none of the phrase. */
function strangers({ elements }: Phrase, { words }: Tokens, from: number, to: number): number {
  const own = new Set(elements.flatMap(({ ways }) => ways.flat()))
  let count = 0
  for (let at = from; at < to; at++) {
    const word = words[at]!
    const isSmall =
      word.length < 2 ||
      /^\d/.test(word) ||
      [determiners, prepositions, joints, qualities, measures, fillers].some(list => list.has(word)) ||
      own.has(word) ||
      own.has(rootOf(word))
    if (!isSmall) count++
  }
  return count
}
