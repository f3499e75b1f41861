import type { Figure } from "../../numbers/interval"
import { leastOfKind, leastOutcomes } from "../least-outcomes"
import { rateInterval, ratePosterior } from "../rate-posterior"
import { outcomeMass } from "../told-by-outcomes"
import { averageModels, movedBy, probabilityOf, type Column, type OutcomeWeights } from "./average-models"
import { columnsOf, valuesOf, type LearnedCase } from "./learned-case"
import { gainOver, inTime, lossOf, predictOutOfSample, modelRowsOf, splitKindOf, type SplitKind } from "./out-of-sample"
import { tellsApart, type ApartCheck, type SelfReported } from "./tells-apart"

/** How often a set answer has to hold the truth. */
export const setMass = 0.9

/** People who were given about the same probability, and how many of them went on. */
export interface CalibrationBin {
  from: number
  to: number
  n: number
  /** The mean of the probabilities given. */
  said: number
  /** The share that went on, with its 90 % interval. */
  happened: Figure
}

/** What stands against the two that have to be beaten. Gains are in nats a case; `skill` is the part of the constant's loss that is spared. */
export interface Trial {
  split: SplitKind
  overConstant: Figure
  overChecklist: Figure
  skill: number
}

export interface ShownModel {
  columns: readonly Column[]
  weights: OutcomeWeights
  /** The outcomes it was fitted on (the older two thirds) and those it was held against (the rest). */
  fittedOn: number
  heldAgainst: number
  calibration: readonly CalibrationBin[]
  /** By split conformal: an answer belongs to the set while one less its probability is at most this. */
  limit: number
}

/** What became of the attempt to learn from outcomes. Only `shown` may say anything of a person. */
export type OutcomeModelState =
  | { state: "too few"; outcomes: number; wentOn: number }
  | { state: "tells apart"; outcomes: number; apart: Extract<ApartCheck, { state: "tells apart" }> }
  | { state: "tells nothing"; outcomes: number; trial: Trial; apart: ApartCheck }
  | { state: "shown"; outcomes: number; trial: Trial; apart: ApartCheck; model: ShownModel }

/**
 * Learns what goes along with how interviews went, and shows it only if it beats, on people it was not learned from, both the share of those
 * who went on and the count of met musts, surely (one-sided 95 %). Pure: the same outcomes give the same model.
 *
 * @param leftOut inputs that the recruiter keeps out; @param reported the user's own self-reported file, if there is one
 */
export function outcomeModel(
  cases: readonly LearnedCase[],
  { leftOut = new Set(), reported = {} }: { leftOut?: ReadonlySet<string>; reported?: SelfReported } = {}
): OutcomeModelState {
  const outcomes = cases.length
  const wentOn = cases.filter(one => one.wentOn).length
  if (outcomes < leastOutcomes || wentOn < leastOfKind || outcomes - wentOn < leastOfKind) return { state: "too few", outcomes, wentOn }
  const columns = columnsOf(cases, leftOut)
  const apart = tellsApart(cases, columns, reported)
  if (apart.state === "tells apart") return { state: "tells apart", outcomes, apart }
  const trial = tryOut(cases, columns)
  if (!(trial.overConstant.low > 0 && trial.overChecklist.low > 0)) return { state: "tells nothing", outcomes, trial, apart }
  return { state: "shown", outcomes, trial, apart, model: fitShown(cases, columns) }
}

/** What the model says of somebody: shown after the recruiter decided, and never as an order of people. */
export interface OutcomeAnswer {
  probability: number
  answer: "goes on" | "does not" | "either way"
  /** What moved it away from the average person, the most first: by how much, in log-odds. */
  moved: { name: string; by: number }[]
}

export function answerOf({ weights, columns, limit }: ShownModel, inputs: LearnedCase["inputs"], most = 5): OutcomeAnswer {
  const x = valuesOf(inputs, columns)
  const probability = probabilityOf(weights, x)
  const goesOn = 1 - probability <= limit
  const doesNot = probability <= limit
  const moved = movedBy(weights, x)
    .map((by, at) => ({ name: columns[at]!.name, by }))
    .filter(({ by }) => Math.abs(by) >= 0.05)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, most)
  return { probability, answer: goesOn === doesNot ? "either way" : goesOn ? "goes on" : "does not", moved }
}

function tryOut(cases: readonly LearnedCase[], columns: readonly Column[]): Trial {
  const split = splitKindOf(cases)
  const predicted = predictOutOfSample(cases, columns, split)
  const overConstant = gainOver(predicted, "constant")
  const loss = predicted.reduce((sum, { one, constant }) => sum + lossOf(constant, one.wentOn), 0) / predicted.length
  return { split, overConstant, overChecklist: gainOver(predicted, "checklist"), skill: overConstant.value / loss }
}

/**
 * Fitted on the older two thirds and held against the rest, which it has not seen: their scores say how sure an answer has to be (split
 * conformal: Vovk, Gammerman & Shafer, Algorithmic Learning in a Random World, 2005, § 4.1).
 */
function fitShown(cases: readonly LearnedCase[], columns: readonly Column[]): ShownModel {
  const sorted = inTime(cases)
  const cut = Math.ceil((sorted.length * 2) / 3)
  const fitted = sorted.slice(0, cut)
  const seen = new Set(fitted.map(({ personId }) => personId))
  const held = sorted.slice(cut).filter(({ personId }) => !seen.has(personId))
  const weights = averageModels(modelRowsOf(fitted, columns), columns)
  const said = held.map(one => ({ one, p: probabilityOf(weights, valuesOf(one.inputs, columns)) }))
  const scores = said.map(({ one, p }) => (one.wentOn ? 1 - p : p)).sort((a, b) => a - b)
  const place = Math.ceil((scores.length + 1) * setMass) - 1
  return {
    columns,
    weights,
    fittedOn: fitted.length,
    heldAgainst: held.length,
    calibration: binsOf(said),
    // Too few to be that sure of anything: every answer belongs to the set.
    limit: scores[place] ?? 1
  }
}

const binEdges = [0, 0.2, 0.4, 0.6, 0.8, 1]

function binsOf(said: readonly { one: LearnedCase; p: number }[]): CalibrationBin[] {
  return binEdges.slice(1).flatMap((to, at) => {
    const from = binEdges[at]!
    const inside = said.filter(({ p }) => p >= from && (p < to || to === 1))
    if (inside.length === 0) return []
    const hits = inside.filter(({ one }) => one.wentOn).length
    const posterior = ratePosterior({ hits, n: inside.length }, [])
    return [
      {
        from,
        to,
        n: inside.length,
        said: inside.reduce((sum, { p }) => sum + p, 0) / inside.length,
        happened: { ...rateInterval(posterior, outcomeMass), value: hits / inside.length, n: inside.length }
      }
    ]
  })
}
