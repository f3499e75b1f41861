import { describe, expect, it } from "vitest"
import { patternOf } from "~learning/keep-pattern"
import { visitTotals } from "~learning/visit-totals"
import { dataRole, draft } from "../../support/rows"

describe("what is kept of a role as a pattern", () => {
  it("is the title, level, place and qualifications, without the post's own sentences, questions and findings", () => {
    const question = {
      id: "q",
      topic: "level" as const,
      text: "Which level?",
      why: null,
      options: [],
      multiple: false,
      qualificationId: null
    }
    const finding = { qualificationId: "python", quote: "young", trait: "age" as const, reason: "r", suggestion: null, refused: false }
    const role = draft({
      ...dataRole,
      qualifications: dataRole.qualifications.map(one => ({ ...one, quote: "Ana from Acme says: Python!" })),
      questions: [question],
      findings: [finding]
    })
    expect(patternOf(role)).toEqual(dataRole)
  })

  it("leaves out e-mail addresses, links and phone numbers, and keeps years", () => {
    const ask = (text: string) => ({ id: text, text, kind: "must" as const, criterion: null, quote: null })
    const role = draft({
      qualifications: [ask("Python since 2016-2024 (ask rui@acme.example or +351 912 345 678)"), ask("https://acme.example/jobs")]
    })
    expect(patternOf(role).qualifications.map(one => one.text)).toEqual(["Python since 2016-2024 (ask or )"])
  })
})

describe("what visits add up to", () => {
  it("counts over roles, and a repeat is every visit after the first", () => {
    const visits = [
      { count: 2, timeMs: 30_000, firstAt: 500, lastAt: 900 },
      { count: 1, timeMs: 1_000, firstAt: 100, lastAt: 100 }
    ]
    expect(visitTotals(visits)).toEqual({ count: 3, repeats: 2, timeMs: 31_000, firstAt: 100, lastAt: 900 })
    expect(visitTotals([...visits].reverse())).toEqual(visitTotals(visits))
  })

  it("of nobody is nothing, not a visit at the epoch", () => {
    expect(visitTotals([])).toEqual({ count: 0, repeats: 0, timeMs: 0, firstAt: null, lastAt: null })
  })
})
