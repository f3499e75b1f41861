import type { Case } from "./preference-cases"
import type { PreferenceEvent, PreferenceGrounds } from "./preference"
import type { Decided } from "./word-preference"

export interface Sides {
  withTrait: { for: number; against: number }
  without: { for: number; against: number }
}

/** Weighted numbers of people wanted and not, with the trait and without it. */
export function sidesOf(cases: readonly Case[], weights: ArrayLike<number>, has: (one: Case) => boolean): Sides {
  const sides: Sides = { withTrait: { for: 0, against: 0 }, without: { for: 0, against: 0 } }
  cases.forEach((one, at) => {
    const side = has(one) ? sides.withTrait : sides.without
    side.for += weights[at]! * one.wanted
    side.against += weights[at]! * (1 - one.wanted)
  })
  return sides
}

/** As many decisions as the prior counts: enough that one decision says little, few enough that six say much. */
const priorDecisions = 2

export interface Rate {
  mean: number
  variance: number
}

/** The rate of people wanted on one side: a Beta distribution whose prior lies at the rate of all, as if two decisions had been seen. */
export function rateOf(side: { for: number; against: number }, base: number): Rate {
  const a = side.for + priorDecisions * base
  const b = side.against + priorDecisions * (1 - base)
  return { mean: a / (a + b), variance: (a * b) / ((a + b) ** 2 * (a + b + 1)) }
}

/** The difference of the two rates with its 95 % interval (normal approximation of the two Beta distributions). */
export function groundsOf({ withTrait, without }: Sides, people: number, confidence: number): PreferenceGrounds {
  const [one, other] = ratesOf({ withTrait, without })
  const difference = one.mean - other.mean
  const spread = 1.959964 * Math.sqrt(one.variance + other.variance)
  return {
    withTrait: { for: round(withTrait.for), against: round(withTrait.against) },
    without: { for: round(without.for), against: round(without.against) },
    people,
    difference: round(difference),
    low: round(Math.max(-1, difference - spread)),
    high: round(Math.min(1, difference + spread)),
    confidence: round(Math.min(1, Math.max(0, confidence)))
  }
}

export function ratesOf({ withTrait, without }: Sides): [withTrait: Rate, without: Rate] {
  const wanted = withTrait.for + without.for
  const all = wanted + withTrait.against + without.against
  const base = (wanted + 1) / (all + 2)
  return [rateOf(withTrait, base), rateOf(without, base)]
}

/** How probable it is that the difference has this sign: the normal distribution of the difference of the two rates. */
export function signConfidence(sides: Sides, direction: 1 | -1): number {
  const [one, other] = ratesOf(sides)
  return normalBelow((direction * (one.mean - other.mean)) / Math.sqrt(one.variance + other.variance))
}

/** The standard normal distribution function, to 7 digits (Abramowitz & Stegun, Handbook of Mathematical Functions, 26.2.17). */
export function normalBelow(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const tail =
    Math.exp((-z * z) / 2) *
    0.3989422804014327 *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return z >= 0 ? 1 - tail : tail
}

/** More events than these are counted and not listed: the latest are. */
const mostEvents = 100

/** What was done, one person one event, the latest first: what speaks for the preference and what against it. A maybe does neither. */
export function eventsOf(cases: readonly Case[], supports: (one: Case) => boolean | null): PreferenceEvent[] {
  const events: PreferenceEvent[] = []
  for (let at = cases.length - 1; at >= 0 && events.length < mostEvents; at--) {
    const one = cases[at]!
    const says = supports(one)
    if (says === null) continue
    const { signalId, what } = one.observation
    events.push({ signalId, personId: one.personId, roleId: one.roleId, at: one.at, what, supports: says })
  }
  return events
}

/** People as they are counted in the wording: without weights, and only where somebody decided. */
export function decidedOf(cases: readonly Case[], has: (one: Case) => boolean): { withTrait: Decided; without: Decided } {
  const withTrait = { all: 0, wanted: 0, passed: 0 }
  const without = { all: 0, wanted: 0, passed: 0 }
  for (const one of cases) {
    if (one.weight < 1) continue
    const side = has(one) ? withTrait : without
    side.all++
    if (one.wanted > 0.75) side.wanted++
    if (one.wanted < 0.25) side.passed++
  }
  return { withTrait, without }
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4
}
