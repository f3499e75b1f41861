import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import { writePack } from "~learning/patterns/write-pack"
import { allParts } from "~learning/patterns/pattern-standing"
import { patternsToPack } from "~store/learning/patterns-to-pack"
import type { PreferenceRow } from "~store/rows/learning-rows"
import { workers } from "../../../support/background"
import { dataRole, draft, fillDatabase, noon, roleRow } from "../../../support/rows"
import { patternAsking, strategy } from "../../../support/scenes/pattern-scene"

const worker = workers()
const about = { roleId: "role-1", personId: "https://people.example/ana" }

const preference: PreferenceRow = {
  id: "pref-1",
  state: "in use",
  trait: { kind: "skill", name: "Rust" },
  direction: "for",
  effect: { kind: "change kind", qualificationId: "rust", text: "Rust", to: "must" },
  scope: { kind: "role", roleId: "role-1" },
  wording: "You shortlisted 5 of 6 people with Rust; make it a must?",
  grounds: {
    withTrait: { for: 5, against: 1 },
    without: { for: 0, against: 4 },
    people: 10,
    difference: 0.8,
    low: 0.3,
    high: 1,
    confidence: 0.99
  },
  events: [{ signalId: 1, personId: about.personId, roleId: "role-1", at: noon, what: "shortlisted", supports: true }],
  proposedAt: noon,
  changedAt: noon,
  approvedAt: noon,
  replayId: null,
  reason: null
}

async function filled() {
  const here = worker()
  await fillDatabase(here.database)
  await here.database.patterns.clear()
  const learned = [{ preferenceId: "pref-1", was: { text: "Rust", kind: "nice" as const } }]
  const role = draft({
    ...dataRole,
    qualifications: dataRole.qualifications.map(one => (one.id === "rust" ? { ...one, kind: "must" as const, learned } : one)),
    strategies: [strategy("title", "data engineer"), strategy("skills", "python")]
  })
  await here.database.roles.put(roleRow("role-1", { role }))
  await here.database.preferences.put(preference)
  await here.database.finds.clear()
  await here.database.finds.put({ ...about, strategyId: "title", at: noon })
  await here.database.decisions.put({ ...about, decision: "shortlist", reason: null, at: noon })
  await here.database.calibrations.clear()
  await here.database.calibrations.put({
    id: "cal-1",
    roleId: "role-1",
    state: "done",
    people: [{ personId: about.personId, captureId: "c", answer: "yes", at: noon, verdicts: { python: "met", rust: "not met" } }],
    at: noon
  })
  return here
}

describe("a role has one pattern", () => {
  it("made when it is closed, with what was learned on it: counts, preferences apart from the role, examples without anybody", async () => {
    const here = await filled()
    await here.send("role.close", { roleId: "role-1" })
    const [pattern, ...others] = await here.database.patterns.toArray()
    expect(others).toEqual([])
    expect(pattern).toMatchObject({ name: "Data Engineer", fromRoleId: "role-1", shortlisted: 2 })
    expect(pattern?.role.qualifications.map(({ id, kind, learned }) => [id, kind, learned])).toEqual([
      ["python", "must", undefined],
      ["rust", "nice", undefined]
    ])
    expect(pattern?.learned).toEqual({
      strategies: [{ strategyId: "title", found: 1, shortlisted: 1 }],
      questions: [],
      preferences: [{ wording: preference.wording, effect: preference.effect }],
      examples: [
        {
          answer: "yes",
          verdicts: [
            { text: "Python", verdict: "met" },
            { text: "Rust", verdict: "not met" }
          ]
        }
      ]
    })
    expect(JSON.stringify(pattern)).not.toContain("people.example")
  })

  it("brought up to date when it is asked for, under the new name, and when it is closed; never a second one", async () => {
    const here = await filled()
    const { patternId } = await here.send("pattern.keep", { roleId: "role-1", name: "May" })
    await here.send("qualification.add", { roleId: "role-1", text: "SQL", kind: "nice" })
    expect(await here.send("pattern.keep", { roleId: "role-1", name: "June" })).toEqual({ patternId })
    expect((await here.database.patterns.get(patternId))?.role.qualifications).toHaveLength(3)
    await here.send("role.close", { roleId: "role-1" })
    await here.send("role.close", { roleId: "role-1" })
    expect(await here.database.patterns.toArray()).toMatchObject([{ id: patternId, name: "June" }])
  })

  it("none is made of a draft that is closed", async () => {
    const here = worker()
    await here.database.roles.put(roleRow("role-1", { status: "draft", approvedAt: null }))
    await here.send("role.close", { roleId: "role-1" })
    expect(await here.database.patterns.count()).toBe(0)
  })

  it("remembers which answers of the intake changed the role", async () => {
    const here = worker()
    const { roleId } = await here.send("role.start", { kind: "blank" })
    await here.send("role.answer", { roleId, questionId: "title", values: [], text: "Data Engineer" })
    await here.send("role.answer", { roleId, questionId: "level", values: [""], text: null })
    const row = await here.database.roles.get(roleId)
    expect(row?.answers.map(({ questionId, changed }) => [questionId, changed])).toEqual([
      ["title", true],
      ["level", false]
    ])
  })
})

describe("patterns are put together and taken apart", () => {
  const first = {
    ...patternAsking("Data Engineer", [
      ["must", "Python"],
      ["nice", "Kafka"]
    ]),
    fromRoleId: null,
    usedCount: 0,
    createdAt: 1,
    updatedAt: 1
  }
  const second = {
    ...patternAsking("Platform Engineer", [
      ["must", "Kafka"],
      ["nice", "Terraform"]
    ]),
    fromRoleId: null,
    usedCount: 0,
    createdAt: 1,
    updatedAt: 1
  }
  const ids = [first.id, second.id]

  async function two() {
    const here = worker()
    await here.database.patterns.bulkPut([first, second])
    return here
  }

  it("two become one of its own, with the ticked parts", async () => {
    const here = await two()
    const parts = {
      qualificationIds: ["q1", "q2"],
      strategyIds: [],
      preferences: [],
      aliases: [],
      notes: [],
      kinds: { q2: "nice" as const }
    }
    const { patternId } = await here.send("pattern.merge", { patternIds: ids, name: " Both ", parts })
    const row = await here.database.patterns.get(patternId)
    expect(row).toMatchObject({ name: "Both", fromRoleId: null, usedCount: 0 })
    expect(row?.role.qualifications.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["must Python", "nice Kafka"])
    expect(await here.database.patterns.count()).toBe(3)
  })

  it("nothing chosen, a name without words, and a pattern that is gone are told in a sentence", async () => {
    const here = await two()
    const none = { qualificationIds: [], strategyIds: [], preferences: [], aliases: [], notes: [], kinds: {} }
    const fails = async (patternIds: string[], name: string, parts: typeof none) =>
      (await here.failureOf(here.send("pattern.merge", { patternIds, name, parts }))).what
    expect(await fails(ids, "x", none)).toMatch(/Nothing .* chosen/)
    expect(await fails(ids, "  ", { ...none, qualificationIds: ["q1"] as never[] })).toMatch(/needs a name/)
    expect(await fails(["gone"], "x", none)).toMatch(/not there any more/)
    expect(await fails([first.id, "gone"], "x", none)).toMatch(/not there any more/)
    expect(await here.database.patterns.count()).toBe(2)
  })

  it("a role starts from two merged", async () => {
    const here = await two()
    const { roleId } = await here.send("role.start", { kind: "pattern", patternId: first.id, withId: second.id })
    const row = await here.database.roles.get(roleId)
    expect(row?.role.qualifications.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["must Python", "must Kafka", "nice Terraform"])
    expect((await here.lines(roleId))[0]).toContain("“Data Engineer” and “Platform Engineer”")
    expect((await here.database.patterns.bulkGet(ids)).map(pattern => pattern?.usedCount)).toEqual([1, 1])
  })

  it("a start from other parts of the same pattern is another start, and the same one sent twice is one", async () => {
    const here = await two()
    const whole = await here.send("role.start", { kind: "pattern", patternId: first.id })
    expect(await here.send("role.start", { kind: "pattern", patternId: first.id })).toEqual(whole)
    const parts = { ...allParts(first), qualificationIds: [first.role.qualifications[0]?.id ?? ""] }
    const part = await here.send("role.start", { kind: "pattern", patternId: first.id, parts })
    expect(part.roleId).not.toBe(whole.roleId)
    expect((await here.database.roles.get(part.roleId))?.role.qualifications).toHaveLength(1)
  })

  it("nothing is put again but what a preference wants asked first", async () => {
    const here = worker()
    const learned = {
      strategies: [],
      examples: [],
      questions: [{ topic: "must" as const, text: "What must somebody have?" }],
      preferences: [{ wording: "Ask where first", effect: { kind: "ask first" as const, topic: "place" as const } }]
    }
    await here.database.patterns.put({ ...first, learned })
    const { roleId } = await here.send("role.start", { kind: "pattern", patternId: first.id })
    const row = await here.database.roles.get(roleId)
    expect(row?.role.questions.map(({ id }) => id)).toEqual(["still-place"])
  })

  it("parts are taken into a draft, told in its chat, and not proposed again", async () => {
    const here = await two()
    const { roleId } = await here.send("role.start", { kind: "blank" })
    await here.send("role.answer", { roleId, questionId: "title", values: [], text: "Data Engineer" })
    await here.send("pattern.take", {
      roleId,
      patternIds: ids,
      parts: { qualificationIds: ["q1", "q3"], strategyIds: [], preferences: [], aliases: [], notes: [], kinds: {} }
    })
    const row = await here.database.roles.get(roleId)
    expect(row?.role.qualifications.map(({ text }) => text)).toEqual(["Python", "Terraform"])
    expect(row?.patternsAnswered).toBe(true)
    expect(await here.lines(roleId)).toContain("candor text: I took 2 qualifications from “Data Engineer” and “Platform Engineer”.")
    expect((await here.database.signals.toArray()).filter(({ kind }) => kind === "pattern used")).toHaveLength(2)
  })

  it("parts taken into an approved role make its next version, and none of them wanted is remembered", async () => {
    const here = await two()
    await here.database.roles.put(roleRow("role-1"))
    await here.send("pattern.take", { roleId: "role-1", patternIds: [second.id], parts: allParts(second) })
    expect((await here.database.roles.get("role-1"))?.version).toBe(2)
    await here.database.roles.put(roleRow("role-2", { status: "draft" }))
    await here.send("pattern.decline", { roleId: "role-2" })
    expect((await here.database.roles.get("role-2"))?.patternsAnswered).toBe(true)
  })
})

describe("a pack is taken in whole or not at all", () => {
  it("from one machine to a fresh one, then again: added, the same, and brought up to date instead of doubled", async () => {
    const here = await filled()
    const { patternId } = await here.send("pattern.keep", { roleId: "role-1", name: "May, as Ana Ferro liked it" })
    const pack = async () => {
      const { patterns, names } = await patternsToPack(here.database, [patternId])
      return writePack(patterns, names).text
    }
    const text = await pack()
    expect(text).not.toMatch(/Ana|Ferro/)
    const there = worker()
    const takeAll = async (all: string) => {
      const { patterns } = await there.send("pattern.readPack", { text: all })
      const lineIds = patterns.flatMap(({ lines }) => lines.map(({ id }) => id))
      return there.send("pattern.import", { text: all, pack: "Data", by: "Rui", lineIds })
    }
    expect(await takeAll(text)).toEqual({ added: ["May, as liked it"], updated: [], same: 0 })
    expect(await takeAll(text)).toEqual({ added: [], updated: [], same: 1 })
    await there.send("role.start", { kind: "pattern", patternId })
    await here.send("qualification.add", { roleId: "role-1", text: "SQL", kind: "nice" })
    await here.send("pattern.keep", { roleId: "role-1", name: "June" })
    expect(await takeAll(await pack())).toEqual({ added: [], updated: ["June"], same: 0 })
    const [row, ...others] = await there.database.patterns.toArray()
    expect(others).toEqual([])
    expect(row).toMatchObject({ id: patternId, usedCount: 1, fromRoleId: null })
    expect(row?.role.qualifications.map(({ text: asked }) => asked)).toEqual(["Python", "Rust", "SQL"])
    expect(row?.role.qualifications[0]?.criterion).toEqual(dataRole.qualifications[0]?.criterion)
    expect(row?.learned?.preferences).toMatchObject([{ effect: { qualificationId: "q2", to: "must" } }])
  })

  it("what is no pack is refused with its sentence, and nothing is changed", async () => {
    const here = worker()
    for (const name of ["pattern.readPack", "pattern.import"] as const) {
      const failure = await here.failureOf(here.send(name, { text: "{}", pack: "x", by: "", lineIds: ["0 name 0"] }))
      expect(failure).toMatchObject({ what: expect.stringContaining("not a pack"), kept: "Nothing was changed.", retry: false })
    }
    expect(await here.database.patterns.count()).toBe(0)
  })
})

describe("preferences that a pattern brings along", () => {
  it("come with their mark from the ledger where it has them, so that forgetting works there too", async () => {
    const here = await filled()
    await here.database.preferences.put({ ...preference, scope: { kind: "all roles" } })
    const { patternId } = await here.send("pattern.keep", { roleId: "role-1", name: "May" })
    const { roleId } = await here.send("role.start", { kind: "pattern", patternId })
    const rust = (await here.database.roles.get(roleId))?.role.qualifications.find(({ text }) => text === "Rust")
    expect(rust).toMatchObject({ kind: "must", learned: [{ preferenceId: "pref-1" }] })
  })

  it("are the recruiter's own word where the ledger has nothing of them", async () => {
    const here = await filled()
    const { patternId } = await here.send("pattern.keep", { roleId: "role-1", name: "May" })
    const { roleId } = await here.send("role.start", { kind: "pattern", patternId })
    const rust = (await here.database.roles.get(roleId))?.role.qualifications.find(({ text }) => text === "Rust")
    expect(rust).toMatchObject({ kind: "must" })
    expect(rust?.learned).toBeUndefined()
  })
})
