import { describe, expect, it } from "vitest"
import { blindSentences, laterSentences, seenSentences, unseenSentences } from "../../../support/line/sentences"
import { likeSlippedSentences, slippedSentences } from "../../../support/line/slipped-sentences"
import { saidAs } from "../../../support/line/said-as"

describe("what recruiters write, in five languages", () => {
  it.each([...seenSentences, ...unseenSentences, ...laterSentences, ...blindSentences, ...slippedSentences, ...likeSlippedSentences])(
    "%s",
    (sentence, does) => {
      expect(saidAs(sentence)).toBe(does)
    }
  )
})

describe("“these”, where two are marked and somebody else's card is in front", () => {
  const marked = { marked: ["ana", "jose"] }
  it.each([
    ["pass on these two", "decide ana jose pass"],
    ["shortlist the selected", "decide ana jose shortlist"],
    ["reject the marked ones", "decide ana jose pass"],
    ["evaluate the marked ones", "evaluate ana jose"],
    ["pass on Jana", "decide jana pass"],
    ["pass on him", "decide ikenna pass"]
  ])("%s", (sentence, does) => {
    expect(saidAs(sentence, marked)).toBe(does)
  })

  it("of nobody marked it is asked whom", () => {
    expect(saidAs("shortlist the marked ones")).toBe("needs marked")
  })
})
