import { parseCriterion } from "../../criteria/parse-criterion"
import { findDegrees } from "../../parse/degree"
import { findYears } from "../../parse/years"
import { findRequirements } from "../../criteria/split-requirement"
import { titleNames } from "../../vocabulary/vocabulary"
import type { Block } from "./blocks"
import { layoutOf } from "./blocks"
import { withoutContrast } from "../wording/contrast"
import { derivedItems } from "../derived"
import type { Region } from "./item"
import { leftOutWeight, whyLeftOut } from "../lines/left-out"
import { isLabelledNote, isNotes, noteRegions } from "../notes"
import { qualificationParts } from "../parts"
import { postSentencesOf } from "./sentences"
import { wanted } from "../wording/wanted"
import type { QualificationKind } from "../../role"
import { isDutch, withSharedJoints } from "../wording/dutch"
import { clausesOf, kindOf, startsWithNo } from "../wording/weigh"
import { asksForNothing } from "../wording/weight-words"
import { asSentence, clean } from "../wording/wording"

const mostProseWords = 28

/** Every requirement of the post, one sentence each, with the stretch of the text it was read from; what asks for nothing is told as well. */
export function itemsOf(text: string): { regions: Region[] } {
  const { blocks } = layoutOf(text)
  const regions: Region[] = []
  // Beside a list of what is asked, short pieces at the top are the company, the place and the hours.
  const listed = blocks.some(block => (block.section === "must" || block.section === "nice") && (block.bullet || block.inline))
  const notes = isLabelledNote(text, blocks)
  const owned = blocks.map(block => besideMustList(block, blocks))
  for (const block of owned) {
    if (notes || (!listed && isNotes(text.slice(block.start, block.end), block))) regions.push(...noteRegions(text, block))
    else for (const { start, end } of postSentencesOf(text, block.start, block.end)) regions.push(sentenceRegion(text, start, end, block))
  }
  // Where nothing is asked in sentences, the pieces between commas may ask for it.
  if (regions.every(({ items }) => items.length === 0)) {
    const told = blocks.map(block => ({ block, regions: block.section === "duties" ? [] : noteRegions(text, block) }))
    const taken = told.filter(({ regions }) => regions.some(({ items }) => items.length > 0))
    const others = outside(
      regions,
      taken.map(({ block }) => block)
    )
    regions.splice(0, regions.length, ...others, ...taken.flatMap(({ regions }) => regions))
  }
  const items = regions.flatMap(region => region.items)
  const derived = derivedItems(text, blocks, items)
  regions.push(...derived)
  return { regions }
}

/** Those of the regions that lie in none of the blocks, which stand in the order of the text. */
function outside(regions: readonly Region[], blocks: readonly Block[]): Region[] {
  let next = 0
  return [...regions]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (next < blocks.length && blocks[next]!.end <= start) next++
      const block = blocks[next]
      return block === undefined || end <= block.start
    })
}

/** No profile shows who counts as near enough: it is asked whether this is meant. */
const locals = /^(?:only )?locals?(?: candidates?| applicants?)?\b.{0,20}\b(?:preferred|only|a plus|required)\b/iu
const seeks = /\b(?:looking for|seeking|hiring|recruiting)\b/iu

function namesOnlyTitles(text: string): boolean {
  const titles = titleNames.index.findIn(text)
  const free = findRequirements(text).filter(mention => !titles.some(title => title.start <= mention.start && mention.end <= title.end))
  return titles.length > 0 && free.length === 0 && findYears(text).length === 0 && findDegrees(text).length === 0
}

const mustTitle = /\b(?:must[ -]?haves?|mandatory|required|essential|minimum)\b/iu
const skillLine = /^(?:(?:key|technical|core) )?skills?(?: set)?$/iu

/** "Skills: A, B, C" beside a list of must-haves: what stands there alone is nice to have. */
function besideMustList(block: Block, blocks: readonly Block[]): Block {
  const isLine = block.inline === true && block.heading !== null && skillLine.test(block.heading.trim())
  const hasList = isLine && blocks.some(other => other.section === "must" && other.heading !== null && mustTitle.test(other.heading))
  return hasList ? { ...block, section: "nice" } : block
}

/** The parts of a clause. In a Dutch post the words that join are read as such where that says more. */
function partsIn(clause: string, kind: QualificationKind, dutch: boolean): string[] {
  const parts = qualificationParts(clause, kind)
  const joined = dutch ? withSharedJoints(clause) : clause
  if (joined === clause) return parts
  const other = qualificationParts(joined, kind)
  return other.some(part => parseCriterion(part, kind) !== null) ? other : parts
}

function sentenceRegion(text: string, start: number, end: number, block: Block): Region {
  const quote = text.slice(start, end)
  const region: Region = { start, end, items: [], why: whyLeftOut(quote, block), kind: leftOutWeight(block) }
  if (asksForNothing(quote) || !wanted(quote, block)) return region
  for (const clause of clausesOf(startsWithNo(quote) ? quote : withoutContrast(quote))) {
    const { kind, unclear } = locals.test(clause) ? { kind: "nice" as const, unclear: true } : kindOf(clause, block)
    for (const part of partsIn(clean(clause), kind, isDutch(text))) {
      const text = clean(part)
      if (!/\p{L}/u.test(text) || (text.length < 2 && findRequirements(text).length === 0)) continue
      // "We are looking for an Account Executive who can win customers": the job itself.
      if (!block.bullet && block.section === "open" && seeks.test(text) && parseCriterion(text, kind) === null && namesOnlyTitles(text))
        continue
      // "Experience required" asks for nothing by name.
      if (!block.bullet && !/\s/.test(text) && parseCriterion(text, kind) === null) continue
      // A long sentence of running text that no rule understands is a story, not something to be held against a profile.
      if (!block.bullet && text.split(/\s+/).length > mostProseWords && parseCriterion(text, kind) === null) continue
      region.items.push({ text: asSentence(text, kind), kind, quote, kindUnclear: unclear })
    }
  }
  return region
}
