import { expect, it } from "vitest"
import { deleteRole, erasePerson } from "~store/files/erase"
import { allRows, freshDatabase } from "../../../support/fake-database"
import { fillDatabase } from "../../../support/rows"

const ana = "https://people.example/ana"

it("of an applicant who is erased the vendor's own id alone stays, so that the next pull brings nobody in again", async () => {
  const database = freshDatabase()
  await fillDatabase(database)
  const [before] = await database.applicants.where("personId").equals(ana).toArray()
  await erasePerson(database, ana)
  const after = await database.applicants.get(before!.id)
  expect(after).toMatchObject({ candidateId: before!.candidateId, applicant: null, personId: null, marks: [], sameAs: [], file: "none" })
  expect(await database.atsNotes.where("personId").equals(ana).count()).toBe(0)
  expect(JSON.stringify(await allRows(database))).not.toMatch(/ana\s+ferro/i)
})

it("a role that is deleted leaves its job linked to the others, and takes the notes along that were not sent", async () => {
  const database = freshDatabase()
  await fillDatabase(database)
  const [note] = await database.atsNotes.toArray()
  await database.atsNotes.put({ ...note!, id: "sent", state: "sent" })
  await database.atsJobs.toCollection().modify({ roleIds: ["role-1", "role-2"] })
  await deleteRole(database, "role-1")
  expect((await database.atsJobs.toArray()).map(({ roleIds }) => roleIds)).toEqual([["role-2"]])
  expect((await database.atsNotes.toArray()).map(({ id }) => id)).toEqual(["sent"])
})
