import { findPlaces } from "../parse/place"
import { findRemote } from "../parse/remote"
import { findYears } from "../parse/years"
import { parseQualification } from "../criteria/parse-qualification"
import type { QualificationKind } from "../role"
import { findRequirements, splitRequirement } from "../criteria/split-requirement"
import { titleNames } from "../vocabulary/vocabulary"
import type { Block } from "./layout/blocks"
import { avoidCue, praise } from "./wording/cues"
import type { Item, Region } from "./layout/item"
import { leftOutWeight, whyLeftOut } from "./lines/left-out"
import type { PostLine } from "./layout/sentences"
import { postSentencesOf, trimmed } from "./layout/sentences"
import { kindOf } from "./wording/weigh"
import { asSentence, clean } from "./wording/wording"

/** What opens a part of somebody's notes: "nice: k8s, terraform". */
const noteLabel = /^\s*(must|need|nice|plus|bonus|nope|no-?gos?|avoid)\s*:\s*/iu
const noteKinds: Record<string, QualificationKind> = { must: "must", need: "must", nice: "nice", plus: "nice", bonus: "nice" }

/** Several short pieces between commas and no sentence: somebody's notes. */
export function isNotes(text: string, block: Block): boolean {
  if (block.section !== "open" || block.bullet || text.length > 1500) return false
  return isTerse(text)
}

/** A whole post of notes with labels between them: "need: nurse, leeds. must: 3y icu, nmc. plus: spanish". */
export function isLabelledNote(text: string, blocks: readonly Block[]): boolean {
  const labelled = blocks.some(block => block.inline === true || noteLabel.test(text.slice(block.start, block.end)))
  return labelled && text.length < 600 && blocks.length <= 8 && blocks.every(block => !block.bullet) && isTerse(text)
}

function isTerse(text: string): boolean {
  if (/\b(?:is|are|our|you|your|will|has|wir|sie|ist|nous|vous|est|somos|es)\b/iu.test(text)) return false
  const chunks = text.split(/\s*[,;|\n]\s*|\.\s+/u).filter(chunk => chunk !== "")
  const short = chunks.filter(chunk => chunk.split(/\s+/).length <= 5).length
  return (chunks.length >= 3 || noteLabel.test(text)) && short / chunks.length >= 0.7
}

/** Telegraph style: "Lisbon, 5y python, k8s nice to have, no agencies". Only what a rule understands becomes a requirement. */
export function noteRegions(text: string, block: Block): Region[] {
  const regions: Region[] = []
  const aside = block.section === "benefits" || block.section === "equal" || block.section === "process" || block.section === "company"
  for (const { start, end } of postSentencesOf(text, block.start, block.end)) {
    const quote = text.slice(start, end)
    if (aside || quote.split(/\s+/).length > 60 || praise.test(quote)) {
      regions.push({ start, end, items: [], why: whyLeftOut(quote, block), kind: leftOutWeight(block) })
      continue
    }
    for (const piece of cutAt(text, { start, end }, sentenceEnd)) {
      // "nice: k8s, terraform": the label holds to the end of its part.
      const label = noteLabel.exec(text.slice(piece.start, piece.end))
      const word = label?.[1]!.toLowerCase() ?? null
      const labelled = word === null ? null : (noteKinds[word] ?? "avoid")
      // What stands behind a label is asked for, understood or not; behind "need" stand the job and its place as well.
      const asked = (word !== null && word !== "need") || block.inline === true
      for (const chunk of cutAt(text, { start: piece.start + (label?.[0].length ?? 0), end: piece.end }, chunkEnd)) {
        const words = text.slice(chunk.start, chunk.end)
        const items = noteItems(words, labelled, asked, block)
        regions.push({ ...chunk, items, why: whyLeftOut(words, block), kind: labelled ?? leftOutWeight(block) })
      }
    }
  }
  return regions
}

const sentenceEnd = /(?<!\b(?:e\.g|i\.e|incl|min|max|approx|mind|etc|ca|no))(?<=\.)\s+/giu
const chunkEnd = /\s*[,;|]\s*|\s+[–-]\s+/gu

/** A stretch cut at a sign, without the sign and without what is empty. */
export function cutAt(text: string, { start, end }: PostLine, sign: RegExp): PostLine[] {
  const cut: PostLine[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(sign)) {
    cut.push({ start: from, end: start + match.index })
    from = start + match.index + match[0].length
  }
  return [...cut, { start: from, end }].map(line => trimmed(text, line)).filter(line => line.end > line.start)
}

/** "Own tools", "commercial maintenance exp essential", "white card": asked for, though no rule decides it. */
const asksBriefly =
  /\b(?:exp|experience|essential|licen[cs]e|card|ticket|own (?:tools|transport|car|van|vehicle)|cert\p{L}*|trained|qualified|qualification|background)(?![\p{L}])/iu

function noteItems(chunk: string, labelled: QualificationKind | null, asked: boolean, block: Block): Item[] {
  const items: Item[] = []
  const kind = labelled === null || avoidCue.test(chunk) ? kindOf(chunk, { ...block, section: labelled ?? block.section }).kind : labelled
  for (const part of splitRequirement(clean(chunk))) {
    const words = part.split(/\s+/).length
    const { criterion } = parseQualification(part, kind, "x")
    const understood = criterion !== null && criterion.type !== "place" && criterion.type !== "title" && criterion.type !== "level"
    // "leeds" is the town, and no plural of the certificate.
    const town = findPlaces(part)[0]
    if (part === "" || isTitle(part) || (town?.start === 0 && town.end >= part.length - 1)) continue
    const known = criterion?.type !== "skill" || findRequirements(part).length > 0
    if (
      kind === "avoid"
        ? words <= 8
        : ((understood && known) ||
            (words > 1 && words <= 6 && asksBriefly.test(part)) ||
            (asked && (criterion === null || understood) && findRemote(part).length === 0)) &&
          words <= 9
    )
      items.push({ text: asSentence(clean(part), kind), kind, quote: chunk, kindUnclear: false })
  }
  return items
}

/** "need backend eng": the job itself, not something to be had for it. */
function isTitle(part: string): boolean {
  const bare = part.replace(/^(?:need|hiring|wanted|looking for|seeking|suche|role|title)\s*:?\s+(?:an?\s+)?/iu, "").trim()
  return titleNames.index.findIn(bare).some(mention => mention.end - mention.start >= bare.length * 0.6) && findYears(part).length === 0
}
