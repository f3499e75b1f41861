import { beforeEach, expect, it } from "vitest"
import { marksOfCandidate } from "~connectors/applicant-marks"
import { alreadyThere, standsThereFor, thereText } from "~store/ats/already-there"
import type { CandorDatabase } from "~store/database"
import type { ApplicantRow } from "~store/rows/ats-rows"
import { freshDatabase } from "../../../support/fake-database"
import { addPerson, noon, profileOf } from "../../../support/rows"
import { applicantRow, atsJobRow, connectionRow } from "../../../support/tracked"
import { words } from "../../../support/words"

const ana = "linkedin:ana-ferro"
let database: CandorDatabase
beforeEach(async () => {
  database = freshDatabase()
  await database.connections.add(connectionRow())
  await database.atsJobs.add(atsJobRow())
  const work = { title: "Engineer", company: "Larkspur GmbH", start: null, end: null, location: null, description: null }
  await addPerson(database, ana, { ...profileOf("Ana Ferro", "Write to ana@ferro.example."), positions: [work] }, "role-1")
})

async function there(candidate: object, parts: Partial<ApplicantRow> = {}): Promise<string[]> {
  const row = applicantRow("a1", "Ana Ferro", parts)
  const applicant = row.applicant && { ...row.applicant, candidate: { ...row.applicant.candidate, ...candidate } }
  await database.applicants.put({ ...row, applicant, marks: applicant ? marksOfCandidate(applicant.candidate) : [] })
  return (await alreadyThere(database, ana)).map(({ by }) => by)
}

it("is found by a profile's address, by an e-mail address, and likely by name and employer; by a name alone nobody is", async () => {
  expect(await there({ links: ["https://de.linkedin.com/in/Ana-Ferro/"] })).toEqual(["address"])
  expect(await there({ emails: ["Ana@Ferro.example"] })).toEqual(["address"])
  expect(await there({ employer: "Larkspur" })).toEqual(["likely"])
  expect(await there({})).toEqual([])
})

it("what is likely is settled by the recruiter's word, either way", async () => {
  expect(await there({ employer: "Larkspur" }, { sameAs: [ana] })).toEqual(["told"])
  expect(await there({ employer: "Larkspur" }, { notSameAs: [ana] })).toEqual([])
})

it("says where: the job, the stage, how it ended, and the last note", async () => {
  await there({ emails: ["ana@ferro.example"] }, { notedAt: noon })
  const [found] = await alreadyThere(database, ana)
  expect(words(thereText(found!, () => "3 May"))).toBe("In Lever: Data Engineer · Phone screen · note of 3 May")
  await there({ employer: "Larkspur" })
  const [likely] = await alreadyThere(database, ana)
  expect(words(thereText(likely!, () => "3 May"))).toBe("Likely in Lever: Data Engineer · Phone screen")
})

it("of whoever was erased nothing is said", async () => {
  expect(await there({}, { applicant: null })).toEqual([])
})

it("a list says of a role's people at which stage they stand, and who is new", async () => {
  await database.atsJobs.update("connection-1/job-1", { newSince: noon })
  await there({ links: ["https://linkedin.com/in/ana-ferro"] }, { firstAt: noon + 1 })
  expect((await standsThereFor(database, "role-1")).get(ana)).toEqual({ stage: "Phone screen", isNew: true })
  expect((await standsThereFor(database, "another role")).size).toBe(0)
})
