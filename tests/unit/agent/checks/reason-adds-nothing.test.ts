import { describe, expect, it } from "vitest"
import reasonAddsNothing from "~agent/checks/verdicts/reason-adds-nothing"
import { strikeEvaluation } from "~agent/strike-evaluation"
import { countVerdicts } from "~evaluation/count-verdicts"
import type { Verdict } from "~evaluation/evaluation"
import { asks, now, person } from "../../../support/make-profile"
import { words } from "../../../support/words"

const input = {
  role: asks("Kubernetes"),
  profile: person({
    about: "Ran Kubernetes for three shops.",
    positions: [{ title: "Engineer", company: "Ferro & Filhos", start: "2016-03", end: "2020-01", description: "Wrote tools." }]
  }),
  now: now.getTime()
}

function written(reason: string, ask: string | null = null) {
  const verdict: Verdict = {
    qualificationId: "q1",
    kind: "must",
    verdict: ask === null ? "met" : "unknown",
    // An unknown shows what it doubts: without it the rules' verdict would stand, and have nothing to ask.
    evidence: [{ quote: "Ran Kubernetes for three shops.", section: "about", label: null }],
    reason,
    ask
  }
  const output = { verdicts: [verdict], counts: countVerdicts([verdict]), rulesVersion: "test" }
  return { codes: reasonAddsNothing.run({ input, output }).map(({ code }) => code), struck: strikeEvaluation(output, input).verdicts[0]! }
}

describe("reason-adds-nothing", () => {
  it.each([
    "Ran Kubernetes for three shops.",
    "Kubernetes is named.",
    "The profile says that Kubernetes was run for three shops.",
    "The role asks for Kubernetes, and the text mentions it."
  ])("passes “%s”", reason => {
    const { codes, struck } = written(reason)
    expect(codes).toEqual([])
    expect(struck.reason).toBe(reason)
  })

  it.each([
    ["adds-words", "Ran Kubernetes for three banks."],
    ["adds-words", "Ran Kubernetes until the dismissal."],
    ["adds-number", "Ran Kubernetes for forty shops."],
    ["adds-number", "Kubernetes, 12 years of it."],
    ["adds-denial", "Kubernetes was not run for three shops."],
    ["gives-advice", "Kubernetes is named. A must-hire."],
    ["gives-advice", "Has more Kubernetes than the others."],
    ["has-address", "Kubernetes is named, see evil.example."],
    ["touches-what-may-not-be-asked", "Kubernetes is named; is of Turkish nationality."]
  ])("finds %s in “%s”", (code, reason) => {
    const { codes, struck } = written(reason)
    expect(codes).toEqual([code])
    expect(words(struck.reason)).toBe("Rests on the quoted words.")
    expect(struck.verdict).toBe("met")
  })

  it.each(["Have you run Kubernetes in production?", "How did you use containers at your last employer?"])(
    "a question may have words of its own: “%s”",
    ask => expect(written("The profile does not say.", ask)).toMatchObject({ codes: [], struck: { ask } })
  )

  it.each(["Do you plan to have children?", "You were let go at Ferro & Filhos: what happened?", "Woher kommen Sie ursprünglich?"])(
    "a question that must not be put is not shown: “%s”",
    ask => {
      const { codes, struck } = written("The profile does not say.", ask)
      expect(codes).toHaveLength(1)
      expect(words(struck.ask)).toBe("How do you meet this: Kubernetes?")
    }
  )
})
