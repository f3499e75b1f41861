import { describe, expect, it } from "vitest"
import { automationBias, biasRule } from "~learning/numbers/automation-bias"
import type { DecisionRecord, NumbersRecords } from "~learning/numbers/records"

const decided = (n: number, change: Partial<DecisionRecord> = {}): DecisionRecord => ({
  ...{ roleId: "role", personId: `p${n}`, decision: "pass", at: n, advice: "against", hidden: false, doubted: false, verdicts: {} },
  ...change
})
const many = (count: number, change: (n: number) => Partial<DecisionRecord> = () => ({})) =>
  Array.from({ length: count }, (_, n) => decided(n, change(n)))
const looked = (decisions: readonly DecisionRecord[], timeMs: number): Pick<NumbersRecords, "decisions" | "looks"> => ({
  decisions,
  looks: decisions.map(({ roleId, personId }) => ({ roleId, personId, firstAt: 0, lastAt: 1, timeMs }))
})

describe("a warning that verdicts may be followed unread", () => {
  it("says how many agree, of how many, and how short the looks were", () => {
    expect(automationBias(looked(many(40), 4_000), "role")).toEqual({ decisions: 40, agreeing: 40, medianLookMs: 4_000 })
  })

  it("is silent under a sensible number, whatever they are", () => {
    expect(automationBias(looked(many(biasRule.leastDecisions - 1), 1), "role")).toBeNull()
    expect(automationBias(looked(many(biasRule.leastDecisions), 1), "role")).not.toBeNull()
  })

  it("is silent where looks are long, or where the recruiter differs now and then", () => {
    expect(automationBias(looked(many(40), 20_000), "role")).toBeNull()
    expect(
      automationBias(
        looked(
          many(40, n => (n < 3 ? { decision: "shortlist" } : {})),
          1
        ),
        "role"
      )
    ).toBeNull()
    expect(
      automationBias(
        looked(
          many(40, n => (n < 3 ? { doubted: true } : {})),
          1
        ),
        "role"
      )
    ).toBeNull()
  })

  it("counts only decisions that the verdicts were seen before, with advice, of the role", () => {
    const first = many(40, n => (n < 15 ? { hidden: true } : {}))
    expect(automationBias(looked(first, 1), "role")).toBeNull()
    expect(
      automationBias(
        looked(
          many(40, n => (n < 15 ? { advice: null } : {})),
          1
        ),
        "role"
      )
    ).toBeNull()
    expect(automationBias(looked(many(40), 1), "another")).toBeNull()
  })
})
