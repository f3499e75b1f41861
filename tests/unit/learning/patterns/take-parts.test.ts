import { describe, expect, it } from "vitest"
import { mergePatterns } from "~learning/patterns/merge-patterns"
import { nothingLearned } from "~learning/patterns/pattern-learned"
import { baselineOf } from "~learning/patterns/pattern-baseline"
import { allParts, standingOf } from "~learning/patterns/pattern-standing"
import { applyPreference, preferencesIn } from "~learning/preferences/apply-preference"
import { addToRole, takeParts, wholeRole } from "~learning/patterns/take-parts"
import { parseQualification } from "~role/criteria/parse-qualification"
import { draft } from "../../../support/rows"
import { patternAsking, strategy } from "../../../support/scenes/pattern-scene"

const ids = () => {
  let made = 0
  return () => `new-${++made}`
}
const pattern = patternAsking("Data Engineer", [
  ["must", "5+ years of Python"],
  ["nice", "Kafka"],
  ["avoid", "Only dashboards"]
])
pattern.role.strategies = [strategy("title", "data engineer"), strategy("skills", "python kafka")]
const kafka = pattern.role.qualifications[1]?.id ?? ""
pattern.learned = {
  ...nothingLearned,
  preferences: [
    { wording: "Make Kafka a must?", effect: { kind: "change kind", qualificationId: kafka, text: "Kafka", to: "must" } },
    { wording: "Treat PySpark as Spark", effect: { kind: "treat as", term: "PySpark", as: "Spark" } },
    { wording: "Ask where first", effect: { kind: "ask first", topic: "place" } }
  ]
}
const texts = (role: { qualifications: readonly { kind: string; text: string }[] }) =>
  role.qualifications.map(({ kind, text }) => `${kind} ${text}`)

describe("parts of a pattern", () => {
  it("only the ticked ones are taken, with the kinds that were chosen", () => {
    const parts = {
      ...allParts(pattern),
      qualificationIds: [kafka],
      strategyIds: ["skills"],
      preferences: [1],
      kinds: { [kafka]: "must" as const }
    }
    const taken = takeParts(pattern, parts)
    expect(texts(taken.role)).toEqual(["must Kafka"])
    expect(taken.role.strategies.map(({ id }) => id)).toEqual(["skills"])
    expect(taken.learned?.preferences.map(({ wording }) => wording)).toEqual(["Treat PySpark as Spark"])
  })

  it("all of them are the pattern", () => {
    expect(takeParts(pattern, allParts(pattern))).toEqual(pattern)
  })

  it("a whole role has its preferences in it, as the recruiter's own words: no mark is left of them", () => {
    const role = wholeRole(pattern, 1_000)
    expect(texts(role)).toEqual(["must 5+ years of Python", "must Kafka", "avoid Only dashboards"])
    expect(role.aliases).toEqual([{ term: "PySpark", as: "Spark", at: 1_000 }])
    expect(preferencesIn(role)).toEqual([])
  })
})

describe("parts taken into a role", () => {
  const role = draft({ qualifications: [parseQualification("Python", "must", "own-1"), parseQualification("Kafka", "must", "own-2")] })

  it("leave what the role asks for already, and put what asks for more in the place of what asks for less", () => {
    const taken = addToRole(role, { ...pattern, learned: nothingLearned }, 1_000, ids())
    expect(taken.qualifications.map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ["own-1", "must", "5+ years of Python"],
      ["own-2", "must", "Kafka"],
      ["new-1", "avoid", "Only dashboards"]
    ])
    expect(taken.strategies.map(({ id, state }) => [id, state])).toEqual([
      ["title", "picked"],
      ["skills", "picked"]
    ])
  })

  it("say beforehand what each would be", () => {
    expect(pattern.role.qualifications.map(one => standingOf(role, one))).toEqual(["asks for more", "asked already", "new"])
  })

  it("taken twice are taken once", () => {
    const newId = ids()
    const once = addToRole(role, pattern, 1_000, newId)
    expect(addToRole(once, pattern, 2_000, newId)).toEqual(once)
  })

  it("leave the marks of preferences of the ledger where they are", () => {
    const scope = { kind: "all roles" as const }
    const effect = { kind: "change kind" as const, qualificationId: "own-1", text: "Python", to: "nice" as const }
    const marked = applyPreference(role, { id: "pref-1", effect, scope, approvedAt: 1, changedAt: 1 })
    const taken = addToRole(marked, { ...pattern, role: { ...pattern.role, qualifications: [] } }, 1_000, ids())
    expect(preferencesIn(taken)).toEqual(["pref-1"])
  })

  it("lint is done again: a wording that stands for a trait is found however it came", () => {
    const young = patternAsking("Young", [["must", "Digital native"]])
    expect(addToRole(role, young, 1, ids()).findings.map(({ trait }) => trait)).toEqual(["age"])
  })
})

it("a pattern stands without the preferences that changed its role, and without their marks", () => {
  const role = draft({ qualifications: [parseQualification("Kafka", "nice", "k")] })
  const effect = { kind: "change kind" as const, qualificationId: "k", text: "Kafka", to: "must" as const }
  const changed = applyPreference(role, { id: "p", effect, scope: { kind: "all roles" }, approvedAt: 1, changedAt: 1 })
  expect(changed.qualifications[0]?.kind).toBe("must")
  expect(baselineOf(changed, ["p"])).toEqual(role)
  // One that is not in use any more cannot be put back, and leaves no mark either.
  expect(baselineOf(changed, []).qualifications).toEqual([{ ...role.qualifications[0], kind: "must" }])
})

it("ids of parts of two merged patterns are the same each time they are merged", () => {
  const other = patternAsking("Other", [["must", "Rust"]])
  expect(mergePatterns(pattern, other)).toEqual(mergePatterns(structuredClone(pattern), structuredClone(other)))
})
