import { describe, expect, it } from "vitest"
import { changeOf } from "~learning/numbers/change"
import { median, share } from "~learning/numbers/interval"
import { Dice } from "../../../support/simulation/dice"
import { countDrawn, normalDraw } from "../../../support/simulation/outcome-regimes"
import { sized, soakSeed } from "../../../support/soak"

describe("a change from before to after", () => {
  it("is a share of what was before, and nothing where there is too little", () => {
    const figure = (value: number) => ({ value, low: value * 0.8, high: value * 1.25, n: 40 })
    expect(changeOf(figure(10), figure(5), "share")).toMatchObject({ value: expect.closeTo(-0.5, 6), n: 80 })
    expect(changeOf(null, figure(5), "share")).toBeNull()
    expect(changeOf({ value: 0.1, low: 0, high: 0.4, n: 10 }, figure(5), "share")).toBeNull()
  })

  it("has a 90 % interval that holds the truth in nine of ten: of times, and of shares", () => {
    const dice = new Dice(188 + soakSeed)
    const runs = sized(600, 6_000)
    const held = (truth: number, draw: () => ReturnType<typeof changeOf>) => {
      let [inside, all] = [0, 0]
      for (let run = 0; run < runs; run++) {
        const change = draw()
        if (change === null) continue
        all++
        if (change.low <= truth && truth <= change.high) inside++
      }
      return inside / all
    }
    const minutes = (middle: number, n: number) => median(Array.from({ length: n }, () => middle * Math.exp(0.8 * normalDraw(dice))))
    const rate = (p: number, n: number) => {
      const { hits } = countDrawn(dice, n, p)
      return share(hits, n)
    }
    for (const covered of [
      held(-0.48, () => changeOf(minutes(4, 60), minutes(4 * 0.52, 80), "median")),
      held(0.69, () => changeOf(rate(0.2, 80), rate(0.338, 90), "share")),
      held(0, () => changeOf(rate(0.5, 40), rate(0.5, 60), "share"))
    ]) {
      expect(covered).toBeGreaterThan(0.87)
      expect(covered, String(covered)).toBeLessThan(0.93)
    }
  })
})
