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

it("while one note is on its way, the next ones are sent to nobody who was erased, objected, or is on a role of which nothing leaves", async () => {
  const others = ["linkedin:jo", "linkedin:kim", "linkedin:lee"]
  for (const [at, id] of others.entries()) {
    await addPerson(worker.database, id, profileOf(`Jo Other ${at}`, "Go."), "role")
    await worker.database.applicants.put(applicantRow(`b${at}`, `Jo Other ${at}`, { marks: [id] }))
  }
  for (const [at, id] of [ana, ...others].entries()) await draft(`note-10000${at}`, id)
  await worker.database.atsNotes.update("note-100003", { roleId: "role-2" })
  await worker.database.roles.put(roleRow("role-2"))
  vendor.before = async () => {
    vendor.before = () => undefined
    await worker.send("data.erasePerson", { personId: others[0]! })
    await worker.database.people.update(others[1]!, { objectedAt: 5 })
    await worker.send("record.change", { roleId: "role-2", fields: { nothingLeaves: true } })
  }
  await worker.send("ats.sendNotes", { noteIds: [0, 1, 2, 3].map(at => `note-10000${at}`) })
  await expect.poll(async () => (await worker.database.atsNotes.toArray()).map(({ state }) => state)).toEqual(["sent", "failed", "failed"])
  expect(vendor.notes).toHaveLength(1)
  const left = await worker.database.atsNotes.toArray()
  expect(left.map(({ said, tries }) => [said === null ? null : words(said), tries])).toEqual([
    [null, 1],
    [expect.stringContaining("objected"), 0],
    [expect.any(String), 0]
  ])
})

const draftTags = (...tags: string[]) =>
  worker.send("ats.draftTags", { roleId: "role", tags, people: [{ id: "tags-000001", personId: ana }] })

it("tags are drafted as the request that goes out, sent by the click alone, and logged; they stand with the person then", async () => {
  await draft("note-000007")
  expect(await draftTags("harbour", "python")).toEqual({ drafted: 1, absent: 0, cannot: [], leftOut: [] })
  expect(vendor.requests).toBe(0)
  expect(await worker.database.atsNotes.get("tags-000001")).toMatchObject({
    state: "drafted",
    tags: ["harbour", "python"],
    request: { address: "https://api.lever.co/v1/opportunities/a1/addTags", body: JSON.stringify({ tags: ["harbour", "python"] }) }
  })
  // The note that waits is not thrown away by tags.
  expect(await worker.database.atsNotes.get("note-000007")).toMatchObject({ state: "drafted" })
  await sent("tags-000001")
  expect([vendor.tags, vendor.notes]).toEqual([[["harbour", "python"]], []])
  expect(await worker.database.atsNotes.get("tags-000001")).toMatchObject({
    state: "sent",
    answer: expect.stringContaining("harbour") as string
  })
  const row = await worker.database.applicants.get("connection-1/a1")
  expect([row?.applicant?.candidate.tags, row?.notedAt]).toEqual([["harbour", "python"], null])
})

it("tags whose answer got lost are sent again: the same tag twice is one tag", async () => {
  await draftTags("harbour")
  vendor.losesAnswers = true
  await sent("tags-000001")
  vendor.losesAnswers = false
  await sent("tags-000001")
  expect(await worker.database.atsNotes.get("tags-000001")).toMatchObject({ state: "sent", tries: 2 })
  expect(vendor.tags).toHaveLength(2)
})

it("a tag by which nobody may be judged is left out and told, and a vendor that would replace tags gets none", async () => {
  expect(await draftTags("Female", "Veteran")).toEqual({ drafted: 0, absent: 0, cannot: [], leftOut: ["Female", "Veteran"] })
  expect(await draftTags("python", "Veteran")).toMatchObject({ drafted: 1, leftOut: ["Veteran"] })
  vendor.addsTags = false
  expect(await draftTags("scala")).toMatchObject({ drafted: 0, cannot: ["Lever"] })
})

it("for a role of which nothing leaves, no tag is drafted", async () => {
  await worker.send("record.change", { roleId: "role", fields: { nothingLeaves: true } })
  await expect(draftTags("harbour")).rejects.toMatchObject({ failure: { what: { code: "failNothingLeaves" } } })
})

it("who writes is picked from the vendor's people, and asked for before a note is drafted where the vendor wants one", async () => {
  const { writers } = await worker.send("ats.writers", { connectionId: "connection-1" })
  expect(writers.map(({ name }) => name)).toEqual(["Kim Lindqvist", "Noor Haddad"])
  await worker.send("ats.writer", { connectionId: "connection-1", writer: { id: "u-1", name: "Kim Lindqvist" } })
  expect(await worker.database.connections.get("connection-1")).toMatchObject({
    settings: { fields: { performAs: "u-1" } },
    writerName: "Kim Lindqvist"
  })
  vendor.connector.keyForm = [{ name: "performAs", label: "Writer" as never, help: "" as never, secret: false, needed: "for writing" }]
  await expect(draft("note-000008")).rejects.toMatchObject({ failure: { next: { code: "trackingChooseWriter" } } })
})
