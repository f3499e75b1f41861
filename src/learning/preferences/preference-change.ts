import type { Case } from "./preference-cases"

/** Stretches back from now in which the recruiter may have changed their mind. */
const stretches = [8, 12, 16, 20, 25, 30, 35, 40, 50]
/** How probable a change is before anything says so. */
const priorOfChange = 0.08
/** Of those without a must so many are wanted, if it is one (preference-model.ts has the same). */
const hardlyAny = [0.04, 0.08, 0.13, 0.2]
/** What was done before counts so much in what is expected now: people drift without changing their mind. */
const memory = 0.5
/** Only so many earlier decisions say what was expected. */
const lookBack = 120

/**
 * How probable it is that the recruiter goes by a trait no longer: a Bayesian change point (Barry & Hartigan, JASA 88, 1993, with one change
 * at most). For each stretch back from now, the decisions in it are as probable as the earlier ones say with the trait and without (two Beta
 * distributions), or as probable as one rate for both says. `matters` false asks the other way round: whether a must that did not matter is
 * one after all.
 */
export function changeProbability(cases: readonly Case[], has: (one: Case) => boolean, matters: boolean, direction: 1 | -1): number {
  let mean = 0
  let counted = 0
  for (const length of stretches) {
    if (cases.length < length) break
    const since = cases.slice(-length)
    const before = cases.slice(-lookBack - length, -length)
    const [oneBefore, otherBefore] = tally(before, has)
    const [one, other] = tally(since, has)
    counted++
    // Without people on both sides nothing can be said.
    if (Math.min(one.all, other.all) < 2) {
      mean += 1
      continue
    }
    const together = { wanted: one.wanted + other.wanted, all: one.all + other.all }
    const same = logBeta(together, 1, 1)
    const differs = matters
      ? expected(one, oneBefore, direction === 1) + expected(other, otherBefore, direction === -1)
      : logBeta(one, 1, 1) + logMean(hardlyAny.map(p => other.wanted * Math.log(p) + (other.all - other.wanted) * Math.log(1 - p)))
    mean += Math.exp(Math.max(-50, Math.min(50, matters ? same - differs : differs - same)))
  }
  if (counted === 0) return 0
  const odds = (priorOfChange / (1 - priorOfChange)) * (mean / counted)
  return odds / (1 + odds)
}

interface Count {
  wanted: number
  all: number
}

function tally(cases: readonly Case[], has: (one: Case) => boolean): [withTrait: Count, without: Count] {
  const one = { wanted: 0, all: 0 }
  const other = { wanted: 0, all: 0 }
  for (const each of cases) {
    const side = has(each) ? one : other
    side.wanted += each.weight * each.wanted
    side.all += each.weight
  }
  return [one, other]
}

/** Where nothing was decided before, the side that is preferred is wanted more often than not, and the other seldom. */
function wide(preferred: boolean): [number, number] {
  return preferred ? [1.5, 1] : [0.6, 2.4]
}

function expected(now: Count, before: Count, preferred: boolean): number {
  const [a, b] = wide(preferred)
  return logBeta(now, a + memory * before.wanted, b + memory * (before.all - before.wanted))
}

function logMean(logs: readonly number[]): number {
  const most = Math.max(...logs)
  return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0) / logs.length)
}

/** log of the Beta-binomial likelihood of so many wanted in a row of decisions, with a Beta(a, b) before them. */
function logBeta({ wanted, all }: Count, a: number, b: number): number {
  const lost = all - wanted
  return logGamma(a + wanted) + logGamma(b + lost) - logGamma(a + b + all) - (logGamma(a) + logGamma(b) - logGamma(a + b))
}

/** log Γ(x) for x > 0, to 10 digits (Stirling's series, after shifting x above 8; Abramowitz & Stegun 6.1.41). */
export function logGamma(x: number): number {
  let shift = 0
  let at = x
  while (at < 8) shift += Math.log(at++)
  const inverse = 1 / (at * at)
  return (
    (at - 0.5) * Math.log(at) -
    at +
    0.9189385332046727 +
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at -
    shift
  )
}
