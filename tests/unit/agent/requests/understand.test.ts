import { describe, expect, it } from "vitest"
import { laterSentences, seenSentences, unseenSentences } from "../../../support/line/sentences"
import { saidAs } from "../../../support/line/said-as"

describe("what recruiters write, in five languages", () => {
  it.each([...seenSentences, ...unseenSentences, ...laterSentences])("%s", (sentence, does) => {
    expect(saidAs(sentence)).toBe(does)
  })
})
