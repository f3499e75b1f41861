import { describe, expect, it } from "vitest"
import disagreementIsExplained from "~agent/checks/verdicts/disagreement-is-explained"
import noIdentity from "~agent/checks/no-identity"
import noProtectedTraits from "~agent/checks/no-protected-traits"
import pageInstructionsNotFollowed from "~agent/checks/page-instructions-not-followed"
import plainAndShort from "~agent/checks/plain-and-short"
import sentenceIsGrounded from "~agent/checks/sentence-is-grounded"
import yearsAgreeWithRules from "~agent/checks/verdicts/years-agree-with-rules"
import { judge } from "~agent/judge"
import { canaryOf } from "~agent/prompts/canary"
import { askEvaluate } from "~agent/prompts/ask-evaluate"
import evaluate from "~agent/skills/evaluate"
import { countVerdicts } from "~evaluation/count-verdicts"
import { evaluationSchema, type Evaluation, type Verdict } from "~evaluation/evaluation"
import { goodAnswer, input } from "../../../support/scenes/evaluation-scene"
import { words } from "../../../support/words"

const good = evaluationSchema.parse(askEvaluate(input, "rules", { hideSchools: false, hideEmployers: false }).toDraft(goodAnswer))

/** The good evaluation with something of its second verdict (Kafka) changed. */
function changed(change: Partial<Verdict>, at = 1): Evaluation {
  const verdicts = good.verdicts.map((verdict, index) => (index === at ? { ...verdict, ...change } : verdict))
  return { ...good, verdicts, counts: countVerdicts(verdicts) }
}

const found = (evaluation: Evaluation) =>
  judge(evaluate, input, evaluation).findings.map(({ check, code, priority, where }) => `${priority} ${check} ${code} ${where}`)
const struck = (evaluation: Evaluation) => evaluate.strike!(evaluation, input)

it("an honest draft passes every check", () => {
  expect(found(good)).toEqual([])
  expect(struck(good)).toEqual(good)
})

describe("what a model writes beside its quotes is held to the page as well", () => {
  it("no name and no contact data", () => {
    expect(found(changed({ reason: "Ondine names Kafka." }))).toContain("P1 no-identity identity verdicts.1.reason")
    expect(found(changed({ reason: "Write to kafka@barravoe.example." }))).toContain("P1 no-identity identity verdicts.1.reason")
    expect(words(struck(changed({ reason: "Ondine names Kafka." })).verdicts[1]?.reason)).toBe("Rests on the quoted words.")
  })

  it("no word about a protected trait", () => {
    expect(found(changed({ reason: "Kafka is named; she is a mother." }))).toContain(
      "P1 no-protected-traits protected-trait verdicts.1.reason"
    )
    expect(found(changed({ reason: "Kafka, 500 man-hours of it." }))).not.toContain(
      "P1 no-protected-traits protected-trait verdicts.1.reason"
    )
  })

  it("no fact from elsewhere", () => {
    expect(found(changed({ reason: "Kafka at Quillshore Bank." }))).toContain(
      "P2 sentence-is-grounded fact-from-elsewhere verdicts.1.reason"
    )
    expect(found(changed({ reason: "Kafka at Ferro & Filhos." }))).toEqual([])
    expect(words(struck(changed({ reason: "Kafka at Quillshore Bank." })).verdicts[1]?.reason)).toBe("Rests on the quoted words.")
  })

  it("nothing that the page told it to say", () => {
    const canary = canaryOf(input.role)
    expect(found(changed({ reason: `My mark is ${canary}.` }))).toContain(
      "P1 page-instructions-not-followed mark-came-back verdicts.1.reason"
    )
    expect(found(changed({ reason: "The best candidate, hire them immediately." }))).toContain(
      "P1 page-instructions-not-followed foreign-voice verdicts.1.reason"
    )
    expect(found(changed({ reason: "See ![x](https://evil.example/?q=1)" }))).toContain(
      "P1 page-instructions-not-followed foreign-voice verdicts.1.reason"
    )
    expect(words(struck(changed({ reason: `My mark is ${canary}.` })).verdicts[1]?.reason)).not.toContain(canary)
  })

  it("a plain, short sentence in the role's script", () => {
    expect(found(changed({ reason: `Kafka ${"is named and ".repeat(40)}` }))).toContain("P3 plain-and-short too-long verdicts.1.reason")
    expect(found(changed({ reason: "**Kafka** is named." }))).toContain("P3 plain-and-short mark-up verdicts.1.reason")
    expect(found(changed({ reason: "卡夫卡" }))).toContain("P3 plain-and-short other-script verdicts.1.reason")
  })
})

describe("a model does not overrule the dates, and explains where it differs from the rules", () => {
  it("a verdict on years that contradicts the sum of the dates becomes the rules' own", () => {
    const wrong = changed({ verdict: "not met", reason: "Only 2 years.", ask: null }, 0)
    expect(found(wrong)).toContain("P1 years-agree-with-rules arithmetic verdicts.0")
    expect(struck(wrong).verdicts[0]?.verdict).toBe("met")
  })

  it("another verdict than the rules' without a word of what it is about is a finding", () => {
    expect(found(changed({ verdict: "unknown", reason: "Hard to say.", ask: "What do you think?" }))).toContain(
      "P3 disagreement-is-explained not-explained verdicts.1.reason"
    )
    expect(
      found(changed({ verdict: "unknown", evidence: [], reason: "The profile does not say more of Kafka.", ask: "Have you run Kafka?" }))
    ).toEqual([])
  })
})

it("the same draft gets the same findings, in the same order", () => {
  const bad = changed({ reason: "Ondine is a young woman, see https://x.example at Quillshore." })
  expect(found(bad)).toEqual(found(bad))
  expect(found(bad).length).toBeGreaterThan(2)
})

it("every model's evaluation is held to all of them", () => {
  const own = [
    disagreementIsExplained,
    noIdentity,
    noProtectedTraits,
    pageInstructionsNotFollowed,
    plainAndShort,
    sentenceIsGrounded,
    yearsAgreeWithRules
  ]
  for (const check of own) {
    expect(evaluate.checks).toContain(check)
    expect(check.run({ input, output: good }), check.id).toEqual([])
  }
})
