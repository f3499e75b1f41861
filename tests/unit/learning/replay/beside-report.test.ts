import { describe, expect, it } from "vitest"
import { besideReport } from "~learning/replay/beside-report"
import type { Rollout } from "~learning/replay/rollout"

const personId = (n: number) => `https://people.example/${n}`

describe("what stands beside", () => {
  const role = { qualifications: [{ id: "a", kind: "must" as const, text: "A", weight: 1 }] } as never
  const rollout = (people: Rollout["people"]): Rollout => ({
    state: "beside",
    share: 100,
    candidateId: "tuned",
    formerId: "builtin",
    formerChoice: null,
    people,
    approvedAt: 0,
    wholeAt: null,
    backAt: null
  })
  const person = (n: number, before: "met" | "unknown", after: "met" | "unknown" | null) => ({
    roleId: "role",
    personId: personId(n),
    runId: `run ${n}`,
    at: n,
    before: { a: before },
    after: after && { a: after }
  })

  it("counts who was decided on apart from those who were not, and names none of these", () => {
    const people = [person(0, "met", "met"), person(1, "unknown", "met"), person(2, "unknown", "met"), person(3, "met", null)]
    const decisionOf = ({ personId: one }: { personId: string }) => (one === personId(1) ? { decision: "shortlist" as const, at: 1 } : null)
    const report = besideReport(rollout(people), new Map([["role", role]]), decisionOf, 10)
    expect(report).toMatchObject({ answered: 3, unanswered: 1, openMoved: 1, decided: { decisions: 1, agreedBefore: 0, agreedAfter: 1 } })
    expect(report.decided.moved.map(one => one.personId)).toEqual([personId(1)])
  })

  it("says nothing of somebody whose role is gone, or asks for other things by now", () => {
    const people = [person(0, "met", "met")]
    expect(besideReport(rollout(people), new Map(), () => null, 10).answered).toBe(0)
    expect(besideReport(rollout(people), new Map([["role", { qualifications: [] } as never]]), () => null, 10).answered).toBe(0)
  })
})
