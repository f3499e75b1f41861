import { describe, expect, it } from "vitest"
import noUnflaggedWording from "~agent/checks/no-unflagged-wording"
import qualificationNeedsQuote from "~agent/checks/role/qualification-needs-quote"
import qualificationQuoteIsLiteral from "~agent/checks/role/qualification-quote-is-literal"
import qualificationStandsOnce from "~agent/checks/role/qualification-stands-once"
import schema from "~agent/checks/schema"
import intake from "~agent/skills/intake"
import { strikeRole } from "~agent/strike-role"
import { lintRole } from "~role/lint/lint"
import type { Qualification } from "~role/role"
import { draft } from "../../../support/rows"

const input = { title: "Data Engineer (m/f/d)", text: "We need:\n- five years of Python\n- digital natives" }
const asks = (id: string, quote: string | null, text = "Python"): Qualification => ({ id, text, kind: "must", criterion: null, quote })
const role = (...qualifications: Qualification[]) => draft({ title: "Data Engineer", qualifications })

describe("schema", () => {
  const run = (output: unknown) => schema.run({ input: { schema: intake.output }, output })
  it("passes a draft role", () => expect(run(role(asks("a", "five years of Python")))).toEqual([]))
  it("says where a draft does not fit, and is not flooded by one that fits nowhere", () => {
    expect(run({ qualifications: [{ id: "a", text: "", kind: "must" }] })).toMatchObject([
      { where: "qualifications.0.text", priority: "P1" }
    ])
    expect(run({ qualifications: Array.from({ length: 500 }, () => 7) })).toHaveLength(20)
  })
})

describe("qualification-needs-quote", () => {
  it("passes a qualification with its sentence", () =>
    expect(qualificationNeedsQuote.run({ input, output: role(asks("a", "Python")) })).toEqual([]))
  it("finds one that the post does not stand behind", () =>
    expect(qualificationNeedsQuote.run({ input, output: role(asks("a", null, "A driving licence")) })).toMatchObject([
      { observed: "A driving licence", where: "qualifications.0" }
    ]))
})

describe("qualification-quote-is-literal", () => {
  const run = (quote: string) => qualificationQuoteIsLiteral.run({ input, output: role(asks("a", quote)) })
  it("passes words of the post and of its title", () => {
    expect(run("five  years of Python")).toEqual([])
    expect(run("Data Engineer")).toEqual([])
  })
  it("finds words that are not in it", () => expect(run("ten years of Python")).toMatchObject([{ code: "not-in-post", priority: "P1" }]))
})

describe("qualification-stands-once", () => {
  it("passes ids that differ", () =>
    expect(qualificationStandsOnce.run({ input, output: role(asks("a", "Python"), asks("b", "Python")) })).toEqual([]))
  it("finds an id that stands twice", () =>
    expect(qualificationStandsOnce.run({ input, output: role(asks("a", "Python"), asks("a", "Python")) })).toMatchObject([
      { where: "qualifications.1" }
    ]))
})

describe("no-unflagged-wording", () => {
  const young = role(asks("a", "digital natives", "Digital native, recent graduate"))
  it("passes wording that is flagged", () => {
    expect(lintRole(young).length).toBeGreaterThan(0)
    expect(noUnflaggedWording.run({ input, output: { ...young, findings: lintRole(young) } })).toEqual([])
    expect(noUnflaggedWording.run({ input, output: role(asks("a", "Python")) })).toEqual([])
  })
  it("finds wording that was taken over in silence", () =>
    expect(noUnflaggedWording.run({ input, output: young })[0]).toMatchObject({ priority: "P1", where: "findings" }))
})

describe("what the post does not say is struck", () => {
  it("inventions, doubles and the questions about them go; doubtful wording gets its finding", () => {
    const invented = asks("c", "a master's degree", "Master's degree")
    const question = { id: "q", topic: "unclear" as const, text: "Which?", why: null, options: [], multiple: false, qualificationId: "c" }
    const output = draft({
      qualifications: [asks("a", "five years of Python"), asks("b", "digital natives", "Digital native"), invented, asks("a", "Python")],
      questions: [question]
    })
    const struck = strikeRole(output, input)
    expect(struck.qualifications.map(one => one.id)).toEqual(["a", "b"])
    expect(struck.questions).toEqual([])
    expect(struck.findings).toMatchObject([{ qualificationId: "b" }])
    expect(strikeRole(struck, input)).toEqual(struck)
  })
})
