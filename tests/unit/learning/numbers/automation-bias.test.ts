import { describe, expect, it } from "vitest"
import { automationBias, biasRule, type LookedDecision } from "~learning/numbers/automation-bias"

const many = (count: number, lookedMs: number, change: (n: number) => Partial<LookedDecision> = () => ({})) =>
  Array.from({ length: count }, (_, n): LookedDecision => ({
    ...{ decision: "pass", advice: "against", hidden: false, doubted: false, lookedMs },
    ...change(n)
  }))

describe("a warning that verdicts may be followed unread", () => {
  it("says how many agree, of how many, and how short the looks were", () => {
    expect(automationBias(many(40, 4_000))).toEqual({ decisions: 40, agreeing: 40, medianLookMs: 4_000 })
  })

  it("is silent under a sensible number, whatever they are", () => {
    expect(automationBias(many(biasRule.leastDecisions - 1, 1))).toBeNull()
    expect(automationBias(many(biasRule.leastDecisions, 1))).not.toBeNull()
  })

  it("is silent where looks are long, or where the recruiter differs now and then", () => {
    expect(automationBias(many(40, 20_000))).toBeNull()
    expect(automationBias(many(40, 1, n => (n < 3 ? { decision: "shortlist" } : {})))).toBeNull()
    expect(automationBias(many(40, 1, n => (n < 3 ? { doubted: true } : {})))).toBeNull()
  })

  it("counts only decisions that the verdicts were seen before, with advice", () => {
    expect(automationBias(many(40, 1, n => (n < 15 ? { hidden: true } : {})))).toBeNull()
    expect(automationBias(many(40, 1, n => (n < 15 ? { advice: null } : {})))).toBeNull()
  })
})
