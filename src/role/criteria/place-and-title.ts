import { leftOver } from "./coverage"
import type { Criterion } from "../criterion"
import { findLevels } from "../parse/level"
import { countryCodes } from "../parse/country-codes"
import type { FoundPlace } from "../parse/place"
import { findPlaces } from "../parse/place"
import { titleNames } from "../vocabulary/vocabulary"
import { namesOf, spansOf } from "./spans"

const placeCue =
  /(?<![\p{L}])(?:based in|based out of|located in|location|living in|lives? in|resident (?:in|of)|residing in|reloca\w+ to|commut\w+ (?:to|distance)|on[ -]site in|office in|wohnhaft|wohnort|wohnsitz|ansässig|basé[e]? (?:à|en)|residen(?:te?|cia) en|reside en|residir|residenza|residente|woonachtig|wonend|woont|mieszkasz|zamieszkał\p{L}*|work from (?:our )?|time ?zone|near)(?![\p{L}])/giu
const placeWords =
  /(?<![\p{L}])(?:live|living|office|area|region|city|near|commute|relocate|metro|greater|within|distance|commutable|candidates?|applicants?|must|be|w|a|in|en|à)(?![\p{L}])/giu
/** "… or willing to relocate", "(relocation supported)", "oder umzugsbereit": who would come is as good as who is there. */
const orMoves =
  /(?:\s*,?\s+(?:or|oder|ou|o|of|lub)\s+|\s*[(,]\s*)(?:[^,;()]{0,40}?)(?:relocat\p{L}*|(?:to )?move(?:\s+there)?|moving(?:\s+there)?|umzug\p{L}*|umzuziehen|umzieh\p{L}*|déménag\p{L}*|traslad\p{L}*|mudar\p{L}*|mudança|verhuiz\p{L}*|relokacj\p{L}*|przeprowadz\p{L}*|trasfer\p{L}*)(?:\s+[^,;()]{0,40})?\)?[.\s]*$/iu

/** Countries by the two letters that stand where a place is asked for: "based in FR, DE or NL". */
function codesIn(text: string): FoundPlace[] {
  return [...text.matchAll(/(?<![\p{L}\d-])\p{Lu}{2,3}(?![\p{L}\d-])/gu)].flatMap(({ 0: code, index }) => {
    const country = countryCodes[code]
    return country === undefined ? [] : [{ name: country, country, isCountry: true, start: index, end: index + code.length }]
  })
}
const titleCue =
  /\b(?:as (?:an?|the)|worked as|experience as|als|comme|en tant que|como|in (?:a|an) (?:similar )?(?:role|position) (?:as|of)|background as)\s+/iu

/** Where somebody has to be: known places, one of which is enough; and whether moving there will do. */
export function placeOf(text: string): Criterion | null {
  const move = orMoves.exec(text)
  const here = move ? text.slice(0, move.index) : text
  const cues = spansOf(here, placeCue)
  const places = findPlaces(here)
  const codes = cues.length > 0 ? codesIn(here).filter(code => !places.some(place => place.start < code.end && code.start < place.end)) : []
  const found = [...places, ...codes].sort((a, b) => a.start - b.start)
  const [first] = found
  if (!first) return null
  const bare = here.trim().length <= first.end - first.start + 12
  if (leftOver(here, [...found, ...cues, ...spansOf(here, placeWords)]).length > 0) return null
  if (cues.length === 0 && !bare && !move) return null
  return { type: "place", anyOf: namesOf(found), ...(move ? { orMove: true as const } : {}) }
}

/** "Experience leading product managers": whom it is done to, and not what somebody has been. */
const doneTo =
  /(?<![\p{L}])(?:lead(?:ing)?|led|manag(?:ing|ed|ement of)|supervis(?:ing|ed|ion of)|mentor(?:ing|ed)|coach(?:ing|ed)|hir(?:ing|ed)|recruit(?:ing|ed|ment of)|train(?:ing|ed)|support(?:ing|ed)|work(?:ing|ed) with|liais\p{L}+ with|report(?:ing|ed) to|collaborat\p{L}+ with|partner\p{L}* with|selling to|führung von|anleitung von|encadrement de|gestión de|gestão de)\s+(?:(?:an?|the|of|other|junior|senior|several|multiple|large|small|teams?|groups?|staffs?|crews?|departments?|\d+\+?)\s+)*$/iu

/** A job that somebody has held: "experience as a head chef". */
export function titleOf(text: string): Criterion | null {
  const found = titleNames.index.findIn(text)
  const [first] = found
  if (!first || doneTo.test(text.slice(0, first.start))) return null
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
