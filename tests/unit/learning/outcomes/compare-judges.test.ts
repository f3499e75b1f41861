import { describe, expect, it } from "vitest"
import { judgeFigures, type SaidAndHappened } from "~learning/outcomes/compare-judges"
import { Dice } from "../../../support/simulation/dice"
import { logisticOf, normalDraw } from "../../../support/simulation/outcome-regimes"
import { sized, soakSeed } from "../../../support/soak"

const judged = (wentOn: boolean, says: number, change: Partial<SaidAndHappened> = {}): SaidAndHappened => ({
  wentOn,
  says,
  agrees: null,
  probability: null,
  ...change
})

describe("how a judge did on past people", () => {
  it("is not printed under twenty people, or eight of either kind", () => {
    const few = Array.from({ length: 19 }, (_, at) => judged(at % 2 === 0, at, { agrees: true, probability: 0.5 }))
    expect(judgeFigures(few)).toEqual({ n: 19, agreement: null, ordered: null, brier: null })
    const onesided = Array.from({ length: 30 }, (_, at) => judged(at < 7, at, { agrees: at % 3 > 0 }))
    expect(judgeFigures(onesided)).toMatchObject({ n: 30, agreement: { value: 2 / 3, n: 30 }, ordered: null, brier: null })
  })

  it("is the share of pairs in the right order, ties counting half, and the mean squared error of what was said", () => {
    const perfect = Array.from({ length: 40 }, (_, at) => judged(at >= 20, at, { probability: at >= 20 ? 0.8 : 0.2 }))
    expect(judgeFigures(perfect)).toMatchObject({ ordered: { value: 1, n: 40 }, brier: { value: expect.closeTo(0.04, 6) as number } })
    expect(judgeFigures(perfect).ordered!.low).toBeGreaterThan(0.9)
    expect(judgeFigures(perfect.map(one => ({ ...one, says: 1 }))).ordered!.value).toBe(0.5)
    expect(judgeFigures(perfect.map(one => ({ ...one, says: -one.says }))).ordered!.value).toBe(0)
  })

  it("has 90 % intervals that hold the truth in nine of ten", () => {
    const dice = new Dice(185 + soakSeed)
    const runs = sized(300, 3_000)
    // Two normal scores one apart are in the right order in Φ(1/√2) = 76 of 100 pairs.
    const ordered = { truth: 0.7602, inside: 0 }
    const brier = { truth: 0, inside: 0 }
    const draw = (n: number) =>
      Array.from({ length: n }, () => {
        const wentOn = dice.chance(0.45)
        const score = normalDraw(dice) + (wentOn ? 1 : 0)
        return judged(wentOn, score, { probability: logisticOf(score - 0.7) })
      })
    const many = draw(40_000)
    brier.truth = many.reduce((sum, { probability, wentOn }) => sum + (probability! - (wentOn ? 1 : 0)) ** 2, 0) / many.length
    for (let run = 0; run < runs; run++) {
      const figures = judgeFigures(draw(50))
      const isIn = (figure: { low: number; high: number }, truth: number) => (figure.low <= truth && truth <= figure.high ? 1 : 0)
      ordered.inside += isIn(figures.ordered!, ordered.truth)
      brier.inside += isIn(figures.brier!, brier.truth)
    }
    const noise = 2 * Math.sqrt(0.09 / runs)
    for (const { inside } of [ordered, brier]) {
      expect(inside / runs).toBeGreaterThan(0.87 - noise)
      expect(inside / runs).toBeLessThan(0.93 + noise)
    }
  })
})
