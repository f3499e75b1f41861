import type { Criterion } from "~role/criterion"
import { findYears } from "~role/parse/years"
import { TermIndex } from "~role/vocabulary/term-index"
import { certificateNames, languageNames, skills } from "~role/vocabulary/vocabulary"
import type { Worked } from "../career/career"
import { allWork, arithmetic, careerOf, dateQuotes, worked } from "../career/career"
import { namesBeside, namesHaving } from "../having"
import type { Judge, Judgement, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import { stanceOf } from "../negation"
import type { Found, ProfileIndex } from "../profile-index"
import { listOr, yearsWords } from "../words"

type Skill = Extract<Criterion, { type: "skill" }>

/** Where a skill shows: in work that is described it weighs more than in a list. */
const weight: Record<Found["segment"]["kind"], number> = {
  description: 3,
  title: 3,
  passage: 2,
  about: 2,
  headline: 2,
  certification: 2,
  education: 1,
  skill: 1
}

/** Names that have a wanted name, and names that stand near one without having it; both worked out once for the role. */
function compileNames(wanted: readonly string[]): {
  having: ReadonlyMap<string, string>
  near: ReadonlyMap<string, string>
  own: TermIndex | null
} {
  const having = new Map<string, string>()
  const near = new Map<string, string>()
  let own: TermIndex | null = null
  for (const name of wanted) {
    const canonical = skills.canonical(name)
    if (canonical === null) {
      own ??= new TermIndex()
      // Short names are words of other things as well ("ION", "Ion"): their case has to be right.
      own.add(name, name, name.length <= 4, false)
      having.set(name, name)
      // A licence or a spoken language that was asked for as a skill.
      for (const vocabulary of [certificateNames, languageNames]) {
        const other = vocabulary.canonical(name)
        for (const alias of other === null ? [] : (vocabulary.entries.get(other)?.aliases ?? []))
          own.add(name, alias.text, alias.exact, false)
      }
      continue
    }
    for (const other of namesHaving(canonical)) having.set(other, canonical)
    for (const other of namesBeside(canonical)) near.set(other, canonical)
  }
  return { having, near, own }
}

/** What is quoted first: dated work, then other prose, then lists, and the headline last. */
const quoteOrder: Record<Found["segment"]["kind"], number> = {
  description: 6,
  title: 5,
  passage: 4,
  about: 4,
  certification: 4,
  education: 3,
  skill: 2,
  headline: 1
}

function rank(found: Found): number {
  return quoteOrder[found.segment.kind]
}

/** The wanted names in the post's own words: "Airflow", not "Apache Airflow". */
function namedAs(wanted: readonly string[], text: string): string[] {
  const mentions = skills.index.findIn(text)
  return wanted.map(name => {
    const mention = mentions.find(other => other.name === name)
    const words = mention ? text.slice(mention.start, mention.end) : name
    // A shorter form of the name is how people speak of it; "mentored" for Mentoring is no name.
    return words.length < name.length && name.endsWith(words) ? words : name
  })
}

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

export function judgeSkill(criterion: Skill, { text, now }: Setting): Judge {
  const { having, near, own } = compileNames(criterion.anyOf)
  const wantedWords = listOr(namedAs(criterion.anyOf, text))
  const { minYears } = criterion
  const ask =
    minYears === null
      ? `Have you worked with ${wantedWords}? Where, and on what?`
      : `How many years have you worked with ${wantedWords}, and where?`

  return index => {
    const shown: Found[] = []
    for (const [name, list] of index.skills) if (having.has(name)) shown.push(...list)
    if (own) for (const list of index.terms(own).values()) shown.push(...list)
    const has: Found[] = []
    const lacks: Found[] = []
    const wish: Found[] = []
    for (const found of shown) {
      const stance = found.segment.kind === "skill" ? "has" : stanceOf(found.segment.text, found.start, found.end)
      if (stance === "has") has.push(found)
      else if (stance === "lacks") lacks.push(found)
      else wish.push(found)
    }
    const quote = (found: Found) => index.quote(found.segment, found.start, found.end)
    if (has.length === 0) {
      const [denied] = lacks
      if (denied) return notMet([quote(denied)], `The profile itself says: no ${denied.name}.`)
      const [wished] = wish
      if (wished) return unknown([quote(wished)], `The profile speaks of learning ${wished.name}, not of having used it.`, ask, 0.3)
      if (minYears !== null) {
        const all = workTooShort(index, minYears, now)
        if (all) return notMet(dateQuotes(index, all.positions), `All work together is ${arithmetic(all)}; ${yearsWords(minYears)} asked.`)
      }
      return nearest(index, near, wantedWords, ask)
    }
    has.sort((a, b) => rank(b) - rank(a))
    const best = distinctSegments(has).slice(0, 3)
    const strength = strengthOf(has, index, now)
    if (criterion.withinYears !== undefined) {
      const recent = judgeRecency(index, has, criterion.withinYears, wantedWords, now)
      if (recent.verdict !== "met" || minYears === null) return recent
    }
    if (minYears !== null) return judgeYears(index, has, minYears, wantedWords, ask, strength, now)
    const first = best[0]!
    const counted = having.get(first.name) ?? first.name
    const wider = first.name !== counted && !criterion.anyOf.includes(first.name) ? ` ${first.name} counts as ${counted}.` : ""
    const places = new Set(has.map(found => found.segment.position).filter(position => position !== null)).size
    const where = places > 1 ? `shows in ${places} positions` : first.segment.kind === "skill" ? "is listed" : "is mentioned"
    return met(best.map(quote), `${first.name} ${where}.${wider}`, text === "" ? 0 : strength)
  }
}

/** Used within the last so many years, by the dated positions that show it. One that no date stands beside leaves it open. */
function judgeRecency(index: ProfileIndex, has: readonly Found[], withinYears: number, wanted: string, now: number): Judgement {
  const { dated } = careerOf(index, now)
  const positions = new Set(has.map(found => found.segment.position))
  const shown = dated.filter(position => positions.has(position.index)).sort((a, b) => b.most.to - a.most.to)
  const quoteIn = (position: number | null) => {
    const found = has.find(one => one.segment.position === position) ?? has[0]!
    return index.quote(found.segment, found.start, found.end)
  }
  const need = `asked: within the last ${yearsWords(withinYears)}`
  const [last] = shown
  if (last && !last.open && last.most.to >= now - withinYears * 12)
    return met([quoteIn(last.index), ...dateQuotes(index, [last])], `${wanted} shows last in ${last.words}; ${need}.`, 0.8)
  const ask = `When did you last work with ${wanted}?`
  const elsewhere = has.filter(({ segment }) => segment.position === null || !dated.some(({ index: at }) => at === segment.position))
  if (last && !last.open && elsewhere.length === 0)
    return notMet([quoteIn(last.index), ...dateQuotes(index, [last])], `${wanted} shows last in ${last.words}; ${need}.`)
  return unknown(
    [quoteIn(last?.index ?? null)],
    last
      ? `${wanted} shows last in ${last.words}, and without a date elsewhere; ${need}.`
      : `${wanted} shows in no dated position; ${need}.`,
    ask,
    0.45
  )
}

function distinctSegments(found: readonly Found[]): Found[] {
  const seen = new Set<unknown>()
  return found.filter(({ segment }) => !seen.has(segment) && seen.add(segment))
}

/** More places, described work and recent work make stronger evidence; length of text does not. */
function strengthOf(has: readonly Found[], index: ProfileIndex, now: number): number {
  const segments = new Set(has.map(found => found.segment))
  let sum = 0
  for (const segment of segments) sum += weight[segment.kind] / 3
  const recent = careerOf(index, now).dated.some(
    position => position.most.to >= now - 24 && has.some(found => found.segment.position === position.index)
  )
  return Math.min(1, 0.35 + Math.min(sum, 4) * 0.12 + (recent ? 0.17 : 0))
}

function judgeYears(
  index: ProfileIndex,
  has: readonly Found[],
  minYears: number,
  wanted: string,
  ask: string,
  strength: number,
  now: number
): Judgement {
  const career = careerOf(index, now)
  // What stands in a break, a course or unpaid work shows no years of work.
  const atWork = has.filter(found => index.isWork(found.segment.position))
  const inPositions = new Set(atWork.map(found => found.segment.position))
  const sum = worked(career.dated.filter(position => inPositions.has(position.index)))
  const wantedMonths = minYears * 12
  const quotesOf = (found: readonly Found[]) =>
    distinctSegments(found)
      .slice(0, 3)
      .map(({ segment, start, end }) => index.quote(segment, start, end))
  const quotes = quotesOf(atWork)
  const need = `${yearsWords(minYears)} asked`
  if (sum.positions.length > 0 && sum.likely >= wantedMonths) {
    const dates = dateQuotes(index, sum.positions, 2)
    return met([...quotes.slice(0, 2), ...dates], `${wanted}: ${arithmetic(sum)}; ${need}.`, Math.min(1, strength + 0.1))
  }
  for (const found of atWork) {
    const claim = claimedYears(found)
    if (claim && claim.years >= minYears) {
      return met(
        [index.quote(found.segment, Math.min(claim.start, found.start), Math.max(claim.end, found.end))],
        `The profile states ${yearsWords(claim.years)}; ${need}.`,
        strength
      )
    }
  }
  const all = workTooShort(index, minYears, now)
  if (all) {
    return notMet([...dateQuotes(index, all.positions), ...quotes.slice(0, 1)], `All work together is ${arithmetic(all)}; ${need}.`)
  }
  const reason =
    sum.positions.length > 0
      ? `${arithmetic(sum, true)}; ${need}. Other work may count too.`
      : atWork.length === 0
        ? `The profile mentions ${wanted} only in time that is no work and counts for no years; ${need}.`
        : `The profile mentions ${wanted}, but in no dated position, so the years cannot be counted; ${need}.`
  const share = Math.min(1, sum.likely / wantedMonths)
  return unknown(atWork.length === 0 ? quotesOf(has) : quotes, reason, ask, 0.4 + 0.5 * share * strength)
}

/** All work there is, where even at most it falls short; null where it might not. */
function workTooShort(index: ProfileIndex, minYears: number, now: number): Worked | null {
  const career = careerOf(index, now)
  const all = allWork(index, now)
  return all.positions.length > 0 && career.undated.length === 0 && all.most < minYears * 12 ? all : null
}

function nearest(index: ProfileIndex, near: ReadonlyMap<string, string>, wanted: string, ask: string): Judgement {
  for (const [name, list] of index.skills) {
    const target = near.get(name)
    const [found] = list
    if (target !== undefined && found) {
      return unknown(
        [index.quote(found.segment, found.start, found.end)],
        `The profile does not mention ${wanted}; it mentions ${name}, which is related.`,
        ask,
        0.25
      )
    }
  }
  return unknown([], `The profile does not mention ${wanted}.`, ask, 0)
}
