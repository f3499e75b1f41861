import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { outcomeCases, type DecidedPerson } from "~learning/outcomes/outcome-cases"
import type { OutcomeKind } from "~learning/outcomes/outcome-kind"
import type { StageReached } from "~learning/outcomes/stage-reached"

const dayMs = 86_400_000
const now = 1_000 * dayMs
const stage = (kind: OutcomeKind, day: number, change: Partial<StageReached> = {}): StageReached => ({
  personId: "ana",
  roleId: "role",
  stage: kind,
  at: day * dayMs,
  reason: null,
  ...change
})
const decided: DecidedPerson = {
  personId: "ana",
  roleId: "role",
  decision: "shortlist",
  at: 880 * dayMs,
  reason: "ran the migration",
  verdicts: { q1: "met", q2: "unknown" },
  captureId: "reading",
  judgedBy: "builtin"
}
const standingOf = (...changes: StageReached[]) => outcomeCases(changes, [], now)[0]?.standing

describe("what became of a person for a role", () => {
  it("is one case with its stages, the verdicts as they stood when it was decided, and the newest reason", () => {
    const [one, ...more] = outcomeCases(
      [stage("offered", 930), stage("interviewed", 900), stage("replied", 890), stage("rejected", 950, { reason: "budget" })],
      [decided],
      now
    )
    expect(more).toEqual([])
    expect(one).toMatchObject({
      decision: "shortlist",
      verdicts: { q1: "met", q2: "unknown" },
      reached: { replied: 890 * dayMs, interviewed: 900 * dayMs, offered: 930 * dayMs },
      reason: "budget",
      standing: "went on",
      wentOn: true,
      settledAt: 930 * dayMs
    })
    expect(outcomeCases([stage("interviewed", 900)], [decided], now)[0]?.reason).toBe("ran the migration")
  })

  it("says how it went only of those who were interviewed, and of nobody who withdrew or is still waited for", () => {
    expect(standingOf(stage("screened", 900), stage("rejected", 905))).toBe("not interviewed")
    expect(standingOf(stage("interviewed", 900), stage("rejected", 905))).toBe("not taken on")
    expect(standingOf(stage("interviewed", 900), stage("declined", 905))).toBe("withdrew")
    expect(standingOf(stage("interviewed", 900), stage("offered", 905), stage("declined", 910))).toBe("went on")
    expect(standingOf(stage("interviewed", 911))).toBe("open")
    expect(standingOf(stage("interviewed", 910))).toBe("silent")
    expect(standingOf(stage("hired", 910))).toBe("went on")
  })

  it("is told again by several interviews, and is one person still; several roles share out what one person counts", () => {
    const rows = [
      ...[900, 900, 903].map(day => stage("interviewed", day)),
      stage("hired", 905),
      stage("interviewed", 850, { roleId: "other" }),
      stage("rejected", 851, { roleId: "other" }),
      stage("replied", 851, { roleId: "third" })
    ]
    const cases = outcomeCases(rows, [], now)
    expect(cases.map(({ roleId, interviews, weight }) => [roleId, interviews, weight])).toEqual([
      ["other", 1, 0.5],
      ["third", 0, 1],
      ["role", 2, 0.5]
    ])
  })

  it("does not depend on the order of rows, nor on rows that say the same twice", () => {
    const kinds = ["replied", "interviewed", "offered", "declined", "rejected"] as const
    const row = fc.record({ kind: fc.constantFrom(...kinds), day: fc.integer({ min: 800, max: 999 }), who: fc.constantFrom("a", "b") })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 11 }), (list, at) => {
        const changes = list.map(({ kind, day, who }) => stage(kind, day, { personId: who }))
        const others = [...changes.slice(at), ...changes.slice(0, at), ...changes.slice(0, 2)]
        expect(outcomeCases(others.reverse(), [decided], now)).toEqual(outcomeCases(changes, [decided], now))
      }),
      { numRuns: 100, seed: 18 }
    )
  })
})
