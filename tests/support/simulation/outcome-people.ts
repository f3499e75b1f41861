import type { LearnedCase } from "~learning/outcomes/model/learned-case"
import { Dice } from "./dice"
import { logisticOf } from "./outcome-regimes"

type Inputs = Record<string, number>

/** How much an input moves the log-odds of going on; what it is not there for is 0. */
export type Effect = (inputs: Inputs) => number

/** Effects that may be planted. What only the musts tell is no more than the checklist knows. */
export const effects = {
  nothing: () => 0,
  "nothing, of whom few go on": () => -0.85,
  "the musts alone": inputs => 3 * (inputs["musts met"]! - 0.5),
  "one trait": inputs => 2 * (inputs["skill:3"]! - 0.5),
  "one trait and the musts": inputs => 3 * (inputs["skill:3"]! - 0.5) + 2 * (inputs["musts met"]! - 0.5),
  "many traits, each a little": inputs => [1, 2, 3, 4, 5, 6, 7, 8].reduce((sum, at) => sum + 0.7 * (inputs[`skill:${at}`]! - 0.5), 0)
} as const satisfies Record<string, Effect>

/** Invented people with settled outcomes: a checklist of six musts, and traits that 30 to 57 of a hundred have. */
export function inventOutcomes(
  seed: number,
  count: number,
  effect: Effect,
  { traits = 10, from = 0, also = () => ({}) }: { traits?: number; from?: number; also?: (dice: Dice, inputs: Inputs) => Inputs } = {}
): LearnedCase[] {
  const dice = new Dice(seed)
  return Array.from({ length: count }, (_, at) => {
    const inputs: Inputs = { "musts met": dice.below(7) / 6, "musts not met": dice.below(3) / 6, "nice met": dice.below(4) / 3 }
    for (let trait = 0; trait < traits; trait++) inputs[`skill:${trait}`] = dice.chance(0.3 + 0.03 * ((trait * 7) % 10)) ? 1 : 0
    const all = { ...inputs, ...also(dice, inputs) }
    return {
      personId: `person ${from + at}`,
      roleId: `role ${at % 3}`,
      settledAt: at,
      wentOn: dice.chance(logisticOf(effect(all))),
      weight: 1,
      inputs: all
    }
  })
}

/**
 * The number of outcomes at which one trait that moves the log-odds by `effect` and that half of the people have is surely found in four of
 * five tries. What is gained a case when its effect is known is Δ with a spread s (information theory: the entropy of the outcome less that
 * given the trait); learning it and finding it among `traits` costs about (1 + ln traits) / n a case; three fifths of the cases are predicted,
 * and their mean gain has to lie 1.645 + 0.84 standard errors above nothing.
 */
export function outcomesNeeded(effect: number, traits: number): number {
  const p = logisticOf(effect / 2)
  const gains = [Math.log(2 * p), Math.log(2 * (1 - p))] as const
  const gain = p * gains[0] + (1 - p) * gains[1]
  const spread = Math.sqrt(p * (1 - p)) * (gains[0] - gains[1])
  for (let n = 60; ; n++) {
    const left = gain - (1 + Math.log(traits)) / (0.7 * n)
    if (left > 0 && left >= ((1.645 + 0.84) * spread) / Math.sqrt(0.6 * n)) return n
  }
}

/** The slope of what happened on what was said, both in log-odds: 1 where it is meant as it is said. */
export function calibrationSlope(said: readonly { p: number; wentOn: boolean }[]): number {
  let [a, b] = [0, 1]
  for (let step = 0; step < 30; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9]
    for (const { p, wentOn } of said) {
      const x = Math.log(p / (1 - p))
      const now = logisticOf(a + b * x)
      const [pull, bend] = [(wentOn ? 1 : 0) - now, now * (1 - now)]
      g0 += pull
      g1 += pull * x
      h00 += bend
      h01 += bend * x
      h11 += bend * x * x
    }
    const determinant = h00 * h11 - h01 * h01
    a += (h11 * g0 - h01 * g1) / determinant
    b += (h00 * g1 - h01 * g0) / determinant
  }
  return b
}
