import { describe, expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import { verdictWords } from "~evaluation/evaluation"
import { labelledPairs, labelledProfiles } from "../../support/labelled-pairs"
import { asks, now } from "../../support/make-profile"
import { words } from "../../support/words"

const judged = labelledPairs.map(pair => ({
  ...pair,
  given: evaluate(asks([pair.kind, pair.qualification]), labelledProfiles[pair.profile]!, now).verdicts[0]!
}))

describe("verdicts that careful readers labelled", () => {
  it("cover at least 40 pairs of varied professions", () => {
    expect(labelledPairs.length).toBeGreaterThanOrEqual(40)
    expect(new Set(labelledPairs.map(({ profile }) => profile)).size).toBeGreaterThanOrEqual(10)
  })

  it.each(judged)("$profile: $qualification → $expected", ({ given, expected }) => {
    expect(given.verdict, words(given.reason)).toBe(expected)
  })

  it("are never met or not met where a careful reader cannot tell", () => {
    for (const expected of verdictWords) {
      const row = verdictWords.map(word => judged.filter(pair => pair.expected === expected && pair.given.verdict === word).length)
      expect(row.reduce((sum, count) => sum + count, 0)).toBe(judged.filter(pair => pair.expected === expected).length)
    }
    expect(judged.filter(({ expected, given }) => expected === "unknown" && given.verdict !== "unknown")).toEqual([])
  })
})
