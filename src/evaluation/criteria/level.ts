import type { Criterion } from "~role/criterion"
import { compareLevels, levelOfTitle } from "~role/parse/level"
import type { Level } from "~role/level"
import { allWork, arithmetic, careerOf, dateQuotes } from "../career/career"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import type { ProfileIndex, Segment } from "../profile-index"
import { remember } from "../remember"

type AtLeast = Extract<Criterion, { type: "level" }>

/** Years of dated work that make a level plain even where no title names it; above mid-level years alone do not. */
const enoughMonths: Partial<Record<Level, number>> = { intern: 1, junior: 6, mid: 36 }

const levelOf = remember(levelOfTitle)

interface Named {
  level: Level
  segment: Segment
  start: number
  end: number
}

/** Levels that titles and the headline name. */
export function namedLevels(index: ProfileIndex): Named[] {
  return index.once("levels", () =>
    index.titles.flatMap(segment => {
      const found = levelOf(segment.text)
      return found ? [{ level: found.level, segment, start: found.start, end: found.start + found.quote.length }] : []
    })
  )
}

export function judgeLevel(criterion: AtLeast, { now }: Setting): Judge {
  const ask = `At which level do you work now, and is it at least ${criterion.atLeast}?`
  return index => {
    const named = namedLevels(index)
    const { dated } = careerOf(index, now)
    const until = (found: Named) => dated.find(position => position.index === found.segment.position)?.most.to ?? -1
    // The most recent title first; the headline, which has no dates, last.
    const high = named.filter(found => compareLevels(found.level, criterion.atLeast) >= 0).sort((a, b) => until(b) - until(a))
    const [first] = high
    if (first)
      return met(
        high.slice(0, 2).map(found => index.quote(found.segment, found.start, found.end)),
        `${first.segment.text.trim()}, ${when(index, first)}; ${criterion.atLeast} asked.`,
        0.7
      )
    const sum = allWork(index, now)
    const enough = enoughMonths[criterion.atLeast]
    if (enough !== undefined && sum.least >= enough)
      return met(dateQuotes(index, sum.positions), `No title names a level; ${arithmetic(sum)} is enough for ${criterion.atLeast}.`, 0.5)
    // The newest position decides what somebody is now: a junior title of long ago does not.
    const latest = index.positions.length > 0 ? named.find(found => found.segment.position === newest(index, now)) : undefined
    if (latest)
      return notMet(
        [index.quote(latest.segment, latest.start, latest.end)],
        `The latest title is ${latest.segment.text.trim()}, ${when(index, latest)}; ${criterion.atLeast} asked.`
      )
    const titles = index.titles.slice(0, 1)
    const reason = sum.positions.length > 0 ? `No title names a level; dated work comes to ${arithmetic(sum)}.` : "No title names a level."
    return unknown(
      titles.map(segment => index.quote(segment, 0, Math.min(segment.text.length, 60))),
      reason,
      ask,
      Math.min(0.6, sum.likely / 240)
    )
  }
}

/** How recent a title is: "since 2021", "2015–2018", or that nothing says so. */
function when(index: ProfileIndex, { segment }: Named): string {
  if (segment.position === null) return "in the headline"
  const { start, end } = index.positions[segment.position]!
  const from = start === null || start === "present" ? null : start.slice(0, 4)
  if (end === "present") return from === null ? "still running" : `since ${from}`
  const to = end?.slice(0, 4) ?? null
  if (from !== null && to !== null) return from === to ? from : `${from}–${to}`
  if (from === null && to === null) return "without dates"
  return from === null ? `until ${to}` : `from ${from}, end not stated`
}

function newest(index: ProfileIndex, now: number): number {
  const { dated } = careerOf(index, now)
  return dated.reduce((best, position) => (position.most.to > best.to ? { at: position.index, to: position.most.to } : best), {
    at: 0,
    to: -1
  }).at
}
