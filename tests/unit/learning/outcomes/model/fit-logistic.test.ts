import { describe, expect, it } from "vitest"
import { averageModels, movedBy, probabilityOf } from "~learning/outcomes/model/average-models"
import { fitLogistic, normalCdf, type FitRow } from "~learning/outcomes/model/fit-logistic"
import { effects, inventOutcomes } from "../../../../support/simulation/outcome-people"

const wide = { deviation: 1_000, atLeastZero: false }
const row = (x: number[], y: 0 | 1, weight = 1): FitRow => ({ x, y, weight })

describe("logistic regression with a prior", () => {
  it("comes to the odds ratio of a table of two by two where the prior is wide", () => {
    const rows = [
      ...Array.from({ length: 30 }, (_, n) => row([1], n < 20 ? 1 : 0)),
      ...Array.from({ length: 30 }, (_, n) => row([0], n < 10 ? 1 : 0))
    ]
    const { coefficients, covariance } = fitLogistic(rows, [{ at: 0, prior: wide }])
    expect(coefficients[1]).toBeCloseTo(Math.log(4), 1)
    // The variance of a log odds ratio is the sum of one over each cell (Woolf 1955); the intercept's prior takes a little of it.
    expect(covariance[1]![1]).toBeCloseTo(1 / 20 + 1 / 10 + 1 / 10 + 1 / 20, 1)
  })

  it("counts a person twice by a weight of two as by two rows", () => {
    const some = [row([1], 1, 2), row([0], 0), row([1], 0), row([0], 1)]
    const twice = [row([1], 1), row([1], 1), row([0], 0), row([1], 0), row([0], 1)]
    const prior = { deviation: 1, atLeastZero: false }
    const [a, b] = [some, twice].map(rows => fitLogistic(rows, [{ at: 0, prior }]))
    expect(a!.coefficients[1]).toBeCloseTo(b!.coefficients[1]!, 8)
    expect(a!.logEvidence).toBeCloseTo(b!.logEvidence, 8)
  })

  it("keeps a coefficient at nothing that may not be negative, and leaves the others where they would be without it", () => {
    const rows = Array.from({ length: 40 }, (_, n) => row([n % 2, n % 5], n % 2 === 1 ? 0 : 1))
    const bound = { deviation: 1, atLeastZero: true }
    const held = fitLogistic(rows, [
      { at: 0, prior: bound },
      { at: 1, prior: wide }
    ])
    const without = fitLogistic(rows, [{ at: 1, prior: wide }])
    expect(held.coefficients[1]).toBe(0)
    expect(held.coefficients[2]).toBeCloseTo(without.coefficients[1]!, 6)
    expect(fitLogistic(rows, [{ at: 0, prior: { ...bound, atLeastZero: false } }]).coefficients[1]).toBeLessThan(-1)
  })

  it("has an evidence that is the integral over the prior", () => {
    const rows = [row([1], 1), row([1], 1), row([-1], 0), row([1], 0), row([-1], 0), row([-1], 1), row([1], 1), row([-1], 0)]
    for (const atLeastZero of [false, true]) {
      // The same by summing over a grid of the two coefficients.
      const step = 0.02
      let sum = 0
      for (let a = -8; a < 8; a += step * 5) {
        for (let b = atLeastZero ? 0 : -6; b < 6; b += step) {
          const likelihood = rows.reduce((all, { x, y }) => all / (1 + Math.exp(y === 1 ? -(a + b * x[0]!) : a + b * x[0]!)), 1)
          const density = (x: number, deviation: number) => Math.exp(-0.5 * (x / deviation) ** 2) / (deviation * Math.sqrt(2 * Math.PI))
          sum += likelihood * density(a, 2) * density(b, 0.8) * (atLeastZero ? 2 : 1) * step * step * 5
        }
      }
      const { logEvidence } = fitLogistic(rows, [{ at: 0, prior: { deviation: 0.8, atLeastZero } }])
      expect(logEvidence).toBeCloseTo(Math.log(sum), 0)
      expect(Math.abs(logEvidence - Math.log(sum))).toBeLessThan(0.1)
    }
  })

  it("has the normal's distribution of the tables", () => {
    expect([-1.96, 0, 1.644854].map(t => normalCdf(t).toFixed(4))).toEqual(["0.0250", "0.5000", "0.9500"])
  })
})

describe("the average over small models", () => {
  const columns = [
    { name: "musts met", group: "checklist", atLeastZero: true },
    ...Array.from({ length: 6 }, (_, at) => ({ name: `skill:${at}`, group: "work" as const, atLeastZero: false }))
  ] as const
  const rowsOf = (seed: number, effect: Parameters<typeof inventOutcomes>[2]) =>
    inventOutcomes(seed, 200, effect).map(({ inputs, wentOn }) => row([...columns.map(({ name }) => inputs[name] ?? 0)], wentOn ? 1 : 0))

  it("moves people by the input that matters, and hardly by the others", () => {
    const weights = averageModels(rowsOf(5, effects["one trait"]), columns)
    const [checklist, ...traits] = weights.coefficients
    const most = traits[3]!
    expect(most).toBeGreaterThan(0.5)
    for (const other of [checklist!, ...traits.filter((_, at) => at !== 3)]) expect(Math.abs(other)).toBeLessThan(0.25)
    const [withIt, without] = [1, 0].map(has => [0.5, 0, 0, 0, has, 0, 0])
    expect(probabilityOf(weights, withIt!)).toBeGreaterThan(0.6)
    expect(probabilityOf(weights, without!)).toBeLessThan(0.4)
    expect(movedBy(weights, withIt!)[4]).toBeGreaterThan(0.5)
  })

  it("says of a met must that it raises the odds or does nothing, whatever the outcomes were", () => {
    const { coefficients } = averageModels(
      rowsOf(6, inputs => -4 * (inputs["musts met"]! - 0.5)),
      columns
    )
    expect(coefficients[0]).toBe(0)
  })

  it("falls back on the share of those who went on where nothing tells", () => {
    const rows = rowsOf(7, effects.nothing)
    const share = rows.filter(({ y }) => y === 1).length / rows.length
    const weights = averageModels(rows, columns)
    for (const { x } of rows.slice(0, 30)) expect(Math.abs(probabilityOf(weights, x) - share)).toBeLessThan(0.12)
  })
})
