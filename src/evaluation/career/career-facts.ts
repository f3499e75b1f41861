import type { Profile } from "~profile/profile"
import { sentence, type Sentence, type SentenceValue } from "~sentence/sentence"
import type { DatedPosition } from "./career"
import { careerOf, monthOf, nameOf, worked } from "./career"
import { lengthAbout } from "./length-of"
import { ProfileIndex } from "../profile-index"
import { countsAsWork } from "./time-kind"

/** What dates say of a career, as arithmetic: nothing here is good or bad, and no verdict and no order rests on it. */
export interface CareerFacts {
  /** Months of work in all, overlaps once; `rough` where a date without a month is in the sum. null where no position is dated. */
  total: { months: number; rough: boolean } | null
  /** How long each dated position lasted, latest first: "Hollis: 7 y 8 m (2019–now)". */
  tenures: Sentence[]
  /** Breaks, volunteering and study among the positions, latest first, which count for no years: "Parental leave: 3 y 6 m (2020–2023)". */
  apart: Sentence[]
  /** Stretches of six months and more between two dated entries: "8 m between Oastware (to Mar 2019) and Hollis (from Nov 2019)". */
  gaps: Sentence[]
  /** How many positions have no dates that can be counted. */
  undated: number
  /** The rule by which years are counted, where it matters for this profile. */
  notes: Sentence[]
}

/** Shorter stretches lie within what dates without a day can hide. */
const leastGapMonths = 6

/** Works the facts out of the dated positions; `now` is what `present` means. */
export function careerFacts(profile: Profile, now: Date): CareerFacts {
  const index = new ProfileIndex(profile)
  const month = monthOf(now)
  const { dated, apart, undated } = careerOf(index, month)
  const closed = dated.filter(position => !position.open)
  const tenures = latestFirst(closed).map(tenureOf)
  const notes: Sentence[] = []
  if (closed.some(({ rough }) => rough)) notes.push(sentence("careerNoteMiddle"))
  const open = dated.filter(position => position.open)
  if (open.some(({ kind }) => countsAsWork[kind] === "yes")) notes.push(sentence("careerNoteOpen"))
  if (open.some(({ kind }) => countsAsWork[kind] === "open")) notes.push(sentence("careerNoteMayBeWork"))
  if (undated.length > 0) notes.push(sentence("careerNoteUndated", { count: undated.length }))
  return {
    total: closed.length === 0 ? null : totalOf(closed),
    tenures,
    apart: latestFirst(apart).map(tenureOf),
    gaps: gapsOf([...closed, ...apart]),
    undated: undated.length,
    notes
  }
}

function totalOf(positions: readonly DatedPosition[]): { months: number; rough: boolean } {
  const { likely, rough } = worked(positions)
  return { months: likely, rough }
}

function latestFirst(positions: readonly DatedPosition[]): DatedPosition[] {
  return [...positions].sort((a, b) => b.most.to - a.most.to || b.most.from - a.most.from)
}

/** "Hollis: 7 y 8 m (2019–now)". */
function tenureOf(position: DatedPosition): Sentence {
  const { likely, rough, open, years } = position
  const label = nameOf(position)
  return open
    ? sentence("careerOpen", { label, years })
    : sentence("careerTenure", { label, years, length: lengthAbout(likely.to - likely.from, rough) })
}

interface Stretch {
  label: string | null
  least: { from: number; to: number } | null
  most: { from: number; to: number }
  likely: { from: number; to: number }
  rough: boolean
}

/** Between the end of all work so far and the next beginning, where even the widest reading of the dates leaves a gap. */
function gapsOf(positions: readonly Stretch[]): Sentence[] {
  const gaps: Sentence[] = []
  let last: Stretch | null = null
  for (const position of [...positions].sort((a, b) => a.most.from - b.most.from || a.most.to - b.most.to)) {
    // Where a position's end was not understood for certain, an open one may hide the gap: the widest reading counts.
    if (last && position.most.from - last.most.to >= leastGapMonths) {
      gaps.push(
        sentence("careerGap", {
          length: lengthAbout(position.likely.from - last.likely.to, last.rough || position.rough),
          before: nameOf(last),
          until: at(last.likely.to - 1, last.rough),
          after: nameOf(position),
          from: at(position.likely.from, position.rough)
        })
      )
    }
    if (last === null || position.most.to > last.most.to) last = position
  }
  return gaps
}

function at(month: number, rough: boolean): SentenceValue {
  const year = String(Math.floor(month / 12))
  return rough ? year : { month: `${year}-${String((month % 12) + 1).padStart(2, "0")}` }
}
