import { sentence, type Sentence, type SentenceValue } from "~sentence/sentence"
import type { Criterion } from "~role/criterion"
import { compareLevels, levelOfTitle } from "~role/parse/level"
import type { Level } from "~role/level"
import { levelWords } from "~role/role-words"
import { allWork, arithmetic, careerOf, dateQuotes } from "../career/career"
import type { Judge, Judgement, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import type { ProfileIndex, Segment } from "../profile-index"
import { remember } from "../remember"

type AtLeast = Extract<Criterion, { type: "level" }>

/** Years of dated work that make a level plain even where no title names it; above mid-level years alone do not. */
const enoughMonths: Partial<Record<Level, number>> = { intern: 1, junior: 6, mid: 36 }
/** Whoever has worked so long is no beginner any more, whatever the titles say. */
const noBeginnerMonths: Partial<Record<Level, number>> = { intern: 60, junior: 72 }
/** And whoever has worked less than this may still be one. */
const beginnerMonths = 24

const atLeastWords =
  /at least|minimum|or (?:above|higher|more)|and (?:above|up)|upwards|\+|mindestens|oder höher|au moins|al menos|como mínimo|pelo menos/iu

/** Levels as a title has them: “mid”, not “mid-level”. */
const titleLevels: Record<Level, Sentence> = { ...levelWords, mid: sentence("levelMidShort") }

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

export function judgeLevel(criterion: AtLeast, { now, text }: Setting): Judge {
  const { atLeast } = criterion
  const level = titleLevels[atLeast]
  const ask = sentence("askThemLevel", { level })
  const isForBeginners = noBeginnerMonths[atLeast] !== undefined && !atLeastWords.test(text)
  return index => {
    const named = latestFirst(index, namedLevels(index), now)
    if (isForBeginners) return judgeBeginner(index, named, atLeast, now)
    const high = named.filter(found => compareLevels(found.level, atLeast) >= 0)
    const [first] = high
    if (first)
      return met(
        high.slice(0, 2).map(found => index.quote(found.segment, found.start, found.end)),
        sentence("reasonAsked", { found: titled(index, first), asked: level }),
        0.7
      )
    const sum = allWork(index, now)
    const enough = enoughMonths[atLeast]
    if (enough !== undefined && sum.least >= enough)
      return met(dateQuotes(index, sum.positions), sentence("reasonNoLevelEnough", { sum: arithmetic(sum), level }), 0.5)
    // The newest position decides what somebody is now: a junior title of long ago does not.
    const latest = index.positions.length > 0 ? named.find(found => found.segment.position === newest(index, now)) : undefined
    if (latest)
      return notMet(
        [index.quote(latest.segment, latest.start, latest.end)],
        sentence("reasonAsked", {
          found: sentence("foundLatestTitle", { title: latest.segment.text.trim(), when: when(index, latest) }),
          asked: level
        })
      )
    return untold(index, ask, now)
  }
}

/** A place for beginners: met by who is one, and by nobody who has led, or has worked for many years. */
function judgeBeginner(index: ProfileIndex, named: readonly Named[], asked: Level, now: number): Judgement {
  const level = titleLevels[asked]
  const ask = sentence("askThemBeginner", { level })
  const quoteOf = (found: Named) => index.quote(found.segment, found.start, found.end)
  const sum = allWork(index, now)
  const latest = named.find(found => found.segment.position === newest(index, now) || found.segment.position === null)
  const isBeginner = latest !== undefined && compareLevels(latest.level, "junior") <= 0
  if (isBeginner) return met([quoteOf(latest)], sentence("reasonAsked", { found: titled(index, latest), asked: level }), 0.7)
  const [above] = named.filter(({ level }) => compareLevels(level, "senior") >= 0)
  if (above)
    return notMet([quoteOf(above)], sentence("reasonAsked", { found: titled(index, above), asked: sentence("beginnerAt", { level }) }))
  const many = noBeginnerMonths[asked] ?? Number.POSITIVE_INFINITY
  if (sum.least >= many)
    return notMet(
      dateQuotes(index, sum.positions),
      sentence("reasonAsked", { found: sentence("foundTooLong", { sum: arithmetic(sum) }), asked: level })
    )
  if (sum.positions.length > 0 && sum.most < beginnerMonths)
    return met(
      dateQuotes(index, sum.positions),
      sentence("reasonAsked", { found: sentence("foundBeginnersTime", { sum: arithmetic(sum) }), asked: level }),
      0.5
    )
  return untold(index, ask, now)
}

function untold(index: ProfileIndex, ask: Sentence, now: number): Judgement {
  const sum = allWork(index, now)
  const titles = index.titles.slice(0, 1)
  const reason = sum.positions.length > 0 ? sentence("reasonNoLevelWork", { sum: arithmetic(sum) }) : sentence("reasonNoLevel")
  return unknown(
    titles.map(segment => index.quote(segment, 0, Math.min(segment.text.length, 60))),
    reason,
    ask,
    Math.min(0.6, sum.likely / 240)
  )
}

/** The most recent title first; the headline, which has no dates, last. */
function latestFirst(index: ProfileIndex, named: readonly Named[], now: number): Named[] {
  const { dated } = careerOf(index, now)
  const until = (found: Named) => dated.find(position => position.index === found.segment.position)?.most.to ?? -1
  return [...named].sort((a, b) => until(b) - until(a))
}

/** "Senior analyst, since 2021". */
function titled(index: ProfileIndex, named: Named): Sentence {
  return sentence("foundTitle", { title: named.segment.text.trim(), when: when(index, named) })
}

/** How recent a title is: "since 2021", "2015–2018", or that nothing says so. */
function when(index: ProfileIndex, { segment }: Named): SentenceValue {
  if (segment.position === null) return sentence("whenHeadline")
  const { start, end } = index.positions[segment.position]!
  const from = start === null || start === "present" ? null : start.slice(0, 4)
  if (end === "present") return from === null ? sentence("whenRunning") : sentence("whenSince", { year: from })
  const to = end?.slice(0, 4) ?? null
  if (from !== null && to !== null) return from === to ? from : sentence("workYears", { from, to })
  if (from === null && to === null) return sentence("whenUndated")
  return from === null ? sentence("whenUntil", { year: to! }) : sentence("whenFrom", { year: from })
}

function newest(index: ProfileIndex, now: number): number {
  const { dated } = careerOf(index, now)
  return dated.reduce((best, position) => (position.most.to > best.to ? { at: position.index, to: position.most.to } : best), {
    at: 0,
    to: -1
  }).at
}
