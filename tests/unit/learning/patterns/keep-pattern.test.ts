import { describe, expect, it } from "vitest"
import { patternOf } from "~learning/patterns/keep-pattern"
import { dataRole, draft } from "../../../support/rows"

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
