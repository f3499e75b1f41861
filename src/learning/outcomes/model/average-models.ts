import { fitLogistic, logistic, type Fit, type Prior, type FitRow } from "./fit-logistic"

/**
 * The outcome model is an average over small models, each by how probable it makes the outcomes (Hoeting et al., Statistical Science 14, 1999):
 * the checklist alone; the checklist with all other inputs, each a little; the checklist with one of them, or two, that matter. So nothing has
 * to be chosen, and where the outcomes tell nothing, what is left is the share of those who went on.
 */

/** What an input is part of: the checklist counts on what the recruiter asked for; `work` is everything else. */
export interface Column {
  name: string
  group: "checklist" | "work"
  /** Whether more of it may not lower the odds: a must that is met. */
  atLeastZero: boolean
}

interface Member {
  weight: number
  columns: readonly number[]
  fit: Fit
}

export interface OutcomeWeights {
  members: readonly Member[]
  /** Of each column, what it was centred and scaled by. */
  scales: readonly { mean: number; deviation: number }[]
  /** Of each column, its coefficient on the scaled input, averaged over the members. */
  coefficients: readonly number[]
}

/** Standard deviations of the log-odds that a group may explain in all, before anything is known: a strong prior, most of it near nothing. */
const checklistDeviations = [0.15, 0.6, 1.5]
const workDeviations = [0.15, 0.4, 1]
/** One input that matters at all matters about so much, in log-odds for each of its standard deviations. */
const singleDeviation = 1
/** Before anything is seen: that the work says nothing beyond the checklist, that many inputs do a little, that one or two do. */
const prior = { checklist: 0.55, many: 0.15, one: 0.2, two: 0.1 } as const
/** Members that have less of the whole are left out. */
const leastWeight = 0.002

/** @param rows inputs as they are: they are centred and scaled here */
export function averageModels(rows: readonly FitRow[], columns: readonly Column[]): OutcomeWeights {
  const scales = columns.map((_, at) => scaleOf(rows.map(({ x }) => x[at]!)))
  const scaled = rows.map(row => ({ ...row, x: scaledBy(row.x, scales) }))
  const varying = columns.flatMap((column, at) => (scales[at]!.deviation > 0 ? [{ ...column, at }] : []))
  const checklist = varying.filter(({ group }) => group === "checklist")
  const work = varying.filter(({ group }) => group === "work")
  const withPrior = (list: typeof varying, deviation: number) =>
    list.map(({ at, atLeastZero }) => ({ at, prior: { deviation: deviation / Math.sqrt(Math.max(1, list.length)), atLeastZero } }))
  const single = ({ at, atLeastZero }: (typeof varying)[number]) => ({ at, prior: { deviation: singleDeviation, atLeastZero } })
  const fitted: { log: number; columns: { at: number; prior: Prior }[]; fit: Fit }[] = []
  const add = (list: { at: number; prior: Prior }[], share: number) => {
    const fit = fitLogistic(scaled, list)
    fitted.push({ log: fit.logEvidence + Math.log(share), columns: list, fit })
  }
  for (const deviation of checklistDeviations) add(withPrior(checklist, deviation), prior.checklist / checklistDeviations.length)
  if (work.length > 0) {
    // By now the checklist's own weight is as good as known: the inputs of the work are tried beside the likeliest one.
    const best = fitted.reduce((a, b) => (b.log > a.log ? b : a)).columns
    for (const deviation of workDeviations) add([...best, ...withPrior(work, deviation)], prior.many / workDeviations.length)
    const before = fitted.length
    for (const one of work) add([...best, single(one)], prior.one / work.length)
    const first = fitted
      .slice(before)
      .reduce((a, b) => (b.log > a.log ? b : a))
      .columns.at(-1)!
    for (const one of work) if (one.at !== first.at) add([...best, first, single(one)], prior.two / Math.max(1, work.length - 1))
  }
  const most = Math.max(...fitted.map(({ log }) => log))
  const total = fitted.reduce((sum, { log }) => sum + Math.exp(log - most), 0)
  const kept = fitted
    .map(({ log, columns: list, fit }) => ({ weight: Math.exp(log - most) / total, columns: list.map(({ at }) => at), fit }))
    .filter(({ weight }) => weight >= leastWeight)
  const sum = kept.reduce((all, { weight }) => all + weight, 0)
  const members = kept.map(member => ({ ...member, weight: member.weight / sum }))
  const coefficients = columns.map((_, at) =>
    members.reduce((all, { weight, columns: list, fit }) => {
      const place = list.indexOf(at)
      return place < 0 ? all : all + weight * fit.coefficients[place + 1]!
    }, 0)
  )
  return { members, scales, coefficients }
}

/** The probability that somebody with these inputs goes on; what is not known of the coefficients draws it towards a half (MacKay 1992). */
export function probabilityOf({ members, scales }: OutcomeWeights, x: readonly number[]): number {
  const values = scaledBy(x, scales)
  return members.reduce((sum, { weight, columns, fit }) => {
    const inputs = [1, ...columns.map(at => values[at]!)]
    let [eta, variance] = [0, 0]
    inputs.forEach((value, i) => {
      eta += fit.coefficients[i]! * value
      inputs.forEach((other, j) => (variance += value * other * fit.covariance[i]![j]!))
    })
    return sum + weight * logistic(eta / Math.sqrt(1 + (Math.PI / 8) * variance))
  }, 0)
}

/** By how much each input moves somebody's log-odds away from those of the average person. */
export function movedBy({ coefficients, scales }: OutcomeWeights, x: readonly number[]): number[] {
  return scaledBy(x, scales).map((value, at) => value * coefficients[at]!)
}

function scaledBy(x: readonly number[], scales: OutcomeWeights["scales"]): number[] {
  return scales.map(({ mean, deviation }, at) => (deviation > 0 ? (x[at]! - mean) / deviation : 0))
}

function scaleOf(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: variance < 1e-9 ? 0 : Math.sqrt(variance) }
}
