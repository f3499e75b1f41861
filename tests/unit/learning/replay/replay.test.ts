import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { applyPreference } from "~learning/preferences/apply-preference"
import { adviceOf, createReplay, isWorse, replayDecisions, type PastDecision } from "~learning/replay/replay"
import { evaluate } from "~evaluation/evaluate"
import type { VerdictWord } from "~evaluation/evaluation"
import { parseQualification } from "~role/criteria/parse-qualification"
import type { Role, QualificationKind } from "~role/role"
import { preferenceOf } from "../../../support/preferences"
import { dataRole, draft, noon, profileOf, verdict } from "../../../support/rows"

const day = 86_400_000
const unchanged = { before: (role: Role) => role, after: (role: Role) => role }

function roleOf(...kinds: QualificationKind[]): Role {
  const skills = ["Kubernetes", "Kafka", "Terraform", "PostgreSQL"]
  return draft({ qualifications: kinds.map((kind, n) => parseQualification(skills[n]!, kind, `q-${n}`)) })
}

function words(...said: VerdictWord[]): Record<string, VerdictWord> {
  return Object.fromEntries(said.map((word, n) => [`q-${n}`, word]))
}

describe("what verdicts advise", () => {
  it.each([
    ["a must that is not met speaks against", roleOf("must", "must"), words("met", "not met"), "against"],
    ["something to avoid that is there speaks against", roleOf("must", "avoid"), words("met", "met"), "against"],
    ["all musts met speaks for", roleOf("must", "must", "nice"), words("met", "met", "not met"), "for"],
    ["most musts met and the rest unknown speaks for", roleOf("must", "must", "must"), words("met", "met", "unknown"), "for"],
    ["half of them is open", roleOf("must", "must"), words("met", "unknown"), "open"],
    ["nothing known is open", roleOf("must", "must"), words("unknown", "unknown"), "open"],
    ["a verdict that is missing is an unknown", roleOf("must", "must"), words("met"), "open"],
    ["where there is no must, nice-to-haves stand in", roleOf("nice", "nice", "nice"), words("met", "met", "not met"), "for"],
    ["and never speak against", roleOf("nice", "nice"), words("not met", "not met"), "open"],
    ["a role with nothing to avoid but nothing asked is open", roleOf("avoid"), words("not met"), "open"]
  ] as const)("%s", (_, role, said, advice) => {
    expect(adviceOf(said, role)).toBe(advice)
    const list = Object.entries(said).map(([qualificationId, word]) => verdict(qualificationId, { verdict: word }))
    expect(adviceOf(list, role)).toBe(advice)
  })

  it("what was learned to weigh more counts for more", () => {
    const role = roleOf("must", "must")
    const heavy = { ...role, qualifications: role.qualifications.map((one, n) => (n === 0 ? { ...one, weight: 3 } : one)) }
    expect([adviceOf(words("met", "unknown"), role), adviceOf(words("met", "unknown"), heavy)]).toEqual(["open", "for"])
  })
})

/** Eight people: even ones with Kubernetes are shortlisted, odd ones without it passed on. */
function past(role: Role = dataRole): PastDecision[] {
  return Array.from({ length: 8 }, (_, n) => ({
    personId: `person ${n}`,
    roleId: "role-1",
    decision: n % 2 === 0 ? ("shortlist" as const) : ("pass" as const),
    at: noon - n * day,
    role,
    profile: profileOf(`Somebody ${n}`, `I wrote Python since 2016.${n % 2 === 0 ? " I ran Kubernetes clusters." : ""}`, ["Python"]),
    shown: { python: "met", rust: "unknown" }
  }))
}

describe("past decisions, replayed", () => {
  it("with the change that the recruiter went by agree better, and the people who would move are named", () => {
    const kubernetes = preferenceOf("p", { effect: { kind: "add qualification", text: "Kubernetes", as: "must" } })
    const report = replayDecisions(past(), { days: 90, change: { before: role => role, after: role => applyPreference(role, kubernetes) } })
    expect(report).toMatchObject({ decisions: 8, agreedBefore: 4, leftOut: 0, days: 90, tokens: null, costUsd: null })
    expect(report.agreedAfter).toBeGreaterThanOrEqual(report.agreedBefore)
    expect(report.moved.map(({ personId }) => personId)).toEqual(["person 7", "person 5", "person 3", "person 1"])
    expect(report.moved.every(({ before, after }) => before === "for" && after === "open")).toBe(true)
    expect(isWorse(report)).toBe(false)
  })

  it("with a change that goes against them agree worse", () => {
    const avoid = preferenceOf("p", { effect: { kind: "add qualification", text: "Kubernetes", as: "avoid" } })
    const report = replayDecisions(past(), { days: 90, change: { before: role => role, after: role => applyPreference(role, avoid) } })
    expect(report).toMatchObject({ agreedBefore: 4, agreedAfter: 0 })
    expect(isWorse(report)).toBe(true)
  })

  it("come out the same byte for byte, in whatever order they are given", () => {
    const kubernetes = preferenceOf("p")
    const change = { before: (role: Role) => role, after: (role: Role) => applyPreference(role, kubernetes) }
    const once = JSON.stringify(replayDecisions(past(), { days: 90, change }))
    fc.assert(
      fc.property(fc.shuffledSubarray(past(), { minLength: 8 }), shuffled => {
        expect(JSON.stringify(replayDecisions(shuffled, { days: 90, change }))).toBe(once)
      }),
      { numRuns: 30 }
    )
  })

  it("without a change move nobody", () => {
    const report = replayDecisions(past(), { days: 30, change: unchanged })
    expect(report).toMatchObject({ moved: [], agreedBefore: report.agreedAfter })
  })

  it("whose reading is not kept, or whose role was never approved, are left out and counted", () => {
    const [one, two, ...rest] = past()
    const replay = createReplay({ days: 90, change: unchanged })
    for (const decision of [{ ...one!, profile: null }, { ...two!, role: null }, ...rest]) replay.add(decision)
    expect(replay.report()).toMatchObject({ decisions: 6, leftOut: 2 })
  })

  it("a maybe agrees with what is open", () => {
    const maybe = past().map(one => ({ ...one, decision: "maybe" as const, role: roleOf("must", "must") }))
    const report = replayDecisions(maybe, { days: 90, change: unchanged })
    expect(report.agreedBefore).toBe(8)
  })
})

describe("the rules as they are now, against what was shown", () => {
  const recorded = (): PastDecision[] =>
    past().map(one => {
      const { verdicts } = evaluate(one.role!, one.profile!, new Date(one.at))
      return { ...one, shown: Object.fromEntries(verdicts.map(({ qualificationId, verdict: word }) => [qualificationId, word])) }
    })

  it("a recorded run replays to the same verdicts, so nobody moves", () => {
    const report = replayDecisions(recorded(), { days: 90, change: "rules" })
    expect(report).toMatchObject({ decisions: 8, leftOut: 0, moved: [] })
  })

  it("a changed rule shows exactly the people it moves", () => {
    // What an earlier version of the rules had said of two of them.
    const changed = recorded().map((one, n) =>
      n === 2
        ? { ...one, shown: { ...one.shown, python: "not met" as const } }
        : n === 5
          ? { ...one, shown: { python: "unknown" as const } }
          : one
    )
    const report = replayDecisions(changed, { days: 90, change: "rules" })
    expect(report.moved).toEqual([
      { personId: "person 5", roleId: "role-1", decision: "pass", before: "open", after: "for" },
      { personId: "person 2", roleId: "role-1", decision: "shortlist", before: "against", after: "for" }
    ])
  })

  it("a qualification that came later has no part in it, and where nothing was shown there is nothing to compare", () => {
    const kubernetes = preferenceOf("p")
    const later = recorded().map(one => ({ ...one, role: applyPreference(one.role!, kubernetes) }))
    expect(replayDecisions(later, { days: 90, change: "rules" }).moved).toEqual([])
    const unseen = recorded().map(one => ({ ...one, shown: null }))
    expect(replayDecisions(unseen, { days: 90, change: "rules" })).toMatchObject({ decisions: 0, leftOut: 8 })
  })
})
