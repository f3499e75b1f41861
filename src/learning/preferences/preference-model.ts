/**
 * How probable what the recruiter did is, if one trait matters or if none does.
 *
 *   P(wanted) = ε + (1 − 2ε) · logistic(α + γ·fit + offset + β·trait)
 *
 * `fit` is how well the person fits what the role asks for by now, `offset` what other preferences explain, and ε what nobody explains: a
 * tenth of all decisions may go either way. α, γ and β are not estimated but averaged over, on a grid, each value by its prior: the
 * marginal likelihood. So a trait that could explain anything is no better off than one that says just this (Jeffreys, Theory of
 * Probability, 1961; MacKay, Information Theory, 2003, ch. 28). Decisions count by their weights.
 */

/** Nobody is consistent: this share of decisions falls on the wrong side. */
const lapse = 0.05

interface Value {
  value: number
  prior: number
}

const alphas = normalised(range(-6, 6, 1).map(value => ({ value, prior: Math.exp(-0.5 * (value / 2.5) ** 2) })))
/** By how much each thing that is lacking lowers the log-odds. That it decides nothing is one of the possibilities. */
const gammas = normalised([
  { value: 0, prior: 1 },
  { value: 0.8, prior: 1 },
  { value: 2, prior: 1 },
  { value: 4, prior: 1 }
])
/** What a trait that matters does to the odds: seldom little, because then nobody would say it. */
const betas = normalised([1, 2, 3, 4, 5, 6].map((value, at) => ({ value, prior: at === 0 ? 0.5 : 1 })))
const bases = alphas.flatMap(alpha =>
  gammas.map(gamma => ({ alpha: alpha.value, gamma: gamma.value, log: Math.log(alpha.prior * gamma.prior) }))
)

/** A stratum of people of like fit and like offset. */
export interface Stratum {
  /** 1 where nothing is lacking, and one less for each thing that is. */
  fit: number
  /** In log-odds: what other preferences explain. */
  offset: number
}

/** Weighted numbers of people wanted and not wanted, by stratum: [wanted, not wanted, wanted, …]. */
export type TraitTally = Float64Array

/** log P(wanted) and log P(not wanted) for every base, β and stratum; made once for a set of strata. */
export class PreferenceModel {
  private readonly tables = new Map<number, Float64Array>()
  private readonly scratch = new Float64Array(bases.length)

  constructor(readonly strata: readonly Stratum[]) {}

  private tableOf(beta: number): Float64Array {
    const before = this.tables.get(beta)
    if (before) return before
    const width = this.strata.length * 2
    const table = new Float64Array(bases.length * width)
    bases.forEach(({ alpha, gamma }, base) => {
      this.strata.forEach(({ fit, offset }, stratum) => {
        const p = lapse + (1 - 2 * lapse) / (1 + Math.exp(-(alpha + gamma * fit + offset + beta)))
        table[base * width + stratum * 2] = Math.log(p)
        table[base * width + stratum * 2 + 1] = Math.log(1 - p)
      })
    })
    this.tables.set(beta, table)
    return table
  }

  /** log P(tally | each base), for people to whom β applies. */
  private addTo(sums: Float64Array, tally: TraitTally, beta: number): void {
    const table = this.tableOf(beta)
    const width = tally.length
    for (let base = 0; base < sums.length; base++) {
      let sum = sums[base]!
      for (let at = 0; at < width; at++) {
        const count = tally[at]!
        if (count !== 0) sum += count * table[base * width + at]!
      }
      sums[base] = sum
    }
  }

  /** log P(everything | no trait matters). */
  logNull(all: TraitTally): number {
    const sums = Float64Array.from(bases, ({ log }) => log)
    this.addTo(sums, all, 0)
    return logSum(sums)
  }

  /** log P(everything | the trait matters in this direction, by an amount of the prior). */
  logTrait(withTrait: TraitTally, without: TraitTally, direction: 1 | -1): { log: number; beta: number } {
    const base = Float64Array.from(bases, ({ log }) => log)
    this.addTo(base, without, 0)
    const logs = new Float64Array(betas.length)
    betas.forEach(({ value, prior }, at) => {
      this.scratch.set(base)
      this.addTo(this.scratch, withTrait, value * direction)
      logs[at] = logSum(this.scratch) + Math.log(prior)
    })
    const log = logSum(logs)
    const beta = direction * betas.reduce((sum, { value }, at) => sum + value * Math.exp(logs[at]! - log), 0)
    return { log, beta }
  }

  /** log P(everything | what these people have is a must). */
  logMust(withIt: TraitTally, without: TraitTally): number {
    const base = Float64Array.from(bases, ({ log }) => log)
    this.addTo(base, withIt, 0)
    let [wanted, lost] = [0, 0]
    for (let at = 0; at < without.length; at += 2) {
      wanted += without[at]!
      lost += without[at + 1]!
    }
    const rest = wantedWithoutMust.map(p => wanted * Math.log(p) + lost * Math.log(1 - p) - Math.log(wantedWithoutMust.length))
    return logSum(base) + logSum(Float64Array.from(rest))
  }
}

/** Where something is a must, hardly anybody without it is wanted, however well they fit. */
const wantedWithoutMust = [0.04, 0.08, 0.13, 0.2]

function logSum(logs: Float64Array): number {
  let most = -Infinity
  for (const log of logs) if (log > most) most = log
  let sum = 0
  for (const log of logs) sum += Math.exp(log - most)
  return most + Math.log(sum)
}

function normalised(values: readonly Value[]): Value[] {
  const total = values.reduce((sum, { prior }) => sum + prior, 0)
  return values.map(({ value, prior }) => ({ value, prior: prior / total }))
}

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, at) => from + at * step)
}
