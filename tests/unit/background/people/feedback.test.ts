import "fake-indexeddb/auto"
import { describe, expect, it } from "vitest"
import { inWords } from "~sentence/in-words"
import { exportEverything } from "~store/files/export-file"
import type { ThumbReason } from "~run/rating"
import { listChat } from "~store/roles/chat"
import { otlpTraces } from "~store/runs/otlp-trace"
import { listDecisionLog } from "~store/people/list-decision-log"
import { workers } from "../../../support/background"
import { fillDatabase, noon, roleRow } from "../../../support/rows"

const worker = workers()
const ana = "https://people.example/ana"
const about = { roleId: "role-1", personId: ana }

async function filled() {
  const here = worker()
  await fillDatabase(here.database)
  await here.database.verdictFeedback.clear()
  await here.database.signals.clear()
  return here
}

describe("one click on a verdict", () => {
  it("a thumb and an override stand side by side, each can be taken back, and the signals tell it all", async () => {
    const here = await filled()
    await here.send("verdict.rate", { ...about, qualificationId: "python", thumb: "up" })
    await here.send("verdict.override", { ...about, qualificationId: "python", verdict: "not met" })
    expect(await here.database.verdictFeedback.toArray()).toMatchObject([{ qualificationId: "python", thumb: "up", override: "not met" }])
    await here.send("verdict.override", { ...about, qualificationId: "python", verdict: null })
    await here.send("verdict.rate", { ...about, qualificationId: "python", thumb: null })
    expect(await here.database.verdictFeedback.count()).toBe(0)
    expect((await here.database.signals.toArray()).map(({ kind, detail }) => [kind, detail])).toEqual([
      ["verdict thumb", { value: "up", previous: null, verdict: "met" }],
      ["override", { value: "not met", previous: null, verdict: "met" }],
      ["override", { value: null, previous: "not met", verdict: "met" }],
      ["verdict thumb", { value: null, previous: "up", verdict: "met" }]
    ])
  })

  it("the same click twice is one", async () => {
    const here = await filled()
    for (let n = 0; n < 2; n++) await here.send("verdict.rate", { ...about, qualificationId: "python", thumb: "down" })
    expect(await here.database.signals.count()).toBe(1)
  })

  it("a thumb says which verdict it was given to, stands in the export, and is told to what learns", async () => {
    const here = await filled()
    const later: number[] = []
    here.deps.later = (_work, ms) => void later.push(ms)
    await here.send("verdict.rate", { ...about, qualificationId: "python", thumb: "down" })
    expect(await here.database.verdictFeedback.toArray()).toMatchObject([{ thumb: "down", override: null, rated: "met" }])
    expect(JSON.parse(await exportEverything(here.database, noon)).tables.verdictFeedback).toMatchObject([{ thumb: "down", rated: "met" }])
    expect(later).toHaveLength(1)
    await here.send("verdict.override", { ...about, qualificationId: "python", verdict: "unknown" })
    await here.send("verdict.rate", { ...about, qualificationId: "python", thumb: null })
    const [row] = await here.database.verdictFeedback.toArray()
    expect(row).toMatchObject({ thumb: null, override: "unknown" })
    expect(row?.rated).toBeUndefined()
  })

  it("a doubted verdict is counted in the decision log, beside the decision that stands and no other", async () => {
    const here = await filled()
    const doubted = async () => (await listDecisionLog(here.database, "role-1")).map(entry => [entry.after, entry.doubted])
    await here.send("decision.set", { ...about, decision: "pass", reason: null })
    await here.send("decision.set", { ...about, decision: "maybe", reason: null })
    await here.send("verdict.rate", { ...about, qualificationId: "python", thumb: "down" })
    await here.send("verdict.rate", { ...about, qualificationId: "rust", thumb: "down" })
    expect(await doubted()).toEqual([
      ["maybe", 2],
      ["pass", 0]
    ])
    await here.send("verdict.override", { ...about, qualificationId: "rust", verdict: "unknown" })
    expect((await doubted())[0]).toEqual(["maybe", 1])
  })

  it("on a verdict that is not there is told in a sentence", async () => {
    const here = await filled()
    expect(await here.failureOf(here.send("verdict.rate", { ...about, qualificationId: "cobol", thumb: "up" }))).toMatchObject({
      what: expect.stringContaining("no verdict"),
      kept: "Nothing was changed."
    })
  })
})

describe("shortlist, maybe, pass and undo", () => {
  it("the one before stays in the signals, null takes it back, a reason may come later", async () => {
    const here = await filled()
    await here.send("decision.set", { ...about, decision: "pass", reason: " too far " })
    await here.send("decision.set", { ...about, decision: "pass", reason: "too far" })
    await here.send("decision.set", { ...about, decision: null, reason: null })
    await here.send("decision.set", { ...about, decision: null, reason: null })
    expect(await here.database.decisions.get(["role-1", ana])).toBeUndefined()
    await here.send("decision.set", { ...about, decision: "maybe", reason: null })
    expect((await here.database.signals.toArray()).map(({ detail }) => [detail.previous, detail.decision, detail.reason])).toEqual([
      ["shortlist", "pass", "too far"],
      ["pass", null, null],
      [null, "maybe", null]
    ])
  })

  it("of many at once are one change, which says what stood before, so that it can be taken back as one", async () => {
    const here = await filled()
    const jose = "https://people.example/jose"
    await here.send("decision.set", { roleId: "role-1", personId: jose, decision: null, reason: null })
    await here.database.signals.clear()
    const stood = await here.database.decisions.toArray()
    const wish = (personId: string) => ({ personId, decision: "pass" as const, reason: null })
    const { before } = await here.send("decision.setMany", { roleId: "role-1", decisions: [ana, "gone meanwhile", jose].map(wish) })
    expect(before).toEqual([
      { personId: ana, decision: "shortlist", reason: stood[0]?.reason },
      { personId: jose, decision: null, reason: null }
    ])
    expect((await here.database.decisions.toArray()).map(({ decision }) => decision)).toEqual(["pass", "pass"])
    expect((await here.database.signals.toArray()).map(({ personId }) => personId)).toEqual([ana, jose])
    await here.send("decision.setMany", { roleId: "role-1", decisions: before })
    expect(await here.database.decisions.toArray()).toMatchObject(
      stood.map(({ personId, decision, reason }) => ({ personId, decision, reason }))
    )
    const nobody = here.send("decision.setMany", { roleId: "role-1", decisions: [wish("nobody")] })
    expect((await here.failureOf(nobody)).what).toMatch(/not stored/)
  })

  it("on nobody or for no role is told in a sentence", async () => {
    const here = await filled()
    const set = (roleId: string, personId: string) =>
      here.failureOf(here.send("decision.set", { roleId, personId, decision: "pass", reason: null }))
    expect((await set("role-1", "nobody")).what).toMatch(/not stored/)
    expect((await set("gone", ana)).what).toMatch(/not there any more/)
  })

  it("a full disk is told, nothing is half written, and the same click works once there is room", async () => {
    const here = await filled()
    const full = () => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError")
    }
    here.database.signals.hook("creating", full)
    const decide = () => here.send("decision.set", { ...about, decision: "pass" as const, reason: null })
    expect(await here.failureOf(decide())).toMatchObject({
      what: expect.stringContaining("disk is full"),
      kept: expect.stringContaining("kept"),
      retry: true
    })
    expect((await here.database.decisions.get(["role-1", ana]))?.decision).toBe("shortlist")
    here.database.signals.hook("creating").unsubscribe(full)
    await decide()
    expect((await here.database.decisions.get(["role-1", ana]))?.decision).toBe("pass")
  })

  it("a store that was closed under it is told as something that can be tried again", async () => {
    const here = await filled()
    here.database.close()
    expect(await here.failureOf(here.send("decision.set", { ...about, decision: "pass", reason: null }))).toMatchObject({ retry: true })
  })
})

describe("thumbs on chat answers", () => {
  const rate = (chatId: string, thumb: "up" | "down" | null, reason: ThumbReason | null = null) => ({ chatId, thumb, reason })

  it("stand on the line, can be taken back, and leave their signal", async () => {
    const here = await filled()
    await here.send("chat.rate", rate("line 0", "up"))
    await here.send("chat.rate", rate("line 0", "up"))
    expect((await here.database.chat.get("line 0"))?.thumb).toBe("up")
    await here.send("chat.rate", rate("line 0", null))
    expect((await here.database.signals.toArray()).map(({ kind }) => kind)).toEqual(["chat thumb", "chat thumb"])
    expect((await here.failureOf(here.send("chat.rate", rate("gone", "up")))).what).toMatch(/not there/)
  })

  it("say why it was a thumb down, in the same message or a second one; a thumb up has no reason", async () => {
    const here = await filled()
    const line = async () => here.database.chat.get("line 0")
    await here.send("chat.rate", rate("line 0", "down"))
    expect((await line())?.thumbReason).toBeUndefined()
    await here.send("chat.rate", rate("line 0", "down", "too long"))
    await here.send("chat.rate", rate("line 0", "down", "too long"))
    expect(await line()).toMatchObject({ thumb: "down", thumbReason: "too long" })
    await here.send("chat.rate", rate("line 0", "up", "wrong"))
    expect((await line())?.thumbReason).toBeUndefined()
    expect((await here.database.signals.toArray()).map(({ detail }) => [detail.previous, detail.value, detail.reason])).toEqual([
      [null, "down", null],
      ["down", "down", "too long"],
      ["down", "up", null]
    ])
  })

  it("stay with the run that said it: the last one given, and what is left when it is taken back", async () => {
    const here = await filled()
    const runId = (await here.database.runs.toCollection().first())!.id
    const rating = async () => (await here.database.runs.get(runId))?.rating
    const [line] = await listChat(here.database, "role-1")
    const [first, second, other] = ["first", "second", "other"] as const
    const said = (id: string, at: number) => ({ ...line!, id, order: 100 + at, thumb: null, ...(id === other ? {} : { runId }) })
    await here.database.chat.bulkAdd([first, second, other].map(said))
    await here.send("chat.rate", rate(other, "down", "wrong"))
    expect(await rating()).toBeUndefined()
    await here.send("chat.rate", rate(first, "up"))
    await here.send("chat.rate", rate(second, "down", "not what I asked"))
    expect(await rating()).toMatchObject({ thumb: "down", reason: "not what I asked", chatId: second })
    await here.send("chat.rate", rate(first, null))
    expect(await rating()).toMatchObject({ chatId: second })
    await here.send("chat.rate", rate(first, "up"))
    await here.send("chat.rate", rate(first, null))
    expect(await rating()).toMatchObject({ thumb: "down", reason: "not what I asked", chatId: second })
    await here.send("chat.rate", rate(second, null))
    expect(await rating()).toBeUndefined()
  })

  it("stand on the text that a run wrote as well, and go with its trace, without a word", async () => {
    const here = await filled()
    const run = (await here.database.runs.toCollection().first())!
    await here.send("run.rate", { runId: run.id, thumb: "down", reason: "too long" })
    await here.send("run.rate", { runId: run.id, thumb: "down", reason: "too long" })
    const rated = (await here.database.runs.get(run.id))!
    expect(rated.rating).toEqual({ thumb: "down", reason: "too long", at: expect.any(Number) })
    expect(await here.database.signals.count()).toBe(1)
    const traced = otlpTraces([{ run: { ...rated, status: "done" }, steps: [] }], [])
    expect(traced.resourceSpans[0]?.scopeSpans[0]?.spans[0]?.attributes).toEqual(
      expect.arrayContaining([
        { key: "candor.run.thumb", value: { stringValue: "down" } },
        { key: "candor.run.thumb_reason", value: { stringValue: "too long" } }
      ])
    )
    await here.send("run.rate", { runId: run.id, thumb: null, reason: null })
    expect((await here.database.runs.get(run.id))?.rating).toBeUndefined()
    expect((await here.failureOf(here.send("run.rate", { runId: "gone", thumb: "up", reason: null }))).what).not.toBe("")
  })
})

describe("patterns", () => {
  it("keep what is reusable of an approved role with how well it worked, and keeping it again brings it up to date", async () => {
    const here = await filled()
    const { patternId } = await here.send("pattern.keep", { roleId: "role-1", name: "  Data   engineers " })
    const kept = await here.database.patterns.get(patternId)
    expect(kept).toMatchObject({ name: "Data engineers", fromRoleId: "role-1", people: 2, shortlisted: 2, usedCount: 0 })
    expect(JSON.stringify(kept)).not.toMatch(/Ana|José|people\.example/)
    await here.send("decision.set", { ...about, decision: "pass", reason: null })
    expect(await here.send("pattern.keep", { roleId: "role-1", name: "Data engineers" })).toEqual({ patternId })
    expect(await here.database.patterns.get(patternId)).toMatchObject({ shortlisted: 1 })
  })

  it("start a new role with everything filled in and nothing of it asked again, and count their use", async () => {
    const here = await filled()
    const { roleId, runId } = await here.send("role.start", { kind: "pattern", patternId: "pattern-1" })
    expect(runId).toBeNull()
    const row = await here.database.roles.get(roleId)
    expect(row?.role).toMatchObject({ title: "Data Engineer", level: "senior", qualifications: [{ text: "Python" }, { text: "Rust" }] })
    expect(row?.status).toBe("draft")
    expect((await here.database.patterns.get("pattern-1"))?.usedCount).toBe(1)
    const lines = await here.lines(roleId)
    expect(lines[0]).toContain("Data people")
    // What the pattern leaves open alone is asked.
    expect(lines.filter(line => line.startsWith("candor question"))).toEqual(["candor question: On site, hybrid or remote?"])
    expect((await here.database.signals.toArray()).map(({ kind, detail }) => [kind, detail.patternId])).toEqual([
      ["pattern used", "pattern-1"]
    ])
  })

  it("are renamed and deleted; a role that is not approved and a name that is empty are refused", async () => {
    const here = await filled()
    await here.send("pattern.rename", { patternId: "pattern-1", name: "Pipelines" })
    expect((await here.database.patterns.get("pattern-1"))?.name).toBe("Pipelines")
    await here.send("pattern.delete", { patternId: "pattern-1" })
    await here.send("pattern.delete", { patternId: "pattern-1" })
    expect(await here.database.patterns.count()).toBe(0)
    expect((await here.failureOf(here.send("pattern.rename", { patternId: "pattern-1", name: "x" }))).what).toMatch(/not there/)
    expect((await here.failureOf(here.send("role.start", { kind: "pattern", patternId: "pattern-1" }))).what).toMatch(/not there/)
    await here.database.roles.add(roleRow("draft", { status: "draft", approvedAt: null }))
    expect((await here.failureOf(here.send("pattern.keep", { roleId: "draft", name: "x" }))).what).toMatch(/approved/)
    expect((await here.failureOf(here.send("pattern.keep", { roleId: "role-1", name: "  " }))).what).toMatch(/name/)
  })
})

describe("data", () => {
  it("import brings back an export and tells how many rows; what the browser keeps beside the store is brought in line", async () => {
    const here = await filled()
    const text = await exportEverything(here.database, noon)
    await here.send("data.eraseAll", {})
    expect(await here.database.people.count()).toBe(0)
    const { rows } = await here.send("data.import", { text })
    expect(rows).toBe(Object.values((JSON.parse(text) as { tables: Record<string, unknown[]> }).tables).flat().length)
    expect(JSON.parse(await exportEverything(here.database, noon))).toEqual(JSON.parse(text))
    expect(here.replaced).toBe(2)
  })

  it("a hostile file is refused with the reason, and nothing is changed", async () => {
    const here = await filled()
    const before = await exportEverything(here.database, noon)
    for (const [text, reason] of [
      ["{", /cut off/],
      [before.replace(/"version": \d+/, '"version": 99'), /version 99/]
    ] as const) {
      const failure = await here.failureOf(here.send("data.import", { text }))
      expect(failure.what).toMatch(reason)
      expect(failure).toMatchObject({ kept: "Nothing was changed.", retry: false })
    }
    expect(await exportEverything(here.database, noon)).toBe(before)
    expect(here.replaced).toBe(0)
  })

  it("a file with rows that do not fit changes nothing until it is asked for despite them; then the rest is taken in", async () => {
    const here = await filled()
    const before = await exportEverything(here.database, noon)
    const text = before.replace('"quote":"Ana Ferro writes Python"', '"quote":"Ana Ferro founded NASA"')
    const asked = await here.send("data.import", { text })
    expect(asked).toMatchObject({ isTaken: false, leftOutCount: 1, leftOut: [{ table: "evaluations", row: 1 }] })
    expect(inWords(asked.leftOut[0]!.why)).toMatch(/quote is not in the profile/)
    expect(await exportEverything(here.database, noon)).toBe(before)
    expect(await here.send("data.import", { text, despite: true })).toMatchObject({ isTaken: true, rows: asked.rows })
    expect(await here.database.evaluations.toArray()).toHaveLength(1)
    expect(await here.database.people.count()).toBe(2)
  })

  it("erasing a person twice is no error, and leaves the others", async () => {
    const here = await filled()
    await here.send("data.erasePerson", { personId: ana })
    await here.send("data.erasePerson", { personId: ana })
    expect((await here.database.people.toArray()).map(person => person.name)).toEqual(["José Núñez"])
    expect(JSON.stringify(await Promise.all(here.database.tables.map(table => table.toArray())))).not.toContain(ana)
  })
})
