import { foldText } from "~profile/fold-text"
import type { Evidence, SectionId } from "~profile/evidence"
import type { ProfileIndex, Segment } from "~evaluation/profile-index"
import { tokenise } from "~role/vocabulary/tokens"
import { isTelling } from "./is-telling"

/** Where a quote stands: characters `[start, end)` of a segment, and the sentence `[from, to)` around it. */
export interface PlacedQuote {
  segment: Segment
  start: number
  end: number
  from: number
  to: number
}

/** In characters: the pages' own sentences are shorter, and what is looked for in them is made for those. */
const longestQuote = 2_000

/**
 * Every place at which a quote stands in a profile, in the profile's order; empty where it stands in no text of its own (a date, a school's or
 * an employer's name). A quote may run over several sentences: the first place's sentence then reaches to the end of the last of them.
 */
export function placesOf(index: ProfileIndex, { quote, section }: Evidence): PlacedQuote[] {
  const wanted = foldText(quote)
  if (wanted === "" || wanted.length > longestQuote) return []
  const inSegments = index.segments.flatMap(segment =>
    placeIn(segment, findFolded(segment.text, wanted) ?? findInOwnText(index, segment, wanted))
  )
  // Prose that tells dated work is taken apart by the rules: a quote may run over their cuts.
  const places =
    inSegments.length > 0 ? inSegments : wholeTexts(index).flatMap(segment => placeIn(segment, findFolded(segment.text, wanted)))
  // The page's own section first: the same words may stand in a list of skills and in a course.
  return [...places.filter(place => place.segment.section === section), ...places.filter(place => place.segment.section !== section)]
}

function placeIn(segment: Segment, at: { start: number; end: number } | null): PlacedQuote[] {
  return at === null ? [] : [{ segment, ...at, ...sentenceAround(segment.text, at.start, at.end) }]
}

function wholeTexts(index: ProfileIndex): Segment[] {
  return index.once("whole texts", () => {
    const { about, passages } = index.profile
    const of = (path: string, kind: Segment["kind"], section: SectionId, text: string, label: string | null): Segment => ({
      path,
      kind,
      section,
      label,
      text,
      position: null,
      tokens: tokenise(text)
    })
    return [
      ...(about === null ? [] : [of("about", "about", "about", about, null)]),
      ...passages.map(({ section, text, label }, at) => of(`passages.${at}.text`, "passage", section, text, label))
    ]
  })
}

/** A word that stands in a profile's text at the beginning and at the end of the quote, and not within other words. */
function findFolded(text: string, wanted: string): { start: number; end: number } | null {
  const pattern = wanted
    .split(" ")
    .map(word => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
    .join("\\s+")
  const found = text.length > 60_000 ? null : new RegExp(pattern, "u").exec(text)
  return found ? { start: found.index, end: found.index + found[0].length } : null
}

/** A field may be a tidied form of the page's own text, of which the quote is a part: the field as a whole is what it speaks of. */
function findInOwnText(index: ProfileIndex, { path, text }: Segment, wanted: string): { start: number; end: number } | null {
  const isOf = index.profile.evidence[path]?.some(({ quote }) => foldText(quote).includes(wanted)) ?? false
  return isOf ? { start: 0, end: text.length } : null
}

/** In characters before and behind a quote: a text without any stop is no sentence. */
const widest = 600

const opens = /[\n•▪●|]|[.!?;](?=\s)/gu

/** The sentence or entry around `[start, end)`, without the marks around it. */
export function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  let from = Math.max(0, start - widest)
  let to = Math.min(text.length, Math.max(end, start) + widest)
  for (const { index } of text.matchAll(opens)) {
    if (isAbbreviated(text, index)) continue
    if (index < start) from = Math.max(from, index + 1)
    else if (index >= end - 1 && index < to) {
      to = index
      break
    }
  }
  while (from < start && /[\s*·–—-]/u.test(text[from]!)) from++
  return { from, to: Math.max(to, end) }
}

function isAbbreviated(text: string, dot: number): boolean {
  return (
    text[dot] === "." &&
    /\b(?:mr|mrs|ms|dr|st|prof|no|vs|e\.g|i\.e|incl|approx|inc|ltd|z\.\s?b)$/iu.test(text.slice(Math.max(0, dot - 7), dot))
  )
}

/** Whether letters stand right before or behind: a quote that begins or ends within a word is cut out of it. */
export function cutsWord({ segment: { text }, start, end }: PlacedQuote): boolean {
  return (
    (/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(text.slice(start))) ||
    (/[\p{L}\p{N}]$/u.test(text.slice(start, end)) && /^[\p{L}\p{N}]/u.test(text.slice(end)))
  )
}

const entries: ReadonlySet<Segment["kind"]> = new Set(["skill", "title", "headline", "certification", "education"])

/** Whether a quote says something: an entry of a list as a whole, or several words. One word out of a sentence says nothing by itself. */
export function isPhrase(place: PlacedQuote): boolean {
  const { segment, start, end, from, to } = place
  if (cutsWord(place)) return false
  const said = segment.text.slice(start, end)
  const words = tokenise(said).words.filter(word => word.length > 1)
  if (words.length >= 2 && words.some(isTelling)) return true
  const letters = /[\p{L}\p{N}]/u
  const outside = segment.text.slice(from, start) + segment.text.slice(end, to)
  if (letters.test(said) && entries.has(segment.kind) && !letters.test(outside)) return true
  // "Docker, Kubernetes, Helm": an entry of a list that is written in one line.
  return (
    words.length === 1 &&
    /(?:^|[,:;/•|\n(])\s*$/u.test(segment.text.slice(from, start)) &&
    /^\s*(?:$|[,;/•|\n).])/u.test(segment.text.slice(end, to)) &&
    /[,;/•|]/u.test(segment.text.slice(from, to))
  )
}

/** Sections in which somebody else speaks, or is spoken of. */
const aboutOthers =
  /\b(?:references?|referees?|recommendations?|testimonials?|referenzen|empfehlungen|références|recommandations|referencias|recomendaciones|referências|recomendações|people also viewed|similar profiles|team ?members)\b/iu

export function isAboutOthers({ segment }: PlacedQuote): boolean {
  return segment.position === null && segment.section === ("other" satisfies SectionId) && aboutOthers.test(segment.label ?? "")
}
