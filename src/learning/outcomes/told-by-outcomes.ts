import type { Figure } from "../numbers/interval"
import type { OutcomeCase } from "./outcome-cases"
import { rateDifference, rateInterval, ratePosterior, type Count } from "./rate-posterior"

/** People with something, and people without it, below which nothing is said. */
export const leastEitherSide = 8
/** The mass of every interval that is printed here. */
export const outcomeMass = 0.9
/** How often at most something may be called more than chance that is none, over all that was looked at together. */
const falseAlarms = 0.03

/** What is known of somebody: they have it, they have it not, or nobody knows. */
export type Has = "met" | "not met" | "unknown"

/** A question put to the outcomes: who of those interviewed has what is asked about. Null: they were not asked it. */
export interface OutcomeQuestion {
  id: string
  /** The roles whose outcomes are counted, and printed. */
  isOwn: (one: OutcomeCase) => boolean
  has: (one: OutcomeCase) => Has | null
}

/** What the outcomes say of one thing; every figure with its 90 % interval. */
export interface ToldByOutcomes {
  id: string
  interviewed: number
  met: Count
  notMet: Count
  unknown: Count
  /** Of those with it, and of those without (not met, or unknown), the rate of those who went on, partially pooled over other roles. */
  withIt: Figure
  without: Figure
  difference: Figure
  /** Other roles that were asked the same. */
  otherRoles: number
  /** How many of the settled interviews ended in silence. */
  silent: number
  /** Whether it is more than chance would, among all that was looked at: with it more went on, or fewer did. */
  tells: "more" | "fewer" | "chance"
  /** How many things were looked at together. */
  lookedAt: number
}

/**
 * What the recruiter's outcomes say of each question: of those who were interviewed and of whom it is known, how many went on with it and
 * without. Nothing is returned for a question with fewer than eight people on either side. Says what was, not why: who was interviewed was
 * chosen by what is asked about.
 */
export function toldByOutcomes(cases: readonly OutcomeCase[], questions: readonly OutcomeQuestion[]): ToldByOutcomes[] {
  const settled = cases.filter(({ wentOn }) => wentOn !== null)
  const answered = questions.flatMap(question => {
    const one = answerOf(question, settled)
    return one ? [one] : []
  })
  return answered.map(({ above, ...one }) => ({ ...one, lookedAt: answered.length, tells: tellsOf(above, answered.length) }))
}

type Answer = Omit<ToldByOutcomes, "tells" | "lookedAt"> & { above: number }

function answerOf({ id, isOwn, has }: OutcomeQuestion, settled: readonly OutcomeCase[]): Answer | null {
  const own = { met: none(), "not met": none(), unknown: none() }
  const others = new Map<string, { withIt: Count; without: Count }>()
  let silent = 0
  for (const one of settled) {
    const answer = has(one)
    if (answer === null) continue
    if (isOwn(one)) {
      add(own[answer], one, 1)
      if (one.standing === "silent") silent++
      continue
    }
    const role = others.get(one.roleId) ?? { withIt: none(), without: none() }
    others.set(one.roleId, role)
    add(answer === "met" ? role.withIt : role.without, one, one.weight)
  }
  const [withIt, without] = [own.met, sumOf(own["not met"], own.unknown)]
  if (withIt.n < leastEitherSide || without.n < leastEitherSide) return null
  const roles = [...others.values()]
  const first = ratePosterior(
    withIt,
    roles.map(role => role.withIt)
  )
  const second = ratePosterior(
    without,
    roles.map(role => role.without)
  )
  const { above, ...difference } = rateDifference(first, second, outcomeMass)
  return {
    id,
    interviewed: withIt.n + without.n,
    met: own.met,
    notMet: own["not met"],
    unknown: own.unknown,
    withIt: { ...rateInterval(first, outcomeMass), n: withIt.n },
    without: { ...rateInterval(second, outcomeMass), n: without.n },
    difference: { ...difference, n: withIt.n + without.n },
    otherRoles: roles.length,
    silent,
    above
  }
}

/** Two-sided, with Šidák's correction for how many were looked at (Z. Šidák, J. Am. Stat. Assoc. 62, 1967). */
function tellsOf(above: number, lookedAt: number): ToldByOutcomes["tells"] {
  const tail = 2 * Math.min(above, 1 - above)
  if (1 - (1 - tail) ** lookedAt > falseAlarms) return "chance"
  return above > 0.5 ? "more" : "fewer"
}

function none(): Count {
  return { hits: 0, n: 0 }
}

function add(count: Count, { wentOn }: OutcomeCase, weight: number): void {
  count.n += weight
  if (wentOn) count.hits += weight
}

function sumOf(a: Count, b: Count): Count {
  return { hits: a.hits + b.hits, n: a.n + b.n }
}
