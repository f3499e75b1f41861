import type { Evidence } from "~profile/evidence"
import type { Position, ProfileDate } from "~profile/profile"
import { sentence, type Said, type Sentence, type SentenceValue } from "~sentence/sentence"
import type { ProfileIndex } from "../profile-index"
import type { TimeKind } from "./time-kind"
import { lengthAbout } from "./length-of"
import { countsAsWork } from "./time-kind"

/*
 * Months are counted since year 0. The rules:
 * - `present` is now; the running month does not count. A month that a position ends in counts whole, as LinkedIn counts it.
 * - A year without a month counts as its middle (July) and is told as "about"; the least and the most it could be are kept beside.
 * - A start without an end is not counted, but stays possible (`most`). A position without a start is undated.
 * - Overlaps count once.
 * - Time that is no work (a break, volunteering, a course) counts for nothing and stands apart; what may or may not be work (a doctorate,
 *   military service) is not counted, but stays possible. An internship counts, and is told as one.
 */
interface Span {
  from: number
  to: number
}

export interface DatedPosition {
  index: number
  /** Whom or what the work was for, in the profile's own words; null where it names neither. */
  label: string | null
  likely: Span
  least: Span | null
  most: Span
  /** Some date has no month, or the end is not stated. */
  rough: boolean
  /** Its length is not known, or whether it is work: it counts for nothing for certain, and at most for all of its time. */
  open: boolean
  kind: TimeKind
  /** "2015–2016 (internship)". */
  years: Sentence
}

export interface Career {
  /** Work, and what may be work. */
  dated: DatedPosition[]
  /** Breaks, volunteering and study: facts that count for no years. */
  apart: DatedPosition[]
  /** Work without dates that can be counted. */
  undated: number[]
}

export function monthOf(now: Date): number {
  return now.getUTCFullYear() * 12 + now.getUTCMonth()
}

interface Bound {
  likely: number
  early: number
  late: number
  rough: boolean
}

function startBound(date: ProfileDate, now: number): Bound | null {
  if (date === null || date === "present") return null
  const [year, month] = date.split("-").map(Number)
  if (year === undefined) return null
  if (month !== undefined) return exact(year * 12 + month - 1)
  const bound = { likely: year * 12 + 6, early: year * 12, late: year * 12 + 11, rough: true }
  return bound.likely > now ? { ...bound, likely: Math.min(bound.early, now) } : bound
}

function endBound(date: ProfileDate, now: number): Bound | null {
  if (date === null) return null
  if (date === "present") return exact(now)
  const [year, month] = date.split("-").map(Number)
  if (year === undefined) return null
  if (month !== undefined) return exact(Math.min(year * 12 + month, now))
  return { likely: Math.min(year * 12 + 6, now), early: Math.min(year * 12 + 1, now), late: Math.min(year * 12 + 12, now), rough: true }
}

function exact(at: number): Bound {
  return { likely: at, early: at, late: at, rough: false }
}

const heldNow = sentence("candidatePresent")

function short(date: ProfileDate): SentenceValue {
  return date === null ? "?" : date === "present" ? heldNow : date.slice(0, 4)
}

/** What an entry is called beside its years, where its name does not say it: "Acme 2015–2016 (internship)". */
const told: Partial<Record<TimeKind, { as: Sentence; unless: RegExp }>> = {
  internship: { as: sentence("workInternship"), unless: /intern|praktik|stag|placement/i },
  apprenticeship: { as: sentence("workApprenticeship"), unless: /apprent|azubi|ausbildung/i },
  freelance: { as: sentence("workFreelance"), unless: /free ?lance|self|freiberuf|selbst/i },
  doctorate: { as: sentence("workDoctorate"), unless: /ph\.? ?d|doctor|doktor/i },
  service: { as: sentence("workService"), unless: /service|military|army/i }
}

function namedBy({ company, title, start, end }: Position, kind: TimeKind): Pick<DatedPosition, "label" | "years"> {
  const label = countsAsWork[kind] === "no" ? (title ?? company) : (company ?? title)
  const years = { from: short(start), to: short(end) }
  const name = told[kind]
  return {
    label,
    years: name && !name.unless.test(label ?? "") ? sentence("workYearsAs", { ...years, kind: name.as }) : sentence("workYears", years)
  }
}

const unnamed = sentence("workPosition")

/** What a position is called: "Acme", or "position" where the profile names neither employer nor title. */
export function nameOf({ label }: Pick<DatedPosition, "label">): Said {
  return label ?? unnamed
}

/** "Acme 2015–2016 (internship)". */
export function whenAt(position: Pick<DatedPosition, "label" | "years">): Sentence {
  return sentence("workWhen", { label: nameOf(position), years: position.years })
}

/** When an entry was, as far as its dates say it; null where they cannot be counted. */
function spansOf(
  { start: from, end: to }: Position,
  now: number
): Pick<DatedPosition, "likely" | "least" | "most" | "rough" | "open"> | null {
  const start = startBound(from, now)
  const end = endBound(to, now)
  if (start === null || (end !== null && end.late < start.early) || start.early > now) return null
  if (end === null)
    return {
      likely: { from: start.likely, to: start.likely },
      least: null,
      most: { from: start.early, to: now },
      rough: true,
      open: true
    }
  let likely = { from: start.likely, to: Math.max(end.likely, start.likely) }
  // 2018–2018, both without a month: something between nothing and a year, so half of one.
  if (likely.from === likely.to && start.rough && end.rough) likely = { from: start.early + 3, to: Math.min(start.early + 9, now) }
  return {
    likely,
    least: end.early > start.late ? { from: start.late, to: end.early } : null,
    most: { from: start.early, to: end.late },
    rough: start.rough || end.rough,
    open: false
  }
}

/** The dated positions of a profile, worked out once; `now` is a month as of monthOf. */
export function careerOf(index: ProfileIndex, now: number): Career {
  return index.once("career", () => {
    const career: Career = { dated: [], apart: [], undated: [] }
    index.positions.forEach((position, at) => {
      // All that stood there was said to software (heard-of.ts): no job.
      if (position.title === null && position.company === null && position.start === null && position.description === null) return
      const kind = index.timeKinds[at]!
      const counts = countsAsWork[kind]
      const spans = spansOf(position, now)
      if (spans === null) {
        if (counts !== "no") career.undated.push(at)
        return
      }
      const dated = { index: at, kind, ...namedBy(position, kind), ...spans }
      if (counts === "no") career.apart.push(dated)
      else if (counts === "yes") career.dated.push(dated)
      else career.dated.push({ ...dated, likely: { from: spans.likely.from, to: spans.likely.from }, least: null, rough: true, open: true })
    })
    return career
  })
}

export interface Worked {
  /** Months, overlaps once. */
  likely: number
  least: number
  most: number
  rough: boolean
  positions: DatedPosition[]
}

function union(spans: readonly Span[]): number {
  let total = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const from = Math.max(span.from, reached)
    if (span.to > from) total += span.to - from
    reached = Math.max(reached, span.to)
  }
  return total
}

export function worked(positions: readonly DatedPosition[]): Worked {
  return {
    likely: union(positions.map(position => position.likely)),
    least: union(positions.flatMap(position => (position.least ? [position.least] : []))),
    most: union(positions.map(position => position.most)),
    rough: positions.some(position => position.rough),
    positions: [...positions].sort((a, b) => a.most.from - b.most.from)
  }
}

/** All dated work of a profile together, worked out once. */
export function allWork(index: ProfileIndex, now: number): Worked {
  return index.once("all work", () => worked(careerOf(index, now).dated))
}

/** "about 6 y 4 m: Acme 2016–2019, Beta 2019–now"; with `shown`, "about 6 y 4 m shown: …", where there may be more. */
export function arithmetic(sum: Worked, shown = false): Sentence {
  const named: SentenceValue = { list: sum.positions.slice(-6).map(whenAt), as: "commas" }
  const earlier = sum.positions.length - named.list.length
  const values = {
    length: lengthAbout(sum.likely, sum.rough),
    positions: earlier > 0 ? sentence("workEarlier", { positions: named, earlier }) : named
  }
  return shown ? sentence("workSumShown", values) : sentence("workSum", values)
}

/** The literal dates of positions: the words of the page where they are known, else the fields themselves. */
export function dateQuotes(index: ProfileIndex, positions: readonly DatedPosition[], most = 4): Evidence[] {
  const quotes: Evidence[] = []
  const latest = [...positions].sort((a, b) => b.most.to - a.most.to).slice(0, most)
  for (const { index: at, label } of latest) {
    for (const key of ["start", "end"] as const) {
      const quote = index.dateQuote(at, key, label)
      if (quote && !quotes.some(other => other.quote === quote.quote && other.label === quote.label)) quotes.push(quote)
    }
  }
  return quotes
}
