import { describe, expect, it } from "vitest"
import { erasePerson } from "~store/files/erase"
import { keepOutgoing } from "~store/runs/models"
import { readLooks } from "~store/trust/read-looks"
import { readWhatLeft } from "~store/trust/read-what-left"
import { freshDatabase } from "../../../support/fake-database"
import { fillDatabase, noon } from "../../../support/rows"

const ana = "https://people.example/ana"

async function scene() {
  const database = freshDatabase()
  await fillDatabase(database)
  const [run] = await database.runs.toArray()
  const own = { ...run!, id: "run-9", roleId: "role-1", personId: ana, skill: "evaluate", input: {} }
  await database.runs.add(own)
  await database.runs.add({ ...own, id: "run-10", roleId: "another role" })
  const body = '{"messages":"ü"}'
  await keepOutgoing(database, { runId: "run-9", modelId: "local", origin: "https://models.example", body, at: noon, sentAt: noon + 1 })
  await keepOutgoing(database, { runId: "run-9", modelId: "local", origin: "https://models.example", body, at: noon, sentAt: null })
  await keepOutgoing(database, { runId: "run-10", modelId: "local", origin: "https://models.example", body, at: noon, sentAt: noon })
  return { database, body }
}

describe("what left this machine for a role", () => {
  it("is each request that was sent for it: when, to which server, about whom, what for, how large, and the bytes", async () => {
    const { database, body } = await scene()
    const left = (await readWhatLeft(database, "role-1")).filter(({ purpose }) => purpose !== "note")
    expect(left).toMatchObject([
      {
        at: noon + 1,
        server: "https://models.example",
        people: [{ id: ana, name: "Ana Ferro" }],
        purpose: { skill: "evaluate" },
        bytes: 17,
        body
      }
    ])
  })

  it("has notes to a tracking system that were sent, and none that waits", async () => {
    const { database } = await scene()
    const [note] = await database.atsNotes.toArray()
    await database.atsNotes.put({ ...note!, id: "n1", roleId: "role-1", personId: ana, state: "sent", sentAt: noon + 5 })
    await database.atsNotes.put({ ...note!, id: "n2", roleId: "role-1", personId: ana, state: "drafted", sentAt: null })
    const [first] = await readWhatLeft(database, "role-1")
    expect(first).toMatchObject({ id: "note n1", at: noon + 5, purpose: "note", people: [{ id: ana }] })
    expect((await readWhatLeft(database, "role-1")).map(({ id }) => id)).not.toContain("note n2")
  })

  it("forgets whoever is erased with what was sent about them", async () => {
    const { database } = await scene()
    await erasePerson(database, ana)
    expect(JSON.stringify(await readWhatLeft(database, "role-1"))).not.toContain("Ferro")
  })
})

describe("that a person looked", () => {
  it("is told for each decision of the role: how long, quotes opened, verdicts seen before or not, set otherwise", async () => {
    const { database } = await scene()
    await database.signals.add({ kind: "quote opened", at: noon, roleId: "role-1", personId: ana, qualificationId: null, detail: {} })
    const visit = await database.visits.get([ana, "role-1"])
    const looks = await readLooks(database, "role-1")
    const own = looks.find(({ personId }) => personId === ana)!
    expect(own).toMatchObject({ name: "Ana Ferro", lookedMs: Math.round(visit!.timeMs) })
    expect(own.quotesOpened).toBeGreaterThan(0)
    const [row] = await database.decisions.where("personId").equals(ana).toArray()
    const shown = {
      captureId: "c",
      roleVersion: 1,
      rulesVersion: "9",
      model: "builtin",
      verdicts: { python: "met", rust: "unknown" } as const
    }
    await database.decisions.put({ ...row!, shown: { ...shown, hidden: true } })
    const again = (await readLooks(database, "role-1")).find(({ personId }) => personId === ana)!
    expect(again).toMatchObject({ verdictsWere: "not seen before", verdicts: { python: "met", rust: "unknown" } })
    await database.decisions.put({ ...row!, shown })
    expect((await readLooks(database, "role-1")).find(({ personId }) => personId === ana)?.verdictsWere).toBe("seen before")
  })
})
