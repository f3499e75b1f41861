import { describe, expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import { asks, now, person } from "../../../support/make-profile"
import { textKinds } from "../../../support/text-kinds"
import type { Told } from "../../../support/text-kinds"
import { words } from "../../../support/words"

function verdictOf([asked, title, sentence]: Told) {
  const profile = person({ positions: [{ title, company: "Northgate", start: "2019-02", end: "present", description: sentence }] })
  return evaluate(asks(asked), profile, now).verdicts[0]!
}

describe("what a sentence says of a requirement", () => {
  for (const { kind, expected, told } of textKinds) {
    // A met that is not there is worse than one that is asked about.
    const most = expected === "met" ? Math.floor(told.length * 0.1) : 0
    it(`${kind}: ${expected} in ${told.length - most} of ${told.length} at least`, () => {
      const wrong = told.map(one => ({ one, given: verdictOf(one) })).filter(({ given }) => given.verdict !== expected)
      expect(
        wrong.length,
        wrong.map(({ one, given }) => `${one.join(" | ")}: ${given.verdict}, ${words(given.reason)}`).join("\n")
      ).toBeLessThanOrEqual(most)
    })
  }

  it("whatever is not met by what stands there carries the sentence and a question", () => {
    for (const { expected, told } of textKinds.filter(({ kind }) => /course|somebody else|wished|taught|refused/.test(kind)))
      for (const one of told) {
        // Years, levels and people led have rules and words of their own.
        const { criterion } = asks(one[0]).qualifications[0]!
        if (criterion !== null && criterion.type !== "skill") continue
        const given = verdictOf(one)
        expect(given.evidence.length, one.join(" | ")).toBeGreaterThan(0)
        if (expected === "unknown") expect(given.ask).toBeTruthy()
      }
  })
})
