import type { EvaluateInput } from "./skill-inputs"

/** Further positions would let nearly every number be some sum of them. */
const mostPositions = 8

/** Years before the first dated entry that a text may still speak of: "wrote Python since school". */
const mostBefore = 5

const known = new WeakMap<EvaluateInput, ReadonlySet<number>>()

/**
 * Whether a number of years can come from the dates of a profile: the time between two of the years that it names, or from one of them to
 * now, or the time in some of its dated positions together; each to within a year, because dates without a month leave that open.
 *
 * @param years whole or not, zero or more
 */
export function canBeSum(years: number, input: EvaluateInput): boolean {
  return yearsOf(input).has(Math.round(years))
}

function yearsOf(input: EvaluateInput): ReadonlySet<number> {
  const before = known.get(input)
  if (before) return before
  const { profile, now } = input
  const thisYear = new Date(now).getUTCFullYear()
  const named = new Set([...JSON.stringify(profile).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)))
  const dated = [...profile.positions, ...profile.education].flatMap(({ start, end }) => [yearIn(start), yearIn(end)])
  const first = Math.min(...dated.filter(year => year !== null))
  // A year that a text names long before anything that is dated (a law, a film, a line meant for software) is no date of a career.
  const from = Number.isFinite(first) ? first - mostBefore : 0
  const marks = [...named].filter(year => year >= from && year <= thisYear)
  const times = marks.flatMap(from => [thisYear, ...marks].map(to => Math.abs(to - from)))
  const positions = profile.positions.slice(0, mostPositions).flatMap(({ start, end }) => {
    const from = yearIn(start)
    return from === null ? [] : [Math.max(0, (yearIn(end) ?? thisYear) - from)]
  })
  const sums = positions.reduce<number[]>((all, time) => [...all, ...all.map(sum => sum + time)], [0]).slice(1)
  const possible = new Set([...times, ...sums].flatMap(time => [time - 1, time, time + 1]).filter(time => time >= 0))
  known.set(input, possible)
  return possible
}

function yearIn(date: string | null): number | null {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(date ?? "")?.[0]
  return year === undefined ? null : Number(year)
}
