import type { Profile } from "~profile/profile"
import type { DatedPosition } from "./career"
import { careerOf, duration, monthOf, worked } from "./career"
import { ProfileIndex } from "../profile-index"
import { countsAsWork } from "./time-kind"

/** What dates say of a career, as arithmetic: nothing here is good or bad, and no verdict and no order rests on it. */
export interface CareerFacts {
  /** Months of work in all, overlaps once; `rough` where a date without a month is in the sum. null where no position is dated. */
  total: { months: number; rough: boolean } | null
  /** How long each dated position lasted, latest first: "Hollis: 7 y 8 m (2019–now)". */
  tenures: string[]
  /** Breaks, volunteering and study among the positions, latest first, which count for no years: "Parental leave: 3 y 6 m (2020–2023)". */
  apart: string[]
  /** Stretches of six months and more between two dated entries: "8 m between Oastware (to Mar 2019) and Hollis (from Nov 2019)". */
  gaps: string[]
  /** How many positions have no dates that can be counted. */
  undated: number
  /** The rule by which years are counted, where it matters for this profile. */
  notes: string[]
}

/** Shorter stretches lie within what dates without a day can hide. */
const leastGapMonths = 6
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** Works the facts out of the dated positions; `now` is what `present` means. */
export function careerFacts(profile: Profile, now: Date): CareerFacts {
  const index = new ProfileIndex(profile)
  const month = monthOf(now)
  const { dated, apart, undated } = careerOf(index, month)
  const closed = dated.filter(position => !position.open)
  const tenures = latestFirst(closed).map(lengthOf)
  const notes: string[] = []
  if (closed.some(({ rough }) => rough)) notes.push("A year without a month counts as its middle, and is told as “about”.")
  const open = dated.filter(position => position.open)
  if (open.some(({ kind }) => countsAsWork[kind] === "yes")) notes.push("A position whose end is not stated is not counted.")
  if (open.some(({ kind }) => countsAsWork[kind] === "open"))
    notes.push("A doctorate and military service are a job for some and none for others: they are not counted.")
  if (undated.length > 0)
    notes.push(
      `${undated.length === 1 ? "1 position has" : `${undated.length} positions have`} no dates and is not counted.`.replace(
        "positions have no dates and is",
        "positions have no dates and are"
      )
    )
  return {
    total: closed.length === 0 ? null : totalOf(closed),
    tenures,
    apart: latestFirst(apart).map(lengthOf),
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
function lengthOf({ label, likely, rough, open, words }: DatedPosition): string {
  const years = words.slice(label.length + 1)
  return open ? `${label} (${years})` : `${label}: ${rough ? "about " : ""}${duration(likely.to - likely.from)} (${years})`
}

interface Stretch {
  label: string
  least: { from: number; to: number } | null
  most: { from: number; to: number }
  likely: { from: number; to: number }
  rough: boolean
}

/** Between the end of all work so far and the next beginning, where even the widest reading of the dates leaves a gap. */
function gapsOf(positions: readonly Stretch[]): string[] {
  const gaps: string[] = []
  let last: Stretch | null = null
  for (const position of [...positions].sort((a, b) => a.most.from - b.most.from || a.most.to - b.most.to)) {
    // Where a position's end was not understood for certain, an open one may hide the gap: the widest reading counts.
    if (last && position.most.from - last.most.to >= leastGapMonths) {
      const about = last.rough || position.rough ? "about " : ""
      const months = position.likely.from - last.likely.to
      gaps.push(
        `${about}${duration(months)} between ${last.label} (to ${at(last.likely.to - 1, last.rough)}) and ${position.label} (from ${at(position.likely.from, position.rough)})`
      )
    }
    if (last === null || position.most.to > last.most.to) last = position
  }
  return gaps
}

function at(month: number, rough: boolean): string {
  const year = Math.floor(month / 12)
  return rough ? String(year) : `${monthNames[month % 12]} ${year}`
}
