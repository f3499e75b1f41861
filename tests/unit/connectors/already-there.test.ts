import { expect, test } from "vitest"
import { alreadyThereIndex } from "~connectors/already-there"
import type { AtsApplication, AtsCandidate } from "~connectors/nouns"

const candidate = (id: string, parts: Partial<AtsCandidate> = {}): AtsCandidate => ({
  ...{ id, otherIds: [], address: null, name: null, emails: [], phones: [], links: [], tags: [] },
  ...{ headline: null, employer: null, place: null, work: [], skills: [], changed: null, deleted: false },
  ...parts
})
const application = (id: string, person: string, parts: Partial<AtsApplication> = {}): AtsApplication => ({
  ...{ id, otherIds: [], candidate: person, job: "job", address: null, stage: null, status: "active", reason: null },
  ...{ applied: null, changed: null, ended: null, answers: [] },
  ...parts
})
const nobody = { urls: [], emails: [], name: null, employer: null }

function indexOf(...people: AtsCandidate[]) {
  const index = alreadyThereIndex()
  for (const one of people) index.add({ candidate: one, application: application(`of ${one.id}`, one.id) })
  return index
}

test.each([
  ["https://www.linkedin.com/in/ana-ferro/", "https://pt.linkedin.com/in/Ana-Ferro?trk=people"],
  ["linkedin.com/in/ana-ferro", "https://www.linkedin.com/in/ana-ferro/details/experience/"],
  ["http://github.com/anaferro", "https://github.com/anaferro?tab=repositories"],
  ["https://ana.ferro.example", "https://ana.ferro.example/"]
])("%s and %s are one address", (there, here) => {
  const index = indexOf(candidate("1", { links: [there] }))
  expect(index.find({ ...nobody, urls: [here] })).toMatchObject([{ candidate: { id: "1" }, by: "profile address" }])
})

test("the front page of a site that many have is nobody's profile", () => {
  const index = indexOf(candidate("1", { links: ["https://linkedin.com/", "https://github.com"] }))
  expect(index.find({ ...nobody, urls: ["https://linkedin.com", "https://github.com/"] })).toEqual([])
})

test("an address counts before an e-mail, and an e-mail before name and employer, which is likely and no more", () => {
  const index = indexOf(
    candidate("address", { links: ["https://github.com/ana"] }),
    candidate("mail", { emails: ["Ana@Ferro.example"] }),
    candidate("name", { name: "Ana Ferro", work: [{ title: null, employer: "Nordlicht GmbH", from: null, to: null, text: null }] })
  )
  const sought = { urls: ["https://github.com/ana"], emails: ["ana@ferro.example "], name: "ana ferro", employer: "Nordlicht" }
  expect(index.find(sought)).toMatchObject([{ candidate: { id: "address" }, by: "profile address" }])
  expect(index.find({ ...sought, urls: [] })).toMatchObject([{ candidate: { id: "mail" }, by: "e-mail" }])
  expect(index.find({ ...sought, urls: [], emails: [] })).toMatchObject([{ candidate: { id: "name" }, by: "name and employer" }])
  expect(index.find({ ...sought, urls: [], emails: [], employer: "Südlicht" })).toEqual([])
  expect(index.find({ ...sought, urls: [], emails: [], employer: "GmbH" })).toEqual([])
})

test("somebody with two applications is one person with both, and the newer word on an application counts", () => {
  const index = alreadyThereIndex()
  const ana = candidate("1", { emails: ["ana@ferro.example"] })
  index.add({ candidate: ana, application: application("a", "1") })
  index.add({ candidate: ana, application: application("b", "1") })
  index.add({ candidate: ana, application: application("a", "1", { status: "rejected" }) })
  const [found] = index.find({ ...nobody, emails: ["ana@ferro.example"] })
  expect(found?.applications.map(({ id, status }) => [id, status])).toEqual([
    ["a", "rejected"],
    ["b", "active"]
  ])
})

test("doubles of the tenant are both named; whoever was erased there is found no more", () => {
  const index = indexOf(candidate("1", { emails: ["ana@ferro.example"] }), candidate("2", { emails: ["ana@ferro.example"] }))
  expect(index.find({ ...nobody, emails: ["ana@ferro.example"] })).toHaveLength(2)
  index.add({ candidate: candidate("1", { deleted: true }), application: application("of 1", "1") })
  expect(index.find({ ...nobody, emails: ["ana@ferro.example"] }).map(({ candidate: { id } }) => id)).toEqual(["2"])
})

test("an address that somebody no longer has does not find them", () => {
  const index = indexOf(candidate("1", { emails: ["old@ferro.example"] }))
  index.add({ candidate: candidate("1", { emails: ["new@ferro.example"] }), application: application("of 1", "1") })
  expect(index.find({ ...nobody, emails: ["old@ferro.example"] })).toEqual([])
})
