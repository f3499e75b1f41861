import { describe, expect, it } from "vitest"
import type { Verdict } from "~evaluation/evaluation"
import { errorLines, halvesToTell } from "../../../../bench/judgement/hard-report"
import type { JudgedPair } from "../../../../bench/judgement/hard-report"
import { judgeLine, together } from "../../../../bench/judgement/judge-line"
import { overlap } from "../../../../bench/judgement/overlap"
import { pairwise } from "../../../../bench/judgement/pairwise"
import { accountedFor } from "../../../../bench/judgement/post-lines"
import type { Judged } from "../../../../bench/judgement/verdict-figures"
import { verdictRows } from "../../../../bench/judgement/verdict-figures"
import { readText } from "~sites/plain/read-text"

const verdict = (word: Verdict["verdict"], kind: Verdict["kind"] = "must"): Verdict => ({
  qualificationId: "q",
  kind,
  verdict: word,
  evidence: [],
  reason: "",
  ask: null
})

describe("figures over labelled pairs", () => {
  const judged: Judged[] = [
    { expected: "met", said: "met", kind: "plainly there", beside: null },
    { expected: "met", said: "unknown", kind: "plainly there", beside: true },
    { expected: "met", said: "unknown", kind: "other words", beside: false },
    { expected: "unknown", said: "met", kind: "absent", beside: null },
    { expected: "not met", said: "not met", kind: "denied", beside: null },
    { expected: "unknown", said: "lost", kind: "absent", beside: null }
  ]
  const value = (figure: string) => verdictRows(judged).find(row => row.figure === figure)?.value

  it("tell how many of those said to be met are, and how many of those that are were said to be", () => {
    expect(value("met: precision")).toBe(1 / 2)
    expect(value("met: recall")).toBe(1 / 3)
    expect(value("not met: precision")).toBe(1)
  })

  it("tell each kind by what it should come out as", () => {
    expect(value("plainly there: said to be met")).toBe(1 / 2)
    expect(value("other words: said to be met")).toBe(0)
    expect(value("absent: not said to be met")).toBe(1 / 2)
    expect(value("denied: said to be not met")).toBe(1)
  })

  it("count lost lines apart from unknown ones, and the right sentence beside those only that are met", () => {
    expect(value("said to be unknown")).toBe(2 / 6)
    expect(value("lines that became a qualification")).toBe(5 / 6)
    expect(value("right sentence beside an unknown that is met")).toBe(1 / 2)
  })
})

describe("one requirement line as a whole post", () => {
  it("is met where all that it became is, not met where one part is not, and lost where nothing is asked", () => {
    expect(together({ verdicts: [verdict("met"), verdict("met")] })).toBe("met")
    expect(together({ verdicts: [verdict("met"), verdict("unknown")] })).toBe("unknown")
    expect(together({ verdicts: [verdict("unknown"), verdict("not met")] })).toBe("not met")
    expect(together({ verdicts: [] })).toBe("lost")
    expect(together({ verdicts: [verdict("met", "avoid")] })).toBe("lost")
  })

  it("is held against the text as it was read, with its quotes", () => {
    const reading = readText(
      "Ada Brandt\n\nExperience\n\nBaker\nNorthgate Ltd, Jan 2020 - Present\n- Night shifts\n\nSkills\nAdobe Illustrator, Excel\n"
    )
    const profile = "profile" in reading ? reading.profile : null
    expect(judgeLine("Adobe Illustrator", "en", profile)).toMatchObject({ said: "met", quotes: ["Adobe Illustrator"] })
    expect(judgeLine("Adobe Illustrator", "en", null)).toEqual({ said: "unknown", quotes: [], reasons: [] })
  })
})

describe("a passage beside an unknown", () => {
  const text = "I bake.\nI knead   dough daily. I sleep."
  it("is the right one where it shares a place of the text with the labelled sentence, however either is wrapped", () => {
    expect(overlap(text, "knead dough", "I knead dough daily.")).toBe(true)
    expect(overlap(text, "daily. I sleep", "I knead dough\ndaily.")).toBe(true)
    expect(overlap(text, "I sleep.", "I knead dough daily.")).toBe(false)
    expect(overlap(text, "bread", "I bake.")).toBe(false)
    expect(overlap(text, "", "I bake.")).toBe(false)
  })
})

describe("pairwise order", () => {
  const scores = new Map([
    ["a", 3],
    ["b", 2],
    ["c", 2]
  ])
  it("counts pairs of different grades, equal scores half", () => {
    expect(pairwise({ a: 4, b: 2, c: 0 }, scores)).toEqual({ right: 2.5, pairs: 3 })
    expect(pairwise({ a: 0, b: 4 }, scores)).toEqual({ right: 0, pairs: 1 })
    expect(pairwise({ a: 1, b: 1 }, scores)).toEqual({ right: 0, pairs: 0 })
  })
  it("can be asked for pairs far apart only", () => {
    expect(pairwise({ a: 4, b: 2, c: 0 }, scores, 3)).toEqual({ right: 1, pairs: 1 })
  })
})

describe("lines of posts", () => {
  it("are counted where they hold words", () => {
    const [row] = accountedFor(["Cook wanted\n\nRequirements\n* * *\n- Knife skills\n"])
    expect(row).toMatchObject({ figure: "posts' lines accounted for", n: 3 })
  })
})

describe("single lines", () => {
  it("of the set that nobody reads are told on its own word only", () => {
    expect(halvesToTell([])).toEqual([])
    expect(halvesToTell(["--errors", "--write"])).toEqual(["development", "held-out", "development-2", "development-3", "development-4"])
    expect(halvesToTell(["--held-out-lines"])).toEqual(["held-out-2", "held-out-3", "held-out-4"])
  })

  it("are those that came out otherwise than labelled", () => {
    const pair: JudgedPair = {
      person: "a",
      line: "Kneading",
      label: "met",
      kind: "other words",
      said: "unknown",
      quotes: ["I sleep."],
      reasons: ["Nothing says it."],
      beside: false
    }
    expect(errorLines([pair, { ...pair, said: "met" }])).toEqual([
      "[other words] a: “Kneading” is met, said unknown (the right sentence is not there). Nothing says it. Beside it: “I sleep.”"
    ])
  })
})
