import { expect, it } from "vitest"
import { lossOfConnection } from "~store/ats/loss-of-connection"
import { removeConnection } from "~store/ats/remove-connection"
import { freshDatabase } from "../../../support/fake-database"
import { addPerson, profileOf, roleRow } from "../../../support/rows"
import { applicantRow, atsNoteRow, fillTracking } from "../../../support/tracked"

const ana = "https://people.example/ana"

it("what is said to go is what goes, and what is said to stay stays", async () => {
  const database = freshDatabase()
  await database.roles.put(roleRow("role-1"))
  await addPerson(database, ana, profileOf("Ana Ferro", "Python."), "role-1")
  await fillTracking(database, [[ana, "Ana Ferro"]])
  await database.applicants.put(applicantRow("application-9", "Somebody Else"))
  await database.applicants.put(applicantRow("application-10", "Erased", { applicant: null }))
  await database.atsNotes.put(atsNoteRow("note-9", ana, { state: "sent" }))
  await database.atsNotes.put(atsNoteRow("note-of-another", ana, { connectionId: "connection-2" }))
  expect(await lossOfConnection(database, "connection-1")).toEqual({ jobs: 1, applicants: 2, notesOpen: 1, notesSent: 1, people: 1 })
  await removeConnection(database, "connection-1")
  expect(await lossOfConnection(database, "connection-1")).toEqual({ jobs: 0, applicants: 0, notesOpen: 0, notesSent: 0, people: 0 })
  expect(await database.connectionKeys.count()).toBe(0)
  expect(await database.people.get(ana)).toMatchObject({ name: "Ana Ferro" })
  expect((await database.atsNotes.toArray()).map(({ id }) => id)).toEqual(["note-of-another"])
})
