import { describe, expect, it } from "vitest"
import { isSameStrategy, mergePatterns } from "~learning/patterns/merge-patterns"
import { nothingLearned } from "~learning/patterns/pattern-learned"
import { covers, meanTheSame } from "~learning/preferences/same-meaning"
import { proposeStrategies } from "~role/strategies/propose"
import { anyPattern, patternAsking, strategy, type Ask } from "../../../support/scenes/pattern-scene"

const merged = (a: readonly Ask[], b: readonly Ask[]) =>
  mergePatterns(patternAsking("First", a), patternAsking("Second", b)).content.role.qualifications.map(
    ({ kind, text }) => `${kind} ${text}`
  )

describe("two patterns are merged by meaning", () => {
  it.each<[string, Ask[], Ask[], string[]]>([
    ["the same words once", [["must", "Kafka"]], [["must", "kafka"]], ["must Kafka"]],
    ["must wins over nice", [["nice", "Kafka"]], [["must", "Kafka"]], ["must Kafka"]],
    ["the same alternatives in another order", [["must", "Python or Scala"]], [["must", "Scala or Python"]], ["must Python or Scala"]],
    ["more years cover fewer", [["must", "3+ years of Python"]], [["must", "5+ years of Python"]], ["must 5+ years of Python"]],
    [
      "more years that are only nice do not make the must stricter",
      [["must", "3+ years of Python"]],
      [["nice", "5+ years of Python"]],
      ["must 3+ years of Python", "nice 5+ years of Python"]
    ],
    [
      "nearly the same words without a criterion",
      [["must", "Has carried an on-call rotation for a payments platform"]],
      [["must", "Carried on-call rotation for the payments platform"]],
      ["must Has carried an on-call rotation for a payments platform"]
    ],
    ["what one avoids and the other wants stands as both", [["avoid", "Kafka"]], [["must", "Kafka"]], ["avoid Kafka", "must Kafka"]],
    ["different things stay", [["must", "Python"]], [["must", "Rust"]], ["must Python", "must Rust"]]
  ])("%s", (_what, a, b, expected) => {
    expect(merged(a, b)).toEqual(expected)
  })

  it("says where each comes from, and how else it was worded or weighed", () => {
    const { qualifications } = mergePatterns(
      patternAsking("First", [["nice", "Kafka"]]),
      patternAsking("Second", [
        ["must", "Kafka"],
        ["nice", "dbt"]
      ])
    )
    expect(qualifications.map(({ from, instead }) => ({ from, instead }))).toEqual([
      { from: [0, 1], instead: [{ text: "Kafka", kind: "nice" }] },
      { from: [1], instead: [] }
    ])
  })

  it("unites strategies, adds the counts of those that are the same, and keeps two apart that only share an id", () => {
    const first = patternAsking("First", [["must", "Python"]])
    const second = patternAsking("Second", [["must", "Python"]])
    first.role.strategies = [strategy("title", "data engineer"), strategy("skills", "python kafka")]
    second.role.strategies = [strategy("other", "Data Engineer"), strategy("skills", "rust")]
    first.learned = { ...nothingLearned, strategies: [{ strategyId: "title", found: 5, shortlisted: 2 }] }
    second.learned = { ...nothingLearned, strategies: [{ strategyId: "other", found: 3, shortlisted: 1 }] }
    const { role, learned } = mergePatterns(first, second).content
    expect(role.strategies.map(({ id }) => id)).toEqual(["title", "skills", "skills-2"])
    expect(learned?.strategies).toEqual([{ strategyId: "title", found: 8, shortlisted: 3 }])
  })

  it("loses no strategy of a role because a search of two of them is the same", () => {
    const first = patternAsking("Data Engineer", [
      ["must", "Python"],
      ["must", "Kafka"]
    ])
    first.role.strategies = proposeStrategies(first.role)
    expect(first.role.strategies.length).toBeGreaterThan(1)
    const { role } = mergePatterns(first, patternAsking("Nurse", [["must", "Night shifts"]])).content
    expect(role.strategies.map(({ name }) => name)).toEqual(first.role.strategies.map(({ name }) => name))
  })

  it("says on which fields they differ, and keeps the first one's", () => {
    const first = patternAsking("First", [["must", "Python"]])
    const second = patternAsking("First", [["must", "Python"]])
    second.role.place = "Porto"
    first.role.remote = null
    second.role.remote = "hybrid"
    const { content, differing } = mergePatterns(first, second)
    expect(differing).toEqual(["place"])
    expect(content.role).toMatchObject({ place: "Lisbon", remote: "hybrid" })
  })

  it("aims a preference at the qualification that has its words", () => {
    const first = patternAsking("First", [["must", "Rust"]])
    const second = patternAsking("Second", [["nice", "Kafka"]])
    const effect = { kind: "change kind" as const, qualificationId: "gone", text: "Kafka", to: "must" as const }
    second.learned = { ...nothingLearned, preferences: [{ wording: "Make Kafka a must?", effect }] }
    first.learned = { ...nothingLearned, preferences: [{ wording: "Kafka is a must", effect: { ...effect, qualificationId: "else" } }] }
    const { learned } = mergePatterns(first, second).content
    expect(learned?.preferences).toEqual([{ wording: "Kafka is a must", effect: { ...effect, qualificationId: "q2" } }])
  })
})

describe("of any two patterns", () => {
  const pairs = Array.from({ length: 120 }, (_, n) => [anyPattern(n * 2 + 1), anyPattern(n * 2 + 2)] as const)

  it("nothing that was asked for is lost, and no must becomes less", () => {
    for (const [a, b] of pairs) {
      const { qualifications } = mergePatterns(a, b).content.role
      for (const asked of [...a.role.qualifications, ...b.role.qualifications])
        expect(
          qualifications.some(one => covers(one, asked)),
          `${asked.kind} ${asked.text}`
        ).toBe(true)
    }
  })

  it("nothing is there that neither asked for, and nothing stands twice", () => {
    for (const [a, b] of pairs) {
      const { qualifications, strategies } = mergePatterns(a, b).content.role
      const asked = [...a.role.qualifications, ...b.role.qualifications]
      for (const one of qualifications) expect(asked.some(other => meanTheSame(one, other))).toBe(true)
      for (const [at, one] of qualifications.entries())
        for (const other of qualifications.slice(at + 1))
          expect(covers(one, other) || covers(other, one), `${one.text} / ${other.text}`).toBe(false)
      expect(new Set(qualifications.map(({ id }) => id)).size).toBe(qualifications.length)
      expect(new Set(strategies.map(({ id }) => id)).size).toBe(strategies.length)
      for (const [at, one] of strategies.entries())
        for (const other of strategies.slice(at + 1)) expect(isSameStrategy(one, other)).toBe(false)
    }
  })

  it("merging again changes nothing, with itself or with one of the two", () => {
    const said = (pattern: ReturnType<typeof anyPattern>["role"]) => pattern.qualifications.map(({ kind, text }) => `${kind} ${text}`)
    for (const [a, b] of pairs) {
      const once = mergePatterns(a, b).content
      expect(said(mergePatterns(once, once).content.role)).toEqual(said(once.role))
      expect(said(mergePatterns(once, b).content.role)).toEqual(said(once.role))
    }
  })

  it("the order of the two changes no kind and no number", () => {
    for (const [a, b] of pairs) {
      const kinds = (pattern: ReturnType<typeof mergePatterns>) => pattern.content.role.qualifications.map(({ kind }) => kind).sort()
      expect(kinds(mergePatterns(a, b))).toEqual(kinds(mergePatterns(b, a)))
    }
  })
})
