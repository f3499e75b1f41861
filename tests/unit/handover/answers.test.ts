import { describe, expect, it } from "vitest"
import { agreementWithReader, agrees } from "~handover/agreement"
import { longestAnswersFile } from "~handover/answers"
import { readAnswers, seemsAnswers } from "~handover/read-answers"

const file = {
  format: "candor-answers",
  version: 1,
  handOverId: "h",
  who: " Marta ",
  at: 5,
  answers: [{ ref: "p1", verdict: "yes", word: " good " }]
}
const text = (change: object = {}) => JSON.stringify({ ...file, ...change })

describe("a file of answers", () => {
  it("is read with its words trimmed, and of several answers about one person the last counts", () => {
    const answers = [...file.answers, { ref: "p1", verdict: "no", word: "" }]
    expect(readAnswers(`\ufeff${text({ answers })}`)).toEqual({
      ok: true,
      file: { ...file, who: "Marta", answers: [{ ref: "p1", verdict: "no", word: "" }] }
    })
  })

  it.each([
    ["no JSON", "yes to all", "answersNone"],
    ["another file", `{"format":"candor-export"}`, "answersNone"],
    ["a verdict that is none", text({ answers: [{ ref: "p1", verdict: "shortlist" }] }), "answersNone"],
    ["a person named by name", text({ answers: [{ ref: "Ana", verdict: "yes" }] }), "answersNone"],
    ["a newer version", text({ version: 2 }), "answersNewer"],
    ["too large a file", text({ who: "x".repeat(longestAnswersFile) }), "answersTooLarge"]
  ])("is refused with a sentence: %s", (_, given, code) => {
    expect(readAnswers(given)).toMatchObject({ ok: false, why: { code } })
  })

  it("is told from a profile by how it begins", () => {
    expect(seemsAnswers(text())).toBe(true)
    expect(seemsAnswers(JSON.stringify(file, null, 1))).toBe(true)
    expect(seemsAnswers(`{"basics":{"name":"Ana","label":"candor-answers"}}`)).toBe(false)
    expect(seemsAnswers("Ana Ferro\nData engineer")).toBe(false)
  })
})

describe("how far answers agree with decisions", () => {
  it("counts over those whom both spoke about", () => {
    const all = [
      { decision: "shortlist", answer: "yes" },
      { decision: "shortlist", answer: "no" },
      { decision: "maybe", answer: "maybe" },
      { decision: "pass", answer: "no" },
      { decision: null, answer: "yes" },
      { decision: "shortlist", answer: null }
    ] as const
    expect(agreementWithReader(all)).toEqual({ agree: 3, of: 4 })
    expect(all.map(agrees)).toEqual([true, false, true, true, null, null])
  })
})
