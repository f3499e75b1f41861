import { share, type Figure } from "../numbers/interval"

/** The fewest people, and the fewest of either kind, that anything is printed over. */
export const leastCompared = 20
export const leastComparedOfKind = 8

/** What one judge said of one person whose interview is settled. */
export interface SaidAndHappened {
  wentOn: boolean
  /** How much it spoke for the person: any scale, more is more. */
  says: number
  /** Whether what it said agrees with what the recruiter decided; null where it decides nothing (a probability). */
  agrees: boolean | null
  /** The probability that it gave; null where it gives none. */
  probability: number | null
}

/** How a judge did on past people, every figure with its n and its interval; null where there is too little, or nothing of the kind. */
export interface JudgeFigures {
  n: number
  /** The share that agrees with the recruiter's decision: 95 % (Wilson). */
  agreement: Figure | null
  /** The share of pairs, one who went on and one who did not, that it puts in the right order: 90 %. Half is a coin's. */
  ordered: Figure | null
  /** The mean squared error of its probabilities: 90 %. 0 is perfect; always saying a half is 0.25. */
  brier: Figure | null
}

/** Figures of one judge, each counted over the same people as every other judge's that is compared with it. */
export function judgeFigures(judged: readonly SaidAndHappened[]): JudgeFigures {
  const n = judged.length
  const decided = judged.filter(({ agrees }) => agrees !== null)
  const given = judged.flatMap(({ probability, wentOn }) => (probability === null ? [] : [(probability - (wentOn ? 1 : 0)) ** 2]))
  const well = judged.filter(({ wentOn }) => wentOn)
  const badly = judged.filter(({ wentOn }) => !wentOn)
  const enough = n >= leastCompared && Math.min(well.length, badly.length) >= leastComparedOfKind
  return {
    n,
    agreement: decided.length < leastCompared ? null : share(decided.filter(({ agrees }) => agrees).length, decided.length),
    ordered: enough
      ? orderedRightly(
          well.map(one => one.says),
          badly.map(one => one.says)
        )
      : null,
    brier: enough && given.length === n ? meanOf(given) : null
  }
}

const z90 = 1.644854

/**
 * The area under the ROC curve, ties counting half, with its interval by the placements of each person among those of the other kind (DeLong
 * et al., Biometrics 44, 1988), worked out on log-odds so that it stays inside 0 and 1 (Pepe 2003, § 5.2.5).
 */
function orderedRightly(well: readonly number[], badly: readonly number[]): Figure {
  const place = (a: number, b: number) => (a > b ? 1 : a === b ? 0.5 : 0)
  const ofWell = well.map(a => badly.reduce((sum, b) => sum + place(a, b), 0) / badly.length)
  const ofBadly = badly.map(b => well.reduce((sum, a) => sum + place(a, b), 0) / well.length)
  const value = meanIn(ofWell)
  const n = well.length + badly.length
  const variance = varianceIn(ofWell) / well.length + varianceIn(ofBadly) / badly.length
  // Nobody knows that a perfect order is one: half a pair is taken away from it, and given to one that has none right.
  const edge = 0.5 / (well.length * badly.length)
  const inside = Math.min(1 - edge, Math.max(edge, value))
  const deviation = Math.sqrt(Math.max(variance, edge * edge)) / (inside * (1 - inside))
  const at = (sign: 1 | -1) => 1 / (1 + Math.exp(-(Math.log(inside / (1 - inside)) + sign * z90 * deviation)))
  return { value, low: at(-1), high: at(1), n }
}

function meanOf(values: readonly number[]): Figure {
  const value = meanIn(values)
  const half = z90 * Math.sqrt(varianceIn(values) / values.length)
  return { value, low: Math.max(0, value - half), high: Math.min(1, value + half), n: values.length }
}

function meanIn(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function varianceIn(values: readonly number[]): number {
  const mean = meanIn(values)
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1)
}
