import { describe, expect, it } from "vitest"
import { deleteRole, erasePerson, eraseEverything } from "~store/files/erase"
import { allRows, freshDatabase } from "../../../support/fake-database"
import { addPerson, draft, fillDatabase, noon, profileOf, roleRow } from "../../../support/rows"

const ana = "https://people.example/ana"

describe("erasing one person", () => {
  it("leaves no trace of the name, the address or anything derived, in any table", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    await database.roles.update("role-1", { source: { kind: "text", text: "Ask Ana Ferro about the team." } })
    expect(JSON.stringify(await allRows(database))).toMatch(/Ana Ferro/)

    expect(await erasePerson(database, ana)).toBe(true)

    const rows = await allRows(database)
    expect(JSON.stringify(rows)).not.toMatch(/ana\s+ferro/i)
    expect(JSON.stringify(rows)).not.toContain(ana)
  })

  it("takes the first and the last name alone out of what the recruiter wrote, where nobody else has them and they are no words", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const said = (await database.chat.get("line 1"))!
    const zephyrine = "https://people.example/zephyrine"
    await addPerson(database, zephyrine, profileOf("Zéphyrine Ruby Quackenbush", "Writes Ruby."), "role-1")
    await addPerson(database, "https://people.example/other", profileOf("Marisol Quackenbush-Odhiambo", "Writes Go."), "role-1")
    const line = (text: string, id: string, order: number) => database.chat.add({ ...said, id, order, text })
    await line("Why not Zéphyrine? Zephyrine's Ruby is good; zephyrine blue is a colour.", "z-1", 900)
    await line("Mrs Quackenbush seems fine", "z-2", 901)
    await erasePerson(database, zephyrine)
    expect((await database.chat.get("z-1"))?.text).toBe("Why not [erased]? [erased]'s Ruby is good; zephyrine blue is a colour.")
    expect((await database.chat.get("z-2"))?.text).toBe("Mrs Quackenbush seems fine")
    await erasePerson(database, "https://people.example/other")
    await line("Mrs Quackenbush seems fine", "z-3", 902)
    expect((await database.chat.get("z-2"))?.text).toBe("Mrs [erased] seems fine")
  })

  it("keeps everybody else's rows, and the words around the name", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    await erasePerson(database, ana)
    const rows = await allRows(database)
    for (const table of [
      "people",
      "captures",
      "evaluations",
      "verdictFeedback",
      "decisions",
      "finds",
      "visits",
      "signals",
      "pages",
      "runs",
      "steps"
    ]) {
      expect(rows[table], table).toHaveLength(1)
    }
    expect(JSON.stringify(rows)).toContain("José Núñez")
    expect(rows.personLinks).toEqual([])
    expect((await database.chat.get("line 1"))?.text).toBe("Somebody like [erased], see [erased].")
  })

  it("reaches what is told of them with others: lists, summaries, reasons about somebody else, what was sent", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const jose = "https://people.example/jose"
    const run = (await database.runs.toArray())[0]!
    const input = { skill: "evaluate-list", roleId: "role-1", personIds: [ana, jose] }
    await database.runs.add({ ...run, id: "a list", skill: "evaluate-list", personId: null, input })
    await database.steps.add({ runId: "a list", n: 0, step: "start", output: { at: [ana, jose] }, attempts: [], timeMs: 1, at: noon })
    await database.outgoing.add({
      runId: `run about ${ana}`,
      modelId: "local",
      origin: "o",
      body: "Her profile",
      bytes: 11,
      at: noon,
      sentAt: noon
    })
    const draft = (await database.drafts.toArray())[0]!
    await database.drafts.add({
      ...draft,
      id: "summary",
      runId: "summary",
      personIds: [],
      output: { ...draft.output, title: "Ana Ferro leads" }
    })
    await database.decisions.update(["role-1", jose], { reason: "Knows Ana Ferro." })
    await database.people.update(jose, { doNotContact: { at: noon, reason: "Works for Ana Ferro." } })
    await addPerson(database, `${ana}/projects`, profileOf("Rui Prado", "Writes."), "role-1")

    await erasePerson(database, ana)

    const rows = await allRows(database)
    expect(JSON.stringify(rows)).not.toMatch(/ana\s+ferro|Her profile/i)
    expect(JSON.stringify(rows).replaceAll(`${ana}/projects`, "")).not.toContain(ana)
    expect((await database.runs.get("a list"))?.input).toMatchObject({ personIds: ["[erased]", jose] })
    expect((await database.people.get(jose))?.doNotContact?.reason).toBe("Works for [erased].")
    // Whose address begins with theirs is somebody else.
    expect((await database.visits.get([`${ana}/projects`, "role-1"]))?.count).toBe(2)
  })

  it("reaches a replay that asked about them, what was sent of roles that name them, and what was sent by runs that are gone", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const jose = "https://people.example/jose"
    const run = (await database.runs.toArray())[0]!
    await database.runs.add({ ...run, id: "a replay", skill: "replay", roleId: null, personId: null, input: { skill: "replay" } })
    const replay = (await database.replays.toArray())[0]!
    await database.replays.add({ ...replay, id: "by a model", change: { kind: "model", modelId: "local" }, runId: "a replay" })
    const asked = [ana, jose].map(personId => ({ personId, decision: "pass" }))
    await database.steps.add({ runId: "a replay", n: 0, step: "choose-decisions", output: { asked }, attempts: [], timeMs: 1, at: noon })
    const sent = { modelId: "local", origin: "o", bytes: 11, at: noon, sentAt: noon }
    await database.runs.add({ ...run, id: "an intake", skill: "intake", personId: null, input: {} })
    await database.outgoing.add({ ...sent, runId: "an intake", body: JSON.stringify({ text: "Ask Ana Ferro about the team." }) })
    await database.outgoing.add({ ...sent, runId: "a run that was deleted with its role", body: "Her profile" })

    await erasePerson(database, ana)

    const rows = JSON.stringify(await allRows(database))
    expect(rows).not.toMatch(/ana\s+ferro|Her profile/i)
    expect(rows).not.toContain(ana)
    expect(JSON.stringify(await database.steps.get(["a replay", 0]))).toContain(jose)
    expect(rows).toContain("Ask [erased] about the team.")
  })

  it("is tried on a store in which every table has rows", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const empty = Object.entries(await allRows(database)).filter(([, rows]) => rows.length === 0)
    expect(empty.map(([name]) => name)).toEqual([])
  })

  it("does not strike a name of one word out of what a role asks for", async () => {
    const database = freshDatabase()
    await addPerson(database, "page:java", profileOf("Java", "I am Java."))
    await database.roles.add(roleRow("r", { role: draft({ title: "Java Developer" }) }))
    await erasePerson(database, "page:java")
    expect((await database.roles.get("r"))?.role.title).toBe("Java Developer")
    expect(await database.captures.count()).toBe(0)
  })

  it("of whom nothing is stored changes nothing", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const before = await allRows(database)
    expect(await erasePerson(database, "https://people.example/an")).toBe(false)
    expect(await allRows(database)).toEqual(before)
  })
})

describe("erasing everything", () => {
  it("leaves every table empty", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    await eraseEverything(database)
    expect(Object.values(await allRows(database)).flat()).toEqual([])
  })
})

describe("deleting a role", () => {
  it("takes what belongs to it and leaves the people, the patterns and the other roles", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    await database.roles.add(roleRow("role-2"))
    await database.decisions.add({ roleId: "role-2", personId: ana, decision: "maybe", reason: null, at: 1 })
    await deleteRole(database, "role-1")
    const rows = await allRows(database)
    expect(rows).toMatchObject({ chat: [], evaluations: [], verdictFeedback: [], finds: [], visits: [], runs: [], steps: [] })
    expect(rows.decisions).toEqual([{ roleId: "role-2", personId: ana, decision: "maybe", reason: null, at: 1 }])
    expect([rows.people, rows.captures, rows.patterns, rows.roles].map(list => list?.length)).toEqual([2, 2, 1, 1])
    expect((await database.settings.get("settings"))?.activeRoleId).toBeNull()
  })
})
