import { describe, expect, it } from "vitest"
import { cardFor } from "~store/people/card"
import { listChat, openQuestion } from "~store/roles/chat"
import { countDecisions } from "~store/people/decisions"
import { libraryOf } from "~store/learning/patterns"
import { listPeopleForRole, recordsForRole } from "../../support/people-for-role"
import { peopleOnOpenPages } from "~store/pages/pages"
import { activeRole } from "~store/roles/roles"
import { intakeRunOf, newestRunFor, runStatus, stepsOf } from "~store/runs/runs"
import { defaultSettings } from "~store/default-settings"
import { readSettings } from "~store/settings"
import type { ChatRow } from "~store/rows/rows"
import { countsSince, seenCount } from "~store/people/visits"
import { freshDatabase } from "../../support/fake-database"
import { addPerson, fillDatabase, noon, profileOf, roleRow } from "../../support/rows"

const ana = "https://people.example/ana"

async function filled() {
  const database = freshDatabase()
  await fillDatabase(database)
  return database
}

describe("the People tab lists everyone seen for the role", () => {
  it("with visits, evaluation, feedback and decision, last seen first", async () => {
    const database = await filled()
    await addPerson(database, "late", profileOf("Wei Chen", "Seen, not evaluated."), "role-1", noon + 5_000)
    await addPerson(database, "elsewhere", profileOf("Kofi Mensah", "Seen for another role."), "role-2")
    const people = await listPeopleForRole(database, "role-1")
    expect(people.map(entry => entry.person.name)).toEqual(["Wei Chen", "Ana Ferro", "José Núñez"])
    expect(people[0]).toMatchObject({ evaluation: null, decision: null, feedback: [], visit: { count: 2 } })
    expect(people[1]).toMatchObject({ decision: { decision: "shortlist" }, feedback: [{ override: "met" }], visit: { timeMs: 61_000 } })
    expect((await recordsForRole(database, "role-1")).evaluations).toHaveLength(2)
  })

  it("does not mix roles whose ids begin alike", async () => {
    const database = await filled()
    await database.decisions.add({ roleId: "role-10", personId: ana, decision: "pass", reason: null, at: noon })
    expect(await countDecisions(database, "role-1")).toEqual({ shortlist: 2, maybe: 0, pass: 0 })
    expect(await countDecisions(database, "role-10")).toEqual({ shortlist: 0, maybe: 0, pass: 1 })
  })
})

describe("the Candidate tab's card", () => {
  it("has the person, the reading, the verdicts, what was decided elsewhere and how often the person was seen", async () => {
    const database = await filled()
    await database.roles.add(roleRow("role-2", { role: { ...roleRow("x").role, title: "Analyst" } }))
    await database.decisions.add({ roleId: "role-2", personId: ana, decision: "pass", reason: null, at: noon })
    await database.visits.add({ personId: ana, roleId: "", count: 1, timeMs: 5, firstAt: noon, lastAt: noon, lastViewId: "v" })
    const card = await cardFor(database, "role-1", ana)
    expect(card).toMatchObject({
      person: { name: "Ana Ferro" },
      capture: { reading: { profile: { skills: ["Python"] } } },
      evaluation: { roleVersion: 1 },
      decision: { decision: "shortlist" },
      seenCount: 3,
      elsewhere: [{ roleId: "role-2", roleTitle: "Analyst", decision: "pass" }],
      run: { id: `run about ${ana}` }
    })
    expect(await seenCount(database, ana)).toBe(3)
  })

  it("without a role shows the person alone", async () => {
    const card = await cardFor(await filled(), null, ana)
    expect(card).toMatchObject({ role: null, evaluation: null, feedback: [], decision: null, run: null })
    expect(card?.elsewhere).toMatchObject([{ roleTitle: "Data Engineer", decision: "shortlist" }])
  })

  it("is null for somebody who is not stored", async () => {
    const database = await filled()
    expect(await cardFor(database, "role-1", "nobody")).toBeNull()
  })
})

describe("other queries of the panel", () => {
  it("settings have their defaults before anything is set", async () => {
    const database = freshDatabase()
    expect(await readSettings(database)).toEqual(defaultSettings)
    expect(await activeRole(database)).toBeNull()
  })

  it("the active role is the one the settings name, and null once it is gone", async () => {
    const database = await filled()
    expect((await activeRole(database))?.id).toBe("role-1")
    await database.roles.delete("role-1")
    expect(await activeRole(database)).toBeNull()
  })

  it("the Workshop has patterns and roles with how many people each led to", async () => {
    const library = await libraryOf(await filled())
    expect(library.roles).toMatchObject([{ id: "role-1", people: 2, shortlisted: 2 }])
    expect(library.patterns).toMatchObject([{ name: "Data people" }])
  })

  it("runs: the newest for a person, its steps, and the words of the status line while it is at work", async () => {
    const database = await filled()
    const run = await newestRunFor(database, "role-1", ana)
    expect(await stepsOf(database, run!.id)).toMatchObject([{ step: "read-profile" }])
    expect(runStatus(run)).toBeNull()
    expect(runStatus({ ...run!, status: "running", next: 0 })).toEqual({ label: "Reading the profile", done: 0, total: 1 })
    expect(await intakeRunOf(database, "role-1")).toBeNull()
  })

  it("open pages and today's counts", async () => {
    const database = await filled()
    expect((await peopleOnOpenPages(database)).sort()).toEqual([ana, "https://people.example/jose"])
    expect(await countsSince(database, noon)).toEqual({ seen: 2, decided: 2 })
    expect(await countsSince(database, noon + 1)).toEqual({ seen: 0, decided: 0 })
  })

  it("chat lines come in their order, and a question is open until it is answered", async () => {
    const database = await filled()
    const lines = await listChat(database, "role-1")
    expect(lines.map(line => line.order)).toEqual([1, 2])
    const question = {
      id: "level",
      topic: "level" as const,
      text: "Which level?",
      why: null,
      options: [],
      multiple: false,
      qualificationId: null
    }
    const asked: ChatRow = { ...lines[0]!, kind: "question", question }
    expect(openQuestion([...lines, asked])).toEqual(question)
    expect(openQuestion([...lines, asked, lines[1]!])).toEqual(question)
    expect(openQuestion([...lines, asked, { ...lines[1]!, kind: "answer", questionId: "level" }])).toBeNull()
  })
})
