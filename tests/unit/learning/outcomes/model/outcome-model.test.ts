import { describe, expect, it } from "vitest"
import type { LearnedCase } from "~learning/outcomes/model/learned-case"
import { predictOutOfSample, splitKindOf } from "~learning/outcomes/model/out-of-sample"
import { columnsOf } from "~learning/outcomes/model/learned-case"
import { answerOf, outcomeModel } from "~learning/outcomes/model/outcome-model"
import { calibrationSlope, effects, inventOutcomes, outcomesNeeded } from "../../../../support/simulation/outcome-people"
import { sized, soakSeed } from "../../../../support/soak"

const runs = (count: number, of: (seed: number) => boolean) =>
  Array.from({ length: count }, (_, run) => of(1_800 + soakSeed + run * 31)).filter(Boolean).length / count

describe("the outcome model", () => {
  it("is not made of fewer than 60 outcomes, nor of fewer than 15 of either kind", () => {
    expect(outcomeModel(inventOutcomes(1, 59, effects["one trait"]))).toEqual({
      state: "too few",
      outcomes: 59,
      wentOn: expect.any(Number)
    })
    const few = inventOutcomes(2, 80, () => -9).map((one, at) => ({ ...one, wentOn: at < 14 }))
    expect(outcomeModel(few)).toEqual({ state: "too few", outcomes: 80, wentOn: 14 })
  })

  it("says of shuffled outcomes that they tell nothing, in 95 of 100 at least", () => {
    const told = (effect: (typeof effects)[keyof typeof effects], count: number) =>
      runs(count, seed => outcomeModel(inventOutcomes(seed, 90, effect, { traits: 6 })).state === "tells nothing")
    expect(told(effects.nothing, sized(25, 200))).toBeGreaterThanOrEqual(0.95)
    expect(told(effects["nothing, of whom few go on"], sized(20, 200))).toBeGreaterThanOrEqual(0.95)
  })

  it("is not shown for what the count of met musts tells as well", () => {
    expect(
      runs(sized(12, 100), seed => outcomeModel(inventOutcomes(seed, 90, effects["the musts alone"], { traits: 6 })).state === "shown")
    ).toBeLessThanOrEqual(0.09)
  })

  it("finds a planted effect at the number of outcomes that theory gives, and seldom at a third of it", () => {
    const needed = outcomesNeeded(2, 6)
    expect(needed).toBeGreaterThan(150)
    expect(needed).toBeLessThan(300)
    const found = (n: number, count: number) =>
      runs(count, seed => outcomeModel(inventOutcomes(seed, n, effects["one trait"], { traits: 6 })).state === "shown")
    const atNeeded = found(needed, sized(12, 100))
    expect(atNeeded).toBeGreaterThanOrEqual(0.7)
    expect(found(Math.max(60, Math.round(needed / 3)), sized(8, 100))).toBeLessThan(atNeeded)
  })

  it("means what it says where it is shown: the slope lies between .8 and 1.2, and its sets hold nine of ten", () => {
    const said: { p: number; wentOn: boolean; isIn: boolean }[] = []
    for (let run = 0; run < sized(8, 60); run++) {
      for (const effect of [effects["one trait"], effects["one trait and the musts"]]) {
        const seed = 700 + soakSeed + run * 17
        const state = outcomeModel(inventOutcomes(seed, 180, effect, { traits: 6 }))
        if (state.state !== "shown") continue
        for (const { inputs, wentOn } of inventOutcomes(seed + 5, 250, effect, { traits: 6, from: 1_000 })) {
          const { probability, answer } = answerOf(state.model, inputs)
          said.push({ p: probability, wentOn, isIn: answer === "either way" || (answer === "goes on") === wentOn })
        }
      }
    }
    expect(said.length).toBeGreaterThan(1_500)
    const slope = calibrationSlope(said)
    expect(slope).toBeGreaterThan(0.8)
    expect(slope).toBeLessThan(1.2)
    const held = said.filter(({ isIn }) => isIn).length / said.length
    expect(held).toBeGreaterThan(0.87)
    expect(held).toBeLessThan(0.93)
  })

  it("says what moved an answer, with the inputs that matter first, and how far it was held against people it had not seen", () => {
    const state = outcomeModel(inventOutcomes(4, 220, effects["one trait and the musts"]))
    if (state.state !== "shown") throw new Error(`it is ${state.state}`)
    const { model, trial } = state
    expect([model.fittedOn, model.heldAgainst]).toEqual([147, 73])
    expect(model.calibration.reduce((sum, { n }) => sum + n, 0)).toBe(73)
    expect(trial.overConstant.low).toBeGreaterThan(0)
    expect(trial.overChecklist.low).toBeGreaterThan(0)
    const strong = answerOf(model, { "musts met": 1, "skill:3": 1 })
    expect(strong.moved[0]?.name).toBe("skill:3")
    expect(strong.moved[0]?.by).toBeGreaterThan(0.5)
    expect(answerOf(model, { "musts met": 0, "skill:3": 0 }).probability).toBeLessThan(strong.probability)
  })
})

describe("predicting people that were not learned from", () => {
  const inRoles = (roles: number): LearnedCase[] =>
    inventOutcomes(9, 80, effects["one trait"]).map((one, at) => ({ ...one, roleId: `role ${at % roles}` }))

  it("holds out roles where four of them have enough, else time, whatever comes of it", () => {
    expect(splitKindOf(inRoles(3))).toBe("time")
    expect(splitKindOf(inRoles(5))).toBe("role")
    expect(splitKindOf(inRoles(20))).toBe("time")
  })

  it("learns of nobody whom it predicts for another role", () => {
    // Two outcomes each, the same inputs, and inputs by which each person can be told from all others.
    const cases = inRoles(5).flatMap((one, at) => {
      const inputs = { ...one.inputs, [`only:${at % 8}`]: 1 }
      return [
        { ...one, inputs, weight: 0.5 },
        { ...one, inputs, weight: 0.5, roleId: `role ${(at + 1) % 5}`, settledAt: 100 + at }
      ]
    })
    for (const kind of ["time", "role"] as const) {
      const predicted = predictOutOfSample(cases, columnsOf(cases, new Set()), kind)
      const leaked = predictOutOfSample(
        cases.map((one, at) => ({ ...one, personId: `${one.personId} ${at}` })),
        columnsOf(cases, new Set()),
        kind
      )
      const right = (list: typeof predicted) => list.filter(({ one, model }) => model > 0.5 === one.wentOn).length / list.length
      expect(predicted.length).toBeGreaterThan(50)
      expect(right(predicted)).toBeLessThanOrEqual(right(leaked))
    }
  })
})
