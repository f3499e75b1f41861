import { sentence, type Said, type SentenceValue } from "~sentence/sentence"
import { findYears } from "~role/parse/years"
import type { DatedPosition, Worked } from "../career/career"
import { allWork, arithmetic, careerOf, dateQuotes, whenAt, worked } from "../career/career"
import type { Judgement } from "../judge"
import { met, notMet, unknown } from "../judge"
import type { Found, ProfileIndex } from "../profile-index"
import { yearsSaid } from "../words"

/** "8 years of Python" in the sentence of a mention: what the person says, where the dates do not. */
function claimedYears(found: Found): { years: number; start: number; end: number } | null {
  const { text } = found.segment
  const from = Math.max(0, text.lastIndexOf("\n", found.start - 1) + 1, found.start - 100)
  const part = text.slice(from, Math.min(text.length, found.end + 80))
  for (const claim of findYears(part)) {
    const start = from + claim.start
    const gap = start < found.start ? text.slice(from + claim.end, found.start) : text.slice(found.end, start)
    if (claim.min !== null && !/[.!?]\s|\n/.test(gap) && gap.length < 70) return { years: claim.min, start, end: from + claim.end }
  }
  return null
}

/** Used within the last so many years, by the dated positions that show it. One that no date stands beside leaves it open. */
export function judgeRecency(
  index: ProfileIndex,
  has: readonly Found[],
  withinYears: number,
  wanted: SentenceValue,
  now: number
): Judgement {
  const { dated } = careerOf(index, now)
  const positions = new Set(has.map(found => found.segment.position))
  const shown = dated.filter(position => positions.has(position.index)).sort((a, b) => b.most.to - a.most.to)
  const quoteIn = (position: number | null) => {
    const found = has.find(one => one.segment.position === position) ?? has[0]!
    return index.quote(found.segment, found.start, found.end)
  }
  const years = yearsSaid(withinYears)
  const [last] = shown
  const showsLast = (position: DatedPosition) => sentence("reasonShowsLast", { names: wanted, position: whenAt(position), years })
  if (last && !last.open && last.most.to >= now - withinYears * 12)
    return met([quoteIn(last.index), ...dateQuotes(index, [last])], showsLast(last), 0.8)
  const ask = sentence("askThemSkillLast", { names: wanted })
  const elsewhere = has.filter(({ segment }) => segment.position === null || !dated.some(({ index: at }) => at === segment.position))
  if (last && !last.open && elsewhere.length === 0) return notMet([quoteIn(last.index), ...dateQuotes(index, [last])], showsLast(last))
  return unknown(
    [quoteIn(last?.index ?? null)],
    last
      ? sentence("reasonShowsLastAndUndated", { names: wanted, position: whenAt(last), years })
      : sentence("reasonShowsUndated", { names: wanted, years }),
    ask,
    0.45
  )
}

export function distinctSegments(found: readonly Found[]): Found[] {
  const seen = new Set<unknown>()
  return found.filter(({ segment }) => !seen.has(segment) && seen.add(segment))
}

/** So many years with a skill: by the dated positions that show it, or by what the profile states. */
export function judgeSkillYears(
  index: ProfileIndex,
  has: readonly Found[],
  minYears: number,
  wanted: SentenceValue,
  ask: Said,
  strength: number,
  now: number
): Judgement {
  const career = careerOf(index, now)
  // What stands in a break, a course or unpaid work shows no years of work.
  const atWork = has.filter(found => index.isWork(found.segment.position))
  // "Two years of welding" in a position of six says how much of it was welding; another mention there may say otherwise.
  const isShorter = (found: Found) => (claimedYears(found)?.years ?? minYears) < minYears
  const inPositions = new Set(atWork.filter(found => !isShorter(found)).map(found => found.segment.position))
  const sum = worked(career.dated.filter(position => inPositions.has(position.index)))
  const wantedMonths = minYears * 12
  const quotesOf = (found: readonly Found[]) =>
    distinctSegments(found)
      .slice(0, 3)
      .map(({ segment, start, end }) => index.quote(segment, start, end))
  const quotes = quotesOf(atWork)
  const asked = yearsSaid(minYears)
  if (sum.positions.length > 0 && sum.likely >= wantedMonths) {
    const dates = dateQuotes(index, sum.positions, 2)
    return met(
      [...quotes.slice(0, 2), ...dates],
      sentence("reasonAsked", { found: sentence("foundSkillYears", { names: wanted, sum: arithmetic(sum) }), asked }),
      Math.min(1, strength + 0.1)
    )
  }
  for (const found of atWork) {
    const claim = claimedYears(found)
    if (claim && claim.years >= minYears) {
      return met(
        [index.quote(found.segment, Math.min(claim.start, found.start), Math.max(claim.end, found.end))],
        sentence("reasonAsked", { found: sentence("foundStates", { what: yearsSaid(claim.years) }), asked }),
        strength
      )
    }
  }
  const [shorter] = atWork.filter(isShorter)
  if (shorter && atWork.every(isShorter)) {
    const claim = claimedYears(shorter)!
    return unknown(
      [index.quote(shorter.segment, Math.min(claim.start, shorter.start), Math.max(claim.end, shorter.end))],
      sentence("reasonAsked", { found: sentence("foundStates", { what: yearsSaid(claim.years) }), asked }),
      ask,
      0.4
    )
  }
  const all = workTooShort(index, minYears, now)
  if (all) {
    return notMet(
      [...dateQuotes(index, all.positions), ...quotes.slice(0, 1)],
      sentence("reasonAsked", { found: sentence("foundAllWork", { sum: arithmetic(all) }), asked })
    )
  }
  const reason =
    sum.positions.length > 0
      ? sentence("reasonOtherWork", { found: arithmetic(sum, true), asked })
      : sentence("reasonAsked", {
          found: atWork.length === 0 ? sentence("foundSkillApart", { names: wanted }) : sentence("foundSkillUndated", { names: wanted }),
          asked
        })
  const share = Math.min(1, sum.likely / wantedMonths)
  return unknown(atWork.length === 0 ? quotesOf(has) : quotes, reason, ask, 0.4 + 0.5 * share * strength)
}

/** All work there is, where even at most it falls short; null where it might not. */
export function workTooShort(index: ProfileIndex, minYears: number, now: number): Worked | null {
  const career = careerOf(index, now)
  const all = allWork(index, now)
  return all.positions.length > 0 && career.undated.length === 0 && all.most < minYears * 12 ? all : null
}
