import { describe, expect, it } from "vitest"
import quoteSupportsVerdict from "~agent/checks/verdicts/quote-supports-verdict"
import { strikeEvaluation } from "~agent/strike-evaluation"
import { countVerdicts } from "~evaluation/count-verdicts"
import type { Verdict, VerdictWord } from "~evaluation/evaluation"
import { asks, now, person } from "../../../support/make-profile"
import { words } from "../../../support/words"

// One qualification, one sentence of the page, one claim.

function held(asked: string, sentence: string, quote = sentence, word: VerdictWord = "met") {
  const input = {
    role: asks(asked),
    profile: person({
      name: "Ondine Barravoe",
      about: `Likes quiet work. ${sentence} Reads much.`,
      positions: [{ title: "Attendant", start: "2015-01", end: "2020-01" }]
    }),
    now: now.getTime()
  }
  const claim: Verdict = {
    qualificationId: "q1",
    kind: "must",
    verdict: word,
    evidence: [{ quote, section: "about", label: null }],
    reason: "The quoted words say so.",
    ask: null
  }
  const output = { verdicts: [claim], counts: countVerdicts([claim]), rulesVersion: "test" }
  const [struck] = strikeEvaluation(output, input).verdicts
  const [finding] = quoteSupportsVerdict.run({ input, output })
  return { struck: struck!, code: finding?.code ?? null }
}

describe("quote-supports-verdict", () => {
  it("passes a sentence that says it of the person", () => {
    const { struck, code } = held("Kubernetes", "Ran Kubernetes for three shops.")
    expect([struck.verdict, code]).toEqual(["met", null])
    expect(struck.evidence[0]?.quote).toBe("Ran Kubernetes for three shops.")
  })

  it.each([
    ["lacks", "Kubernetes", "I have never used Kubernetes at work.", "used Kubernetes at work"],
    ["wish", "Kubernetes", "I would love to work with Kubernetes.", "work with Kubernetes"],
    ["conditional", "Kubernetes", "If they had bought it, I would have run Kubernetes.", "have run Kubernetes"],
    ["other", "Kubernetes", "My brother ran Kubernetes for three shops.", "ran Kubernetes for three shops"],
    ["too-short", "Kubernetes", "Ran errands for three shops.", "a"],
    ["too-short", "Kubernetes", "Ran errands for three shops.", "for"],
    ["arithmetic", "5+ years of Kubernetes", "Two years of Kubernetes at a shop.", "years of Kubernetes at a shop"]
  ])("finds %s: %s ← %s", (code, asked, sentence, quote) => {
    const found = held(asked, sentence, quote)
    expect([found.struck.verdict, found.struck.modelReads, found.code]).toEqual(["unknown", undefined, code])
    expect(words(found.struck.ask)).toBe(`How do you meet this: ${asked}?`)
  })

  it("not met needs words that say it is not so", () => {
    expect(held("Kubernetes", "Ran errands for three shops.", undefined, "not met")).toMatchObject({
      code: "silent",
      struck: { verdict: "unknown" }
    })
    expect(held("Kubernetes", "I have never used Kubernetes.", undefined, "not met")).toMatchObject({
      code: null,
      struck: { verdict: "not met" }
    })
  })

  it("what is said in other words is the model's reading, with its quote, and counts as unknown", () => {
    const { struck, code } = held("Risk assessment", "Listed what could go wrong in a tunnel.")
    expect(struck).toMatchObject({
      verdict: "unknown",
      modelReads: "met",
      evidence: [{ quote: "Listed what could go wrong in a tunnel." }]
    })
    expect(code).toBe("said-in-other-words")
  })
})
