import type { Criterion } from "~role/criterion"
import { compareLevels, levelOfTitle } from "~role/parse/level"
import type { Level } from "~role/level"
import { arithmetic, careerOf, dateQuotes, worked } from "../career"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import type { ProfileIndex, Segment } from "../profile-index"

type AtLeast = Extract<Criterion, { type: "level" }>

/** Years of dated work that make a level plain even where no title names it; above mid-level years alone do not. */
const enoughMonths: Partial<Record<Level, number>> = { intern: 1, junior: 6, mid: 36 }

interface Named {
  level: Level
  segment: Segment
  start: number
  end: number
}

/** Levels that titles and the headline name. */
export function namedLevels(index: ProfileIndex): Named[] {
  return index.once("levels", () =>
    index.segments
      .filter(segment => segment.kind === "title" || segment.kind === "headline")
      .flatMap(segment => {
        const found = levelOfTitle(segment.text)
        return found ? [{ level: found.level, segment, start: found.start, end: found.start + found.quote.length }] : []
      })
  )
}

export function judgeLevel(criterion: AtLeast, { now }: Setting): Judge {
  const ask = `At which level do you work now, and is it at least ${criterion.atLeast}?`
  return index => {
    const named = namedLevels(index)
    const high = named.filter(found => compareLevels(found.level, criterion.atLeast) >= 0)
    const [first] = high
    if (first)
      return met(
        high.slice(0, 2).map(found => index.quote(found.segment, found.start, found.end)),
        `A title names the level ${first.level}; ${criterion.atLeast} asked.`,
        0.7
      )
    const sum = worked(careerOf(index, now).dated)
    const enough = enoughMonths[criterion.atLeast]
    if (enough !== undefined && sum.least >= enough)
      return met(dateQuotes(index, sum.positions), `No title names a level; ${arithmetic(sum)} is enough for ${criterion.atLeast}.`, 0.5)
    // The newest position decides what somebody is now: a junior title of long ago does not.
    const latest = index.profile.positions.length > 0 ? named.find(found => found.segment.position === newest(index, now)) : undefined
    if (latest)
      return notMet(
        [index.quote(latest.segment, latest.start, latest.end)],
        `The latest title names the level ${latest.level}; ${criterion.atLeast} asked.`
      )
    const titles = index.segments.filter(segment => segment.kind === "title" || segment.kind === "headline").slice(0, 1)
    const reason = sum.positions.length > 0 ? `No title names a level; dated work comes to ${arithmetic(sum)}.` : "No title names a level."
    return unknown(
      titles.map(segment => index.quote(segment, 0, Math.min(segment.text.length, 60))),
      reason,
      ask,
      Math.min(0.6, sum.likely / 240)
    )
  }
}

function newest(index: ProfileIndex, now: number): number {
  const { dated } = careerOf(index, now)
  return dated.reduce((best, position) => (position.most.to > best.to ? { at: position.index, to: position.most.to } : best), {
    at: 0,
    to: -1
  }).at
}
