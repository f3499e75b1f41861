import { parseCriterion } from "../../criteria/parse-criterion"
import type { Criterion } from "../../criterion"
import { findFields } from "../../parse/degree"
import { findIndustries } from "../../parse/industry"
import { findYears } from "../../parse/years"
import type { QualificationKind } from "../../role"
import { findRequirements } from "../../criteria/split-requirement"
import { titleNames } from "../../vocabulary/vocabulary"

/** In words. */
const longestPiece = 9
const notAPiece =
  /^(?:or|and\/or|oder|ou|of|lub|albo|oppure|including|incl\.?|such as|e\.\s?g\.|especially|particularly|ideally|preferably|etc\.?|inkl\.|insbesondere|idealerweise|vorzugsweise|y compris|notamment|idéalement|incluyendo|preferiblemente|incluindo|bij voorkeur)(?![\p{L}])/iu
const anyOr = /(?<![\p{L}])(?:or|oder|ou|lub|albo|oppure)(?![\p{L}])/iu
const leadingAnd = /^(?:and|plus|und|sowie|et|y|e|ed|en|oraz|i)\s+(?=\p{L}|\d)/iu
/** A head that asks for whatever is listed behind it: "Experience with A, B, C". */
const askingHead =
  /^(?:.{0,40}\s)?(?:experience|knowledge|understanding|familiarity|proficiency|proficient|skilled|expertise|background|erfahrung(?:en)?|kenntnisse|expérience|connaissances?|maîtrise|experiencia|conocimientos?|experiência|conhecimentos?|ervaring|kennis|doświadczenie|znajomość|esperienza|conoscenza)\s+(?:with|in|of|using|mit|im|von|de|des|en|dans|con|com|em|met|van|w|z|di|del)\s/iu
/** A deed or a state that is told of the person: "led a team", "reads drawings", "able to lift 20 kg". */
const deed =
  /^(?:\p{Ll}{2,}ed|led|built|run|ran|has|have|can|holds?|reads?|speaks?|writes?|knows?|lives?|able|willing|flexible|happy|comfortable|available|own)\s/u

/** What kind of thing a piece asks for; null where no rule decides it. Years make a kind of their own. */
function kindOf(piece: string, kind: QualificationKind): string | null {
  const criterion: Criterion | null = parseCriterion(piece, kind)
  if (criterion === null) return findYears(piece).length > 0 ? "years" : null
  const years = (criterion.type === "skill" || criterion.type === "industry") && criterion.minYears !== null
  return years ? "years" : criterion.type
}

/** Pieces between commas and semicolons that stand outside brackets. */
export function atCommas(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === "(") depth++
    else if (sign === ")") depth = Math.max(0, depth - 1)
    // "1,5 years", "10,000 units"
    else if ((sign === "," || sign === ";") && depth === 0 && !(/\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? ""))) {
      parts.push(text.slice(from, at).trim())
      from = at + 1
    }
  }
  return [...parts, text.slice(from).trim()].filter(part => part !== "")
}

/**
 * "5 years in elderly care, PDL qualification, led a team of 10+, German C1": things of different kinds with commas between them, each asked
 * for by itself. Null where the pieces share a head, are alternatives, or say one thing together.
 */
export function byRunOnCommas(text: string, kind: QualificationKind): string[] | null {
  const raw = atCommas(text)
  if (raw.length < 2 || raw.length > 14) return null
  const pieces = raw.map((piece, at) => (at === raw.length - 1 ? piece.replace(leadingAnd, "") : piece))
  if (pieces.some((piece, at) => at > 0 && (notAPiece.test(piece) || piece.split(/\s+/).length > longestPiece))) return null
  if (pieces[0]!.split(/\s+/).length > longestPiece + 3) return null
  const kinds = pieces.map(piece => kindOf(piece, kind))
  // "A degree in Law, Economics or a related field" names fields.
  if (kinds[0] === "education" && findFields(pieces[1]!)[0]?.start === 0) return null
  const decided = kinds.filter(one => one !== null)
  const distinct = new Set(decided)
  // "Sales manager, retail": where, not what else.
  if (pieces.length === 2 && kinds[0] === "title" && findIndustries(pieces[1]!).length > 0) return null
  const alternatives = pieces.slice(1).some(piece => anyOr.test(piece))
  if (pieces.length === 2)
    return distinct.size === 2 &&
      decided.length === 2 &&
      !alternatives &&
      parseCriterion(pieces[0]!, kind)?.type !== parseCriterion(pieces[1]!, kind)?.type
      ? pieces
      : null
  const own = pieces.filter((piece, at) => kinds[at] !== null || deed.test(piece)).length
  if (distinct.size >= 2 && own >= pieces.length / 2) return pieces
  if (alternatives || raw.at(-1) !== pieces.at(-1)) return null
  // Commas alone, and no head that reaches over them: names, licences, titles, one after the other.
  const named = pieces.filter(
    piece => findRequirements(piece).length > 0 || titleNames.index.findIn(piece).length > 0 || findYears(piece).length > 0
  )
  return !askingHead.test(pieces[0]!) &&
    named.length >= pieces.length / 2 &&
    named.includes(pieces[0]!) &&
    pieces.every(piece => piece.split(/\s+/).length <= 6)
    ? pieces
    : null
}
