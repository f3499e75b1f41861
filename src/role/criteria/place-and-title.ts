import { leftOver } from "./coverage"
import type { Criterion } from "../criterion"
import { findLevels } from "../parse/level"
import { findPlaces } from "../parse/place"
import { titleNames } from "../vocabulary/vocabulary"
import { namesOf, spansOf } from "./spans"

const placeCue =
  /\b(based in|based out of|located in|location|living in|lives? in|resident (?:in|of)|residing in|reloca\w+ to|commut\w+ (?:to|distance)|on[ -]site in|office in|wohnhaft|wohnort|ansässig|basé[e]? (?:à|en)|residente? en|residir|work from (?:our )?|time ?zone|near)\b/giu
const placeWords = /\b(?:live|living|office|area|region|city|near|commute|relocate|metro|greater|within|distance|commutable)\b/giu
const titleCue =
  /\b(?:as (?:an?|the)|worked as|experience as|als|comme|en tant que|como|in (?:a|an) (?:similar )?(?:role|position) (?:as|of)|background as)\s+/iu

/** Where somebody has to be: known places, one of which is enough. */
export function placeOf(text: string): Criterion | null {
  const found = findPlaces(text)
  const [first] = found
  if (!first) return null
  const bare = text.trim().length <= first.end - first.start + 12
  const cues = spansOf(text, placeCue)
  if (leftOver(text, [...found, ...cues, ...spansOf(text, placeWords)]).length > 0) return null
  return cues.length > 0 || bare ? { type: "place", anyOf: namesOf(found) } : null
}

/** A job that somebody has held: "experience as a head chef". */
export function titleOf(text: string): Criterion | null {
  const found = titleNames.index.findIn(text)
  const [first] = found
  if (!first) return null
  const levels = findLevels(text).map(({ start, quote }) => ({ start, end: start + quote.length }))
  const asked = titleCue.test(text.slice(0, first.start + 1))
  if (leftOver(text, [...found, ...levels]).length > (asked ? 4 : 0)) return null
  if (asked && leftOver(text.slice(0, first.start), levels).length > 0) return null
  const bare = first.start === 0 && first.end >= text.replace(/[.\s]+$/, "").length
  return asked || bare || /\b(background|experience|former|ex-?)\b/i.test(text.slice(0, first.start))
    ? // The words themselves, not the family: "Head Chef" says more than "Chef".
      { type: "title", anyOf: [...new Set(found.map(mention => text.slice(mention.start, mention.end)))] }
    : null
}

/** "Senior level". */
export function levelOf(text: string): Criterion | null {
  const found = findLevels(text)
  const [first] = found
  const spans = found.map(({ start, quote }) => ({ start, end: start + quote.length }))
  if (!first || leftOver(text, spans).length > 0) return null
  return text.split(/\s+/).length <= 6 || /\blevel\b/i.test(text) ? { type: "level", atLeast: first.level } : null
}
