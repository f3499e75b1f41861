import type { Figure } from "../../numbers/interval"
import { averageModels, probabilityOf, type Column } from "./average-models"
import { fitLogistic, logistic, type FitRow } from "./fit-logistic"
import { valuesOf, type LearnedCase } from "./learned-case"

/** What people were predicted by who were not learned from: those who were known later, or those of another role. */
export type SplitKind = "time" | "role"

/** Somebody who was predicted without having been learned from, by the model and by the two that it has to beat. */
export interface Predicted {
  one: LearnedCase
  model: number
  constant: number
  checklist: number
}

/** Roles with so many outcomes, of which there have to be so many, before roles are held out instead of time. */
const leastOfRole = 10
const leastRoles = 4
/** The share of all outcomes that is learned from before the first is predicted, and how many steps it goes on in. */
const firstShare = 0.4
const steps = 6

/**
 * Which of the two it is. Settled by how many outcomes the roles have, and not by what comes out: whoever tries both and takes the better one
 * finds something in nothing twice as often.
 */
export function splitKindOf(cases: readonly LearnedCase[]): SplitKind {
  const ofRole = new Map<string, number>()
  for (const { roleId } of cases) ofRole.set(roleId, (ofRole.get(roleId) ?? 0) + 1)
  return [...ofRole.values()].filter(count => count >= leastOfRole).length >= leastRoles ? "role" : "time"
}

/** Predicts each step from all that was known before it, or each role from all others; nobody is predicted who was learned from for another role. */
export function predictOutOfSample(cases: readonly LearnedCase[], columns: readonly Column[], kind: SplitKind): Predicted[] {
  return splitsOf(cases, kind).flatMap(({ train, test }) => {
    const tested = new Set(test.map(({ personId }) => personId))
    const learned = train.filter(({ personId }) => !tested.has(personId))
    if (!learned.some(({ wentOn }) => wentOn) || !learned.some(({ wentOn }) => !wentOn)) return []
    const rows = modelRowsOf(learned, columns)
    const weights = averageModels(rows, columns)
    const constant = constantOf(rows)
    const checklist = checklistOf(learned)
    return test.map(one => ({
      one,
      model: probabilityOf(weights, valuesOf(one.inputs, columns)),
      constant,
      checklist: checklist(one)
    }))
  })
}

export function modelRowsOf(cases: readonly LearnedCase[], columns: readonly Column[]): FitRow[] {
  return cases.map(({ inputs, wentOn, weight }) => ({ x: valuesOf(inputs, columns), y: wentOn ? 1 : 0, weight }))
}

/**
 * By how much the model's log-loss is lower than another's, a case, in nats, with the one-sided 95 % bound as `low`: a t bound on people, who
 * may stand for several roles. `high` is not bounded.
 */
export function gainOver(predicted: readonly Predicted[], other: "constant" | "checklist"): Figure {
  const byPerson = new Map<string, { gain: number; weight: number }>()
  for (const { one, ...by } of predicted) {
    const known = byPerson.get(one.personId) ?? { gain: 0, weight: 0 }
    known.gain += one.weight * (lossOf(by[other], one.wentOn) - lossOf(by.model, one.wentOn))
    known.weight += one.weight
    byPerson.set(one.personId, known)
  }
  const people = [...byPerson.values()]
  const total = people.reduce((sum, { weight }) => sum + weight, 0)
  const value = people.reduce((sum, { gain }) => sum + gain, 0) / total
  const n = people.length
  const variance = (n / (n - 1)) * people.reduce((sum, { gain, weight }) => sum + (gain - value * weight) ** 2, 0)
  return { value, low: value - oneSidedT(n - 1) * (Math.sqrt(variance) / total), high: Infinity, n: predicted.length }
}

/** −log of the probability that was given to what happened, in nats; never infinite. */
export function lossOf(probability: number, wentOn: boolean): number {
  const p = Math.min(1 - 1e-6, Math.max(1e-6, probability))
  return -Math.log(wentOn ? p : 1 - p)
}

function splitsOf(cases: readonly LearnedCase[], kind: SplitKind): { train: LearnedCase[]; test: LearnedCase[] }[] {
  if (kind === "role") {
    return [...new Set(cases.map(({ roleId }) => roleId))].sort().map(roleId => ({
      train: cases.filter(one => one.roleId !== roleId),
      test: cases.filter(one => one.roleId === roleId)
    }))
  }
  const sorted = inTime(cases)
  const first = Math.ceil(sorted.length * firstShare)
  const edges = Array.from({ length: steps + 1 }, (_, step) => first + Math.round((step * (sorted.length - first)) / steps))
  return edges.slice(1).map((to, step) => ({ train: sorted.slice(0, edges[step]), test: sorted.slice(edges[step], to) }))
}

/** The oldest known first. */
export function inTime(cases: readonly LearnedCase[]): LearnedCase[] {
  const keyOf = ({ roleId, personId }: LearnedCase) => `${roleId}\n${personId}`
  return [...cases].sort((a, b) => a.settledAt - b.settledAt || (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** The share of those who went on, drawn a little to a half. */
function constantOf(rows: readonly FitRow[]): number {
  const weight = rows.reduce((sum, row) => sum + row.weight, 0)
  return (rows.reduce((sum, row) => sum + row.weight * row.y, 0) + 0.5) / (weight + 1)
}

/** The share of musts that are met, and nothing else. */
function checklistOf(cases: readonly LearnedCase[]): (one: LearnedCase) => number {
  const valueOf = ({ inputs }: LearnedCase) => inputs["musts met"] ?? 0
  const values = cases.map(valueOf)
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1
  const xOf = (one: LearnedCase) => (valueOf(one) - mean) / deviation
  const rows: FitRow[] = cases.map(one => ({ x: [xOf(one)], y: one.wentOn ? 1 : 0, weight: one.weight }))
  const { coefficients } = fitLogistic(rows, [{ at: 0, prior: { deviation: 1, atLeastZero: true } }])
  return one => logistic(coefficients[0]! + coefficients[1]! * xOf(one))
}

/** The 95 % point of Student's t (Abramowitz & Stegun 26.7.5). */
function oneSidedT(freedom: number): number {
  const z = 1.644854
  return z + (z ** 3 + z) / (4 * freedom) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2)
}
