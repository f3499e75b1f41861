import { beforeEach, expect, it } from "vitest"
import type { TestWorker } from "../../../support/background"
import { workers } from "../../../support/background"
import { FakeVendor } from "../../../support/fake-vendor"
import { addPerson, profileOf, roleRow } from "../../../support/rows"
import { applicantRow, atsJobRow, connectionRow } from "../../../support/tracked"
import { words } from "../../../support/words"

const start = workers()
const ana = "linkedin:ana-ferro"
let vendor: FakeVendor
let worker: TestWorker
beforeEach(async () => {
  vendor = new FakeVendor()
  worker = start({ vendorAt: vendor.at })
  const { database } = worker
  await database.roles.put(roleRow("role"))
  await database.connections.put(connectionRow())
  await database.atsJobs.put(atsJobRow({ roleIds: ["role"] }))
  await addPerson(database, ana, profileOf("Ana Ferro", "Python."), "role")
  await database.applicants.put(applicantRow("a1", "Ana Ferro", { marks: [ana] }))
})

const draft = (id: string, personId = ana) =>
  worker.send("ats.draftNotes", { roleId: "role", notes: [{ id, personId, text: "Python: met" }] })

async function sent(id: string): Promise<void> {
  await worker.send("ats.sendNotes", { noteIds: [id] })
  await expect.poll(async () => (await worker.database.atsNotes.get(id))?.state).not.toBe("sending")
}

it("a note is drafted as the request that goes out, and nothing is sent before the click", async () => {
  expect(await draft("note-000001")).toEqual({ drafted: 1, absent: 0 })
  expect(vendor.requests).toBe(0)
  const note = await worker.database.atsNotes.get("note-000001")
  expect(note).toMatchObject({ state: "drafted", request: { method: "POST", address: "https://api.lever.co/v1/opportunities/a1/notes" } })
  expect(note?.request.body).toContain("candor:note-000001")
  await sent("note-000001")
  expect(vendor.notes.map(({ text }) => text)).toEqual([note?.text])
  expect(await worker.database.atsNotes.get("note-000001")).toMatchObject({ state: "sent", tries: 1 })
  expect((await worker.database.applicants.get("connection-1/a1"))?.notedAt).not.toBeNull()
})

it("a note whose answer got lost is found there by our own id, and not written twice", async () => {
  await draft("note-000002")
  vendor.losesAnswers = true
  await sent("note-000002")
  expect(await worker.database.atsNotes.get("note-000002")).toMatchObject({ state: "failed" })
  vendor.losesAnswers = false
  await sent("note-000002")
  expect(await worker.database.atsNotes.get("note-000002")).toMatchObject({ state: "sent", tries: 2 })
  expect(vendor.notes).toHaveLength(1)
  await sent("note-000002")
  expect(vendor.notes).toHaveLength(1)
})

it("who is not there, or is only likely there, gets no note", async () => {
  await addPerson(worker.database, "linkedin:other", profileOf("Jo Other", "Go."), "role")
  expect(await draft("note-000003", "linkedin:other")).toEqual({ drafted: 0, absent: 1 })
})

it("whoever is erased here with a note there is named, so that the recruiter can remove it", async () => {
  await draft("note-000004")
  await sent("note-000004")
  const { stillThere } = await worker.send("data.erasePerson", { personId: ana })
  expect(stillThere.map(said => words(said))).toEqual([
    expect.stringMatching(/still stand in Lever, with 1 note that was written from here/)
  ])
})

it("for a role of which nothing leaves, no note is drafted, and one that was drafted before is not sent", async () => {
  await draft("note-000005")
  await worker.send("record.change", { roleId: "role", fields: { nothingLeaves: true } })
  const refused = { failure: { what: expect.objectContaining({ code: "failNothingLeaves" }) as unknown } }
  await expect(draft("note-000006")).rejects.toMatchObject(refused)
  await expect(worker.send("ats.sendNotes", { noteIds: ["note-000005"] })).rejects.toMatchObject(refused)
  expect(vendor.requests).toBe(0)
  expect(await worker.database.atsNotes.toArray()).toMatchObject([{ id: "note-000005", state: "drafted", tries: 0 }])
})
