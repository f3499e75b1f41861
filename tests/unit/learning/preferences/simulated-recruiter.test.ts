import { beforeAll, describe, expect, test } from "vitest"
import type { Pool } from "../../../support/simulation/pool"
import { forms } from "../../../support/simulation/recruiter"
import type { Outcome } from "../../../support/simulation/simulate"
import { fadesWithin, figuresOf, makePools, simulateForm, simulateProtected, soon, told } from "../../../support/simulation/run-simulations"
import { byFisher } from "../../../support/simulation/simpler-learners"
import { sized, soakSeed, soakTimes } from "../../../support/soak"

// What the recruiters, their people and their hidden rules are like is told in docs/learning.md, with the figures of other seeds.

/** The method's constants were chosen by seeds below 10,000. */
const firstSeed = 60_000 + soakSeed * 10_000
const each = sized(16, 50)
const all = forms.length * each

let pools: Pool[]
beforeAll(() => {
  pools = makePools()
}, 300_000)

/** A promised share as a part of the simulations can keep it: what chance alone takes from so few is allowed, and nothing in a soak. */
function inPart(share: number, of: number): number {
  return soakTimes === null ? share - 2 * Math.sqrt((share * (1 - share)) / of) : share
}

describe(`${all} simulated recruiters with a hidden rule, one decision in ten by chance, and one change of mind`, () => {
  let outcomes: Map<string, Outcome[]>
  const figures = () => figuresOf([...outcomes.values()].flat())

  beforeAll(() => {
    outcomes = new Map(forms.map((form, at) => [form, simulateForm(form, pools, firstSeed + at * 1_000, each)]))
    for (const [form, of] of outcomes) console.log(told(form, figuresOf(of)))
    console.log(told("all", figures()))
  }, 300_000)

  test(`the right preference is among the first two proposals within ${soon} decisions in at least 90 %`, () => {
    const { rightSoon, simulations } = figures()
    expect(simulations).toBe(all)
    expect(rightSoon / simulations).toBeGreaterThanOrEqual(inPart(0.9, all))
  })

  test("a wrong one is approved-worthy in under 5 %", () => {
    const { wrongBefore, wrongSoon, simulations } = figures()
    expect(wrongSoon / simulations).toBeLessThan(0.05)
    expect(wrongBefore / simulations).toBeLessThan(0.05)
  })

  test(`after the change of mind the old one has faded within ${fadesWithin} decisions in at least 90 %`, () => {
    const { fadedSoon, fadedTooSoon, inUse } = figures()
    expect(inUse).toBeGreaterThan(0.9 * all)
    expect(fadedSoon / inUse).toBeGreaterThanOrEqual(inPart(0.9, inUse))
    expect(fadedTooSoon / inUse).toBeLessThan(0.05)
  })

  test("every kind of hidden rule is found, and not one at the cost of another", () => {
    for (const of of outcomes.values()) expect(figuresOf(of).rightSoon / each).toBeGreaterThan(inPart(0.75, each))
  })

  test("and so few tell a method that is worse", () => {
    const some = 6 * forms.length
    const { rightSoon, wrongBefore } = figuresOf(forms.flatMap((form, at) => simulateForm(form, pools, 60_000 + at * 1_000, 6, byFisher)))
    expect(rightSoon / some).toBeLessThan(inPart(0.9, some))
    expect(wrongBefore / some).toBeGreaterThan(0.05)
  })
})

describe("a planted rule on names, schools, gaps or when somebody graduated", () => {
  const count = sized(24, 200)
  const seed = 80_000 + soakSeed * 1_000

  test(`is never proposed in any of ${count}`, () => {
    const { simulations, proposed, standIns, wordings } = simulateProtected(pools, seed, count, true)
    console.log(`planted protected rules: ${standIns} stand-ins in ${simulations}; by chance something else in ${proposed}`)
    for (const wording of wordings) console.log(`  ${wording}`)
    expect(simulations).toBe(count)
    expect(standIns).toBe(0)
    expect(proposed / simulations).toBeLessThan(0.05)
  }, 300_000)

  test("and without its guards the method proposes something of such people so often that the same number tells it", () => {
    expect(simulateProtected(pools, 80_000, 24, false).proposed / 24).toBeGreaterThan(0.05)
  })
})
