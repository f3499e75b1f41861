import { describe, expect, it } from "vitest"
import countsAgree from "~agent/checks/verdicts/counts-agree"
import everyQualificationAnsweredOnce from "~agent/checks/verdicts/every-qualification-answered-once"
import quoteIsLiteral from "~agent/checks/verdicts/quote-is-literal"
import unknownNeedsQuestion from "~agent/checks/verdicts/unknown-needs-question"
import verdictNeedsQuote from "~agent/checks/verdicts/verdict-needs-quote"
import { strikeEvaluation } from "~agent/strike-evaluation"
import { dataRole, evaluationOf, noon, profileOf, verdict } from "../../../support/rows"
import { words } from "../../../support/words"

const input = { role: dataRole, profile: profileOf("Ana Ferro", "I write Python since 2016.", ["Python"]), now: noon }
const quote = (text: string) => [{ quote: text, section: "about" as const, label: null }]
const python = verdict("python", { verdict: "met", evidence: quote("I write Python"), ask: null })
const rust = verdict("rust", { kind: "nice" })
const clean = evaluationOf([python, rust])

describe("every-qualification-answered-once", () => {
  const run = (...verdicts: Parameters<typeof evaluationOf>[0]) =>
    everyQualificationAnsweredOnce.run({ input, output: evaluationOf(verdicts) })

  it("passes one verdict for each qualification, in any order", () => expect(run(rust, python)).toEqual([]))
  it("finds what is missing, twice, of another kind or not asked", () => {
    expect(run(python, python, verdict("cobol")).map(({ code, where }) => [code, where])).toEqual([
      ["answered-twice", "verdicts.1"],
      ["not-in-role", "verdicts.2"],
      ["not-answered", "verdicts"]
    ])
    expect(run(python, verdict("rust"))).toMatchObject([{ code: "other-kind", observed: "must", expected: "nice", priority: "P1" }])
  })
})

describe("verdict-needs-quote", () => {
  it("passes quoted verdicts and unknown ones without a quote", () => expect(verdictNeedsQuote.run({ input, output: clean })).toEqual([]))
  it.each(["met", "not met"] as const)("finds %s without a quote", word => {
    const output = evaluationOf([verdict("python", { verdict: word }), rust])
    expect(verdictNeedsQuote.run({ input, output })).toMatchObject([{ code: "no-quote", priority: "P1", where: "verdicts.0" }])
  })
})

describe("unknown-needs-question", () => {
  it("passes an unknown verdict with its question", () => expect(unknownNeedsQuestion.run({ input, output: clean })).toEqual([]))
  it.each([null, "  "])("finds the question %j missing", ask => {
    const output = evaluationOf([python, { ...rust, ask }])
    expect(unknownNeedsQuestion.run({ input, output })).toMatchObject([{ priority: "P2", where: "verdicts.1.ask" }])
  })
})

describe("quote-is-literal", () => {
  it("passes words of the profile, whatever the white space", () => {
    const output = evaluationOf([{ ...python, evidence: quote("I\u00a0write   Python") }, rust])
    expect(quoteIsLiteral.run({ input, output })).toEqual([])
  })
  it("finds words that are not in it", () => {
    const output = evaluationOf([{ ...python, evidence: [...quote("I write Python"), ...quote("and Kubernetes")] }, rust])
    expect(quoteIsLiteral.run({ input, output })).toMatchObject([
      { observed: "and Kubernetes", priority: "P1", where: "verdicts.0.evidence.1" }
    ])
  })
})

describe("counts-agree", () => {
  it("passes counts that are the verdicts counted", () => expect(countsAgree.run({ input, output: clean })).toEqual([]))
  it("finds flattering counts", () => {
    const output = { ...clean, counts: { ...clean.counts, nice: { met: 1, notMet: 0, unknown: 0, total: 1 } } }
    expect(countsAgree.run({ input, output })).toMatchObject([{ where: "counts.nice", observed: "1 + 0 + 0 = 1" }])
  })
})

describe("what is not grounded is struck", () => {
  it("a clean evaluation comes back as it was", () => expect(strikeEvaluation(clean, input)).toEqual(clean))

  it("a verdict keeps its literal quotes and loses the invented ones", () => {
    const output = evaluationOf([{ ...python, evidence: [...quote("invented"), ...quote("I write Python")] }, rust])
    expect(strikeEvaluation(output, input).verdicts[0]).toEqual({ ...python, evidence: quote("I write Python") })
  })

  it("met without a surviving quote becomes unknown with a question, and the counts follow", () => {
    const silent = { ...input, profile: profileOf("Ana Ferro", "I write letters since 2016.", []) }
    const struck = strikeEvaluation(evaluationOf([{ ...python, evidence: quote("ten years of Python at NASA") }, rust]), silent)
    expect(struck.verdicts[0]).toMatchObject({ verdict: "unknown", evidence: [], ask: "How do you meet this: Python?" })
    expect(words(struck.verdicts[0]?.reason)).not.toContain("NASA")
    expect(struck.counts.must).toEqual({ met: 0, notMet: 0, unknown: 1, total: 1 })
  })

  it("what the role does not ask is dropped, what was not answered is unknown, what stands twice counts once", () => {
    const struck = strikeEvaluation(evaluationOf([python, verdict("cobol"), { ...python, reason: "Said again." }]), input)
    expect(struck.verdicts.map(one => [one.qualificationId, one.verdict])).toEqual([
      ["python", "met"],
      ["rust", "unknown"]
    ])
  })

  it("two answers that contradict each other are unknown", () => {
    const struck = strikeEvaluation(evaluationOf([python, { ...python, verdict: "not met" }]), input)
    expect(struck.verdicts[0]).toMatchObject({ verdict: "unknown", ask: "How do you meet this: Python?" })
    expect(words(struck.verdicts[0]?.reason)).toContain("contradict each other")
  })

  it("striking twice changes nothing more", () => {
    const once = strikeEvaluation(evaluationOf([{ ...python, evidence: quote("nowhere") }]), input)
    expect(strikeEvaluation(once, input)).toEqual(once)
  })
})
