import { describe, expect, it } from "vitest"
import type { OutcomeCase } from "~learning/outcomes/outcome-cases"
import { rateDifference, rateInterval, ratePosterior } from "~learning/outcomes/rate-posterior"
import { toldByOutcomes, type OutcomeQuestion } from "~learning/outcomes/told-by-outcomes"
import { Dice } from "../../../support/simulation/dice"
import { countDrawn, outcomeRegimes } from "../../../support/simulation/outcome-regimes"
import { sized, soakSeed } from "../../../support/soak"

describe("the posterior of a rate", () => {
  it("of one role alone is near what the counts say, and near that of roles alike with them", () => {
    const alone = rateInterval(ratePosterior({ hits: 9, n: 12 }, []), 0.9)
    expect(alone.value).toBeGreaterThan(0.66)
    expect(alone.value).toBeLessThan(0.75)
    const alike = Array.from({ length: 4 }, () => ({ hits: 3, n: 12 }))
    const pooled = rateInterval(ratePosterior({ hits: 9, n: 12 }, alike), 0.9)
    expect(pooled.value).toBeLessThan(alone.value)
    const apart = [0, 12, 1, 11].map(hits => ({ hits, n: 12 }))
    expect(rateInterval(ratePosterior({ hits: 9, n: 12 }, apart), 0.9).value).toBeGreaterThan(pooled.value)
  })

  it("gives a difference its sign, and none where there is none", () => {
    const rate = (hits: number, n: number) => ratePosterior({ hits, n }, [])
    const { value, low, high, above } = rateDifference(rate(18, 20), rate(4, 20), 0.9)
    expect(low).toBeGreaterThan(0.35)
    expect(high).toBeLessThan(0.9)
    expect(value).toBeCloseTo(0.63, 1)
    expect(above).toBeGreaterThan(0.999)
    expect(rateDifference(rate(5, 10), rate(5, 10), 0.9)).toMatchObject({ above: expect.closeTo(0.5, 6), value: expect.closeTo(0, 6) })
  })

  it("covers what it says it covers: nine in ten, whatever lies between the roles", () => {
    const each = sized(150, 3_000)
    const dice = new Dice(18 + soakSeed)
    const covered: Record<string, number> = {}
    for (const [name, drawn] of Object.entries(outcomeRegimes)) {
      const hits = { difference: 0, withIt: 0, without: 0 }
      for (let run = 0; run < each; run++) {
        const rates = drawn(dice)
        const counts = rates.map(sides => sides.map(rate => countDrawn(dice, 8 + dice.below(20), rate)))
        const [first, second] = [0, 1].map(side => {
          const [own, ...others] = counts.map(sides => sides[side]!)
          return ratePosterior(own!, others)
        })
        const [withIt, without] = rates[0]!
        const isIn = ({ low, high }: { low: number; high: number }, truth: number) => (low <= truth && truth <= high ? 1 : 0)
        hits.difference += isIn(rateDifference(first!, second!, 0.9), withIt - without)
        hits.withIt += isIn(rateInterval(first!, 0.9), withIt)
        hits.without += isIn(rateInterval(second!, 0.9), without)
      }
      for (const [printed, count] of Object.entries(hits)) covered[`${printed}, ${name}`] = count / each
    }
    // What a simulation of this size may be off by itself: three standard errors, for there are eighteen of them.
    const noise = 3 * Math.sqrt((0.9 * 0.1) / each)
    for (const share of Object.values(covered)) {
      expect(share, JSON.stringify(covered)).toBeGreaterThan(0.87 - noise)
      expect(share, JSON.stringify(covered)).toBeLessThan(0.93 + noise)
    }
    const mean = Object.values(covered).reduce((sum, share) => sum + share, 0) / Object.values(covered).length
    expect(mean).toBeGreaterThan(0.87)
    expect(mean).toBeLessThan(0.93)
  })
})

const caseOf = (n: number, wentOn: boolean | null, change: Partial<OutcomeCase> = {}): OutcomeCase => ({
  personId: `p${n}`,
  roleId: "role",
  decision: "shortlist",
  decidedAt: n,
  verdicts: {},
  captureId: null,
  judgedBy: null,
  reached: { interviewed: n },
  interviews: 1,
  reason: null,
  standing: wentOn === null ? "open" : wentOn ? "went on" : "not taken on",
  wentOn,
  settledAt: n,
  weight: 1,
  ...change
})
const asks = (id: string): OutcomeQuestion => ({
  id,
  isOwn: ({ roleId }) => roleId === "role",
  has: ({ verdicts }) => verdicts[id] ?? null
})
const sided = (withIt: number, went: number, without: number, wentWithout: number, change: Partial<OutcomeCase> = {}) => [
  ...Array.from({ length: withIt }, (_, n) => caseOf(n, n < went, { verdicts: { q: "met" }, ...change })),
  ...Array.from({ length: without }, (_, n) =>
    caseOf(100 + n, n < wentWithout, { verdicts: { q: n % 2 ? "unknown" : "not met" }, ...change })
  )
]

describe("what outcomes say of a qualification", () => {
  it("is counted over those who were interviewed and of whom it is known, with the three verdicts apart", () => {
    const [told] = toldByOutcomes([...sided(12, 9, 11, 4), caseOf(200, null, { verdicts: { q: "met" } }), caseOf(201, true)], [asks("q")])
    expect(told).toMatchObject({
      interviewed: 23,
      met: { hits: 9, n: 12 },
      notMet: { hits: 2, n: 6 },
      unknown: { hits: 2, n: 5 },
      tells: "chance",
      lookedAt: 1,
      otherRoles: 0
    })
    expect(told!.difference.low).toBeLessThan(0.1)
    expect(told!.difference.high).toBeGreaterThan(0.5)
  })

  it("is silent under eight on either side", () => {
    expect(toldByOutcomes(sided(7, 7, 30, 2), [asks("q")])).toEqual([])
    expect(toldByOutcomes(sided(30, 30, 7, 0), [asks("q")])).toEqual([])
    expect(toldByOutcomes(sided(8, 8, 8, 0), [asks("q")])).toHaveLength(1)
  })

  it("is more than chance where it plainly is, and other roles that say the same make it surer", () => {
    expect(toldByOutcomes(sided(20, 18, 20, 5), [asks("q")])[0]?.tells).toBe("more")
    expect(toldByOutcomes(sided(20, 5, 20, 18), [asks("q")])[0]?.tells).toBe("fewer")
    const other = ["b", "c", "d"].flatMap(roleId => sided(15, 11, 15, 4, { roleId }))
    const [alone] = toldByOutcomes(sided(12, 9, 11, 4), [asks("q")])
    const [pooled] = toldByOutcomes([...sided(12, 9, 11, 4), ...other], [asks("q")])
    expect(pooled).toMatchObject({ otherRoles: 3, interviewed: 23 })
    expect(pooled!.difference.high - pooled!.difference.low).toBeLessThan(alone!.difference.high - alone!.difference.low)
  })

  it("says of shuffled outcomes, over all qualifications of a role, that it could be chance: in 95 of 100 at least", () => {
    const dice = new Dice(180 + soakSeed)
    const runs = sized(40, 1_000)
    const ids = ["a", "b", "c", "d", "e", "f"]
    let silentRuns = 0
    for (let run = 0; run < runs; run++) {
      const cases = Array.from({ length: 60 }, (_, n) =>
        caseOf(n, dice.chance(0.4), { verdicts: Object.fromEntries(ids.map(id => [id, dice.chance(0.5) ? "met" : "unknown"])) })
      )
      if (toldByOutcomes(cases, ids.map(asks)).every(({ tells }) => tells === "chance")) silentRuns++
    }
    expect(silentRuns / runs).toBeGreaterThanOrEqual(0.95)
  })
})
