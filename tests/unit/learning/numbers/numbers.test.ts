import { describe, expect, it } from "vitest"
import { agreementByWeek } from "~learning/numbers/agreement-by-week"
import { figuresOf } from "~learning/numbers/figures"
import { differenceOfShares, eventsPer, median, share } from "~learning/numbers/interval"
import type { DecisionRecord, NumbersRecords } from "~learning/numbers/records"
import { strategyYields } from "~learning/numbers/strategy-yields"
import { tellingQualifications } from "~learning/numbers/telling-qualifications"

const dayMs = 86_400_000
const now = 1_000 * dayMs
const close = (figure: { value: number; low: number; high: number }, ...expected: number[]) =>
  [figure.value, figure.low, figure.high].forEach((is, at) => expect(is).toBeCloseTo(expected[at] as number, 3))

describe("intervals, against published values", () => {
  it("a share: Wilson's for 81 of 263 (Newcombe 1998, table I) and at the ends", () => {
    close(share(81, 263), 0.308, 0.2553, 0.3662)
    close(share(0, 20), 0, 0, 0.1611)
    close(share(29, 29), 1, 0.883, 1)
  })

  it("a difference of shares: Newcombe's for 56 of 70 less 48 of 80 (1998, table II)", () => {
    close(differenceOfShares({ hits: 56, n: 70 }, { hits: 48, n: 80 }), 0.2, 0.0524, 0.3339)
  })

  it("events for each: near the exact Poisson interval of 10 (4.795 to 18.39), and from 0 where there were none", () => {
    const { low, high } = eventsPer(10, 1)
    expect(low).toBeCloseTo(4.79, 1)
    expect(high).toBeCloseTo(18.39, 1)
    expect(eventsPer(0, 20).low).toBe(0)
    expect(eventsPer(0, 20).high * 20).toBeCloseTo(3.69, 1)
  })

  it("a median: between two of the values, and itself the middle one", () => {
    const values = Array.from({ length: 41 }, (_, at) => 41 - at)
    expect(median(values)).toEqual({ value: 21, low: 14, high: 28, n: 41 })
    expect(median([4])).toEqual({ value: 4, low: 4, high: 4, n: 1 })
    expect(median([1, 2]).value).toBe(1.5)
  })
})

const none: NumbersRecords = {
  decisions: [],
  looks: [],
  evaluations: [],
  overrides: [],
  doubts: [],
  outcomes: [],
  sentNotes: [],
  notes: [],
  finds: []
}
const decided = (at: number, change: Partial<DecisionRecord> = {}): DecisionRecord => ({
  roleId: "role",
  personId: `p${at}`,
  decision: "pass",
  at: now - at * dayMs,
  advice: "against",
  hidden: false,
  doubted: false,
  verdicts: {},
  ...change
})
const lastMonth = { from: now - 30 * dayMs, to: now + 1 }

describe("the recruiter's own figures", () => {
  it("are not there under a sensible number", () => {
    expect(figuresOf(none, lastMonth)).toEqual({
      minutesPerDecision: null,
      openedPerShortlisted: null,
      overridesPerEvaluation: null,
      doubtsPerEvaluation: null,
      agreement: null,
      agreementUnseen: null,
      repliesPerNote: null
    })
    const nine = Array.from({ length: 9 }, (_, at) => decided(at))
    expect(figuresOf({ ...none, decisions: nine }, lastMonth).agreement).toBeNull()
  })

  it("are counted in their period alone, and agreement apart for decisions before the verdicts were seen", () => {
    const decisions = [
      ...Array.from({ length: 12 }, (_, at) => decided(at, { decision: at < 6 ? "shortlist" : "pass", advice: "for" })),
      ...Array.from({ length: 10 }, (_, at) => decided(at + 12, { personId: `h${at}`, hidden: true, decision: "maybe", advice: "open" })),
      ...Array.from({ length: 30 }, (_, at) => decided(at + 40))
    ]
    const looks = decisions.map(({ roleId, personId, at }) => ({ roleId, personId, firstAt: at, lastAt: at, timeMs: 120_000 }))
    const figures = figuresOf({ ...none, decisions, looks }, lastMonth)
    expect(figures.agreement).toMatchObject({ value: 0.5, n: 12 })
    expect(figures.agreementUnseen).toMatchObject({ value: 1, n: 10 })
    expect(figures.minutesPerDecision).toMatchObject({ value: 2, n: 22 })
    expect(figures.openedPerShortlisted).toMatchObject({ n: 22 })
    expect(figures.openedPerShortlisted?.value).toBeCloseTo(22 / 6)
  })

  it("count corrections for each evaluation, and replies for each person a note was drafted for", () => {
    const people = Array.from({ length: 20 }, (_, at) => ({ roleId: "role", personId: `p${at}`, at: now - dayMs }))
    const figures = figuresOf(
      {
        ...none,
        evaluations: people,
        overrides: [...people.slice(0, 4), ...people.slice(0, 1), { roleId: "role", personId: "elsewhere", at: now }],
        notes: [...people, ...people],
        outcomes: [...people.slice(0, 3), ...people.slice(0, 3)].map(one => ({ ...one, kind: "replied" as const }))
      },
      lastMonth
    )
    expect(figures.overridesPerEvaluation).toMatchObject({ value: 0.25, n: 20 })
    expect(figures.repliesPerNote).toMatchObject({ value: 0.15, n: 20 })
  })

  it("count verdicts that were doubted apart from those that were set otherwise, for each evaluation", () => {
    const people = Array.from({ length: 20 }, (_, at) => ({ roleId: "role", personId: `p${at}`, at: now - dayMs }))
    const doubts = [...people.slice(0, 5), { roleId: "role", personId: "elsewhere", at: now }]
    const figures = figuresOf({ ...none, evaluations: people, overrides: people.slice(0, 1), doubts }, lastMonth)
    expect(figures.doubtsPerEvaluation).toMatchObject({ value: 0.25, n: 20 })
    expect(figures.overridesPerEvaluation).toMatchObject({ value: 0.05, n: 20 })
  })

  it("find no agreement with verdicts that are doubted, seen or not, now or over time", () => {
    const agreeing = Array.from({ length: 10 }, () => decided(1))
    const half = agreeing.map((one, at) => ({ ...one, doubted: at < 5 }))
    expect(figuresOf({ ...none, decisions: agreeing }, lastMonth).agreement).toMatchObject({ value: 1, n: 10 })
    expect(figuresOf({ ...none, decisions: half }, lastMonth).agreement).toMatchObject({ value: 0.5, n: 10 })
    expect(figuresOf({ ...none, decisions: half.map(one => ({ ...one, hidden: true })) }, lastMonth).agreementUnseen).toMatchObject({
      value: 0.5
    })
    expect(agreementByWeek(half, now, 1)[0]?.agreement.value).toBe(0.5)
    // What disagrees anyway does not disagree twice.
    const against = half.map(one => ({ ...one, decision: "shortlist" as const }))
    expect(figuresOf({ ...none, decisions: against }, lastMonth).agreement).toMatchObject({ value: 0, n: 10 })
  })

  it("show agreement over time; a week with too few decisions stands with the next", () => {
    const decisions = [
      ...Array.from({ length: 6 }, () => decided(20, { advice: "for" })),
      ...Array.from({ length: 6 }, () => decided(13)),
      ...Array.from({ length: 10 }, () => decided(1)),
      decided(1, { hidden: true })
    ]
    const weeks = agreementByWeek(decisions, now, 4)
    expect(weeks.map(({ agreement }) => [agreement.n, agreement.value])).toEqual([
      [12, 0.5],
      [10, 1]
    ])
    expect(weeks[0]).toMatchObject({ from: now - 28 * dayMs, to: now - 7 * dayMs })
  })

  it("say which qualifications told the most, for decisions and for outcomes, and nothing of those with too few on one side", () => {
    const decisions = Array.from({ length: 40 }, (_, at) =>
      decided(at, {
        decision: at < 20 ? "shortlist" : "pass",
        verdicts: { kafka: at < 18 ? "met" : "unknown", python: at % 2 === 0 ? "met" : "not met", rare: at < 3 ? "met" : "unknown" }
      })
    )
    const outcomes = decisions.slice(8, 28).map(({ roleId, personId, at }, place) => ({
      roleId,
      personId,
      at,
      kind: place < 10 ? ("hired" as const) : ("declined" as const)
    }))
    const told = tellingQualifications({ ...none, decisions, outcomes }, "role")
    expect(told.map(({ qualificationId }) => qualificationId)).toEqual(["kafka", "python"])
    expect(told[0]?.decisions.value).toBeCloseTo(1 - 2 / 22)
    expect(told[0]?.outcomes?.value).toBe(1)
    expect(told[1]?.decisions.low).toBeLessThan(0)
    expect(tellingQualifications({ ...none, decisions }, "another role")).toEqual([])
  })

  it("order strategies by what they yielded at the least, and give no share of very few", () => {
    const finds = [
      ...Array.from({ length: 10 }, (_, at) => ({ roleId: "role", personId: `p${at}`, strategyId: "titles" })),
      ...Array.from({ length: 2 }, (_, at) => ({ roleId: "role", personId: `p${at}`, strategyId: "tools" }))
    ]
    const decisions = [decided(0, { decision: "shortlist" }), decided(1, { decision: "shortlist" })]
    const outcomes = [{ roleId: "role", personId: "p0", kind: "replied" as const, at: now }]
    const [titles, tools] = strategyYields({ ...none, finds, decisions, outcomes })
    expect(titles).toMatchObject({ strategyId: "titles", found: 10, shortlisted: { value: 0.2, n: 10 }, replied: 1 })
    expect(tools).toMatchObject({ strategyId: "tools", found: 2, shortlisted: null, replied: 1 })
  })
})
