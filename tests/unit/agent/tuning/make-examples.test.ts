import { describe, expect, it } from "vitest"
import { askEvaluate } from "~agent/prompts/ask-evaluate"
import { messagesOf } from "~agent/prompts/messages-of"
import { makeTuningExamples, type PersonJudged } from "~agent/tuning/make-examples"
import { splitExamples } from "~agent/tuning/split-examples"
import type { TuningExample } from "~agent/tuning/tuning-example"
import { findMentions } from "~profile/find-mentions"
import { input } from "../../../support/scenes/evaluation-scene"
import { evaluation, judged } from "../../../support/scenes/tuning-scene"

const open = { hideSchools: false, hideEmployers: false }
const said = (change: object) => ({ thumb: null, override: null, ...change })
const make = (...people: PersonJudged[]) => makeTuningExamples(people, open)
const answersOf = (text: string | null | undefined) =>
  (JSON.parse(text ?? "null") as { verdicts: { id: string; verdict: string; quotes: string[]; reason: string; ask: string | null }[] })
    .verdicts

describe("an example for tuning", () => {
  it("is the request to the letter as it would be sent, with the verdicts that stood when the recruiter decided", () => {
    const [one] = make(judged()).examples
    expect(one).toMatchObject({ source: "decided", rejected: null })
    expect(one!.messages).toEqual(messagesOf(askEvaluate(input, evaluation.rulesVersion, open), []))
    expect(answersOf(one!.answer).map(({ id, verdict }) => [id, verdict])).toEqual(
      evaluation.verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict])
    )
    for (const { verdict, quotes, ask } of answersOf(one!.answer)) {
      if (verdict === "unknown") expect([quotes, ask]).toEqual([[], expect.stringMatching(/./)])
      else expect(quotes.length).toBeGreaterThan(0)
      for (const quote of quotes) expect(one!.messages.at(-1)?.content).toContain(quote)
    }
  })

  it("names nobody: neither the name nor an address, a pronoun, a telephone number or a birthday", () => {
    const [{ messages, answer }] = make(judged()).examples as [TuningExample]
    const text = JSON.stringify([messages, answer])
    expect(findMentions(text, ["Ondine Barravoe"])).toEqual([])
    expect(text).not.toMatch(/ondine|barravoe|912 345|1984|\bshe\b|4050-123/i)
  })

  it("hides schools and employers where the recruiter does so", () => {
    const [one] = makeTuningExamples([judged()], { hideSchools: true, hideEmployers: true }).examples
    expect(JSON.stringify(one)).not.toContain("Ferro")
  })

  it("stands beside what was corrected, where the recruiter set a verdict otherwise", () => {
    const [one] = make(judged({ said: { q1: said({ override: "unknown", why: "Only pipelines that others wrote." }) } })).examples
    expect(one?.source).toBe("corrected")
    expect(answersOf(one!.answer)[0]).toMatchObject({ verdict: "unknown", quotes: [], reason: "Only pipelines that others wrote." })
    expect(answersOf(one!.answer)[0]?.ask).toMatch(/./)
    expect(answersOf(one!.rejected)[0]).toMatchObject({ verdict: "met", quotes: expect.arrayContaining(["Python"]) as string[] })
  })

  it("is not made of somebody nobody decided on, whose verdicts are doubted, whose reading or role is gone, or who would claim without a quote", () => {
    const cases: [Partial<PersonJudged>, string][] = [
      [{ isDecided: false }, "not decided"],
      [{ said: { q1: said({ thumb: "down" }) } }, "doubted"],
      [{ profile: null }, "reading gone"],
      [{ judgedVersion: 1, roleVersion: 2 }, "role changed"],
      [{ role: { ...input.role, qualifications: input.role.qualifications.slice(1) } }, "role changed"]
    ]
    for (const [change, why] of cases) {
      const { examples, leftOut } = make(judged(change))
      expect([why, examples.length, leftOut[why as keyof typeof leftOut]]).toEqual([why, 0, 1])
    }
    const bare = {
      ...evaluation,
      verdicts: evaluation.verdicts.map(one => (one.qualificationId === "q3" ? { ...one, evidence: [] } : one))
    }
    expect(make(judged({ evaluation: bare, said: { q3: said({ override: "met" }) } })).leftOut["no quote"]).toBe(1)
    expect(make(judged({ isDecided: false, said: { q1: said({ thumb: "up" }) } })).examples[0]?.source).toBe("thumbed")
  })

  it("is one where the same stands twice", () => {
    const { examples, leftOut } = make(judged(), judged({ personId: "the same on another site" }))
    expect([examples.length, leftOut.repeated]).toEqual([1, 1])
  })
})

describe("what is held out", () => {
  const example = (roleId: string, personId: string, at: number): TuningExample => ({
    roleId,
    personId,
    at,
    source: "decided",
    messages: [],
    answer: "{}",
    rejected: null
  })

  it("are the newest roles, whole, where there are five, and else the newest people", () => {
    const roles = Array.from({ length: 50 }, (_, at) => example(`role ${Math.floor(at / 10)}`, `p${at}`, at))
    const split = splitExamples(roles)
    expect([split.by, split.train.length, split.test.length]).toEqual(["role", 40, 10])
    expect(new Set(split.test.map(({ roleId }) => roleId))).toEqual(new Set(["role 4"]))
    const two = splitExamples(roles.slice(0, 20))
    expect([two.by, two.train.length, two.test.length]).toEqual(["time", 16, 4])
    expect(Math.min(...two.test.map(({ at }) => at))).toBeGreaterThan(Math.max(...two.train.map(({ at }) => at)))
  })

  it("shares nobody with what is trained on", () => {
    const shared = [...Array.from({ length: 20 }, (_, at) => example("a", `p${at}`, at)), example("b", "p3", 99), example("b", "p4", 98)]
    const { train, test, onBothSides } = splitExamples(shared)
    const tested = new Set(test.map(({ personId }) => personId))
    expect(train.filter(({ personId }) => tested.has(personId))).toEqual([])
    expect(onBothSides).toBe(2)
    expect(train.length + test.length + onBothSides).toBe(22)
  })
})
