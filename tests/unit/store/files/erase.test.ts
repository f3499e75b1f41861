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
    await line("Why not Zéphyrine? Zephyrine's Ruby is good; zephyrine was never met.", "z-1", 900)
    await line("Mrs Quackenbush seems fine", "z-2", 901)
    await erasePerson(database, zephyrine)
    expect((await database.chat.get("z-1"))?.text).toBe("Why not [erased]? [erased]'s Ruby is good; [erased] was never met.")
    expect((await database.chat.get("z-2"))?.text).toBe("Mrs Quackenbush seems fine")
    await erasePerson(database, "https://people.example/other")
    await line("Mrs Quackenbush seems fine", "z-3", 902)
    expect((await database.chat.get("z-2"))?.text).toBe("[erased] seems fine")
  })

  it("leaves no form of the name in what the recruiter or a model wrote, and every other word", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const said = (await database.chat.get("line 1"))!
    const people: [name: string, before: string, after: string][] = [
      [
        "Marisol Quintanilla",
        "MARISOL is back, and marisol too; Quintanilla's notes, quintanilla's.",
        "[erased] is back, and [erased] too; [erased]'s notes, [erased]'s."
      ],
      ["Marisol Quintanilla", "Quintanilla, Marisol and M. Quintanilla, or marisol_quintanilla", "[erased] and [erased], or [erased]"],
      ["Álvaro Íñigo Zabaleta", "Ask Alvaro, or Zabaleta", "Ask [erased], or [erased]"],
      [
        "Jean-Luc Vandekerckhove",
        "Luc called; Jean-Luc will call; Vandekerckhoves answer",
        "[erased] called; [erased] will call; [erased] answer"
      ],
      ["Иван Колесников", "Говорил с Иваном Колесниковым", "Говорил с [erased]"],
      ["Katherine Holloway", "Katie said yes. Mrs Holloway did.", "[erased] said yes. [erased] did."],
      ["Thomas Winter", "Mr Winter bakes. Why Winter? Winter is a word.", "[erased] bakes. Why [erased]? Winter is a word."],
      ["山田 太郎", "山田さんはよかった", "[erased]はよかった"]
    ]
    for (const [at, [name, before, after]] of people.entries()) {
      const id = `https://people.example/${at}`
      await addPerson(database, id, profileOf(name, "Works."), "role-1")
      await database.chat.add({ ...said, id: `said ${at}`, order: 950 + at, text: before })
      await erasePerson(database, id)
      expect((await database.chat.get(`said ${at}`))?.text).toBe(after)
    }
  })

  it("reaches reasons of verdicts on others, titles of tabs, answers of an intake, the log of aliases, and names of patterns", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const jose = "https://people.example/jose"
    const zoe = "https://people.example/zoe"
    await addPerson(database, zoe, profileOf("Zoë Quackenbush", "Writes."), "role-1")
    const key: [string, string] = ["role-1", jose]
    const { evaluation } = (await database.evaluations.get(key))!
    const verdicts = evaluation.verdicts.map(one => ({ ...one, reason: "Worked with Quackenbush." }))
    await database.evaluations.update(key, { evaluation: { ...evaluation, verdicts } })
    await database.pages.update(jose.length, { title: "zoe quackenbush - search" })
    await database.roles.update("role-1", {
      answers: [{ questionId: "q", values: [], text: "Somebody like Quackenbush", at: noon }],
      role: { ...(await database.roles.get("role-1"))!.role, notes: [{ text: "As Zoë Quackenbush did it.", preferenceId: null }] }
    })
    await database.patterns.update("pattern-1", { name: "As Quackenbush was" })
    await database.signals.add({
      kind: "alias",
      at: noon,
      roleId: "role-1",
      personId: null,
      qualificationId: null,
      detail: { term: "Quackenbush style" }
    })
    await erasePerson(database, zoe)
    expect(JSON.stringify(await allRows(database))).not.toMatch(/quackenbush/i)
    // The quotes of somebody else's page stay as they stand there.
    expect((await database.evaluations.get(key))?.evaluation.verdicts[0]?.evidence).toEqual(evaluation.verdicts[0]?.evidence)
  })

  it("of somebody who is called as a state is called changes no state", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    await addPerson(database, "https://people.example/done", profileOf("Ann Recruiter Donee", "Writes."), "role-1")
    await erasePerson(database, "https://people.example/done")
    expect((await database.chat.get("line 1"))?.author).toBe("recruiter")
    expect(await database.runs.where("status").equals("done").count()).toBe(2)
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
