import { logGamma } from "../preferences/preference-change"

/**
 * A rate as far as counts tell it, partially pooled: the rates of the recruiter's roles are drawn from one Beta distribution, of which neither
 * the mean nor how close together they lie is known. Both are averaged over on a grid by how probable they make what happened in the other
 * roles (Gelman et al., Bayesian Data Analysis, 3rd ed., § 5.3). Where roles agree they lend each other what they know; where they differ, or
 * there is only one, each stands for itself.
 */

/** Of `n` people, `hits` went on. Both may be fractions: a person of several roles counts one in all. */
export interface Count {
  hits: number
  n: number
}

/** The probability of each of `cells` equal slices of 0 to 1; they add up to one. */
export type RatePosterior = Float64Array

const cells = 200
const means = Array.from({ length: 19 }, (_, at) => (at + 1) / 20)
/**
 * As if so many people had been seen before: what other roles may lend one. Six at most, because a handful of roles cannot tell whether they are
 * alike or the very same: a larger loan is too sure where they differ, and an interval that allows for both too wide where they do not.
 */
const sizes = [2, 4, 6]
const logOdds = Array.from({ length: cells }, (_, at) => {
  const p = (at + 0.5) / cells
  return { log: Math.log(p), logNot: Math.log(1 - p) }
})

/** What is known of a role's rate by its own counts and those of the other roles. */
export function ratePosterior(own: Count, others: readonly Count[]): RatePosterior {
  const mixture = means.flatMap(mean =>
    sizes.map(size => {
      const [a, b] = [mean * size, (1 - mean) * size]
      const log = [own, ...others].reduce((sum, count) => sum + logMarginal(count, a, b), 0)
      return { a: a + own.hits, b: b + own.n - own.hits, log }
    })
  )
  const most = Math.max(...mixture.map(({ log }) => log))
  const posterior = new Float64Array(cells)
  for (const { a, b, log } of mixture) {
    const weight = Math.exp(log - most)
    if (weight < 1e-7) continue
    const scale = logBeta(a, b)
    for (let at = 0; at < cells; at++) {
      const { log: p, logNot } = logOdds[at]!
      posterior[at]! += weight * Math.exp((a - 1) * p + (b - 1) * logNot - scale)
    }
  }
  const sum = posterior.reduce((all, one) => all + one, 0)
  return posterior.map(one => one / sum)
}

/** The interval between two tails of (1 − `mass`) / 2 each, and the mean. */
export interface RateInterval {
  value: number
  low: number
  high: number
}

export function rateInterval(posterior: RatePosterior, mass: number): RateInterval {
  const value = posterior.reduce((sum, one, at) => sum + (one * (at + 0.5)) / cells, 0)
  const [low, high] = tails(posterior, mass).map(edge => edge / cells) as [number, number]
  return { value, low, high }
}

/** The difference of two rates, first less second, and how probable it is that it is above nothing. */
export function rateDifference(first: RatePosterior, second: RatePosterior, mass: number): RateInterval & { above: number } {
  const width = 2 * cells - 1
  const spread = new Float64Array(width)
  for (let a = 0; a < cells; a++) {
    const weight = first[a]!
    if (weight < 1e-12) continue
    for (let b = 0; b < cells; b++) spread[a - b + cells - 1]! += weight * second[b]!
  }
  let [above, value] = [0, 0]
  for (let at = 0; at < width; at++) {
    const difference = (at - cells + 1) / cells
    value += spread[at]! * difference
    above += spread[at]! * (difference > 0 ? 1 : difference === 0 ? 0.5 : 0)
  }
  // A cell of differences has its middle at a whole slice, and reaches half a slice to either side.
  const [low, high] = tails(spread, mass).map(edge => Math.max(-1, Math.min(1, (edge - cells + 0.5) / cells))) as [number, number]
  return { value, low, high, above }
}

/** Where the two tails end, in cells from the left, between cells by their share. */
function tails(spread: Float64Array, mass: number): [number, number] {
  const at = (wanted: number) => {
    let sum = 0
    for (let cell = 0; cell < spread.length; cell++) {
      const next = sum + spread[cell]!
      if (next >= wanted) return cell + (wanted - sum) / spread[cell]!
      sum = next
    }
    return spread.length
  }
  const tail = (1 - mass) / 2
  return [at(tail), at(1 - tail)]
}

function logMarginal({ hits, n }: Count, a: number, b: number): number {
  return n === 0 ? 0 : logBeta(a + hits, b + n - hits) - logBeta(a, b)
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b)
}
