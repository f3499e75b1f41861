import { expect, it } from "vitest"
import { jsonAnswer, type VendorRequest } from "../../../support/vendor/serve"
import { traffic, waysOf, type Answers } from "../../../support/vendor/traffic"

// Lever as it writes otherwise than its description. All of it is invented.

const at = Date.UTC(2026, 2, 1, 8)
const instant = "2026-03-01T08:00:00.000Z"
const person = {
  ...{ id: "o1", name: "Ana Ferro", contact: "c1", stage: "applicant-new", archived: null, createdAt: at, updatedAt: at },
  ...{ emails: ["ana@people.example"], phones: [], links: [], tags: [], stageChanges: [{ toStageId: "applicant-new", updatedAt: at }] },
  applications: [{ id: "a1", posting: "p1", createdAt: at }]
}
const around: Answers = {
  "GET /stages": {
    data: [
      { id: "applicant-new", text: "New applicant" },
      { id: "s2", text: "Onsite" }
    ],
    hasNext: false
  },
  "GET /archive_reasons": {
    data: [
      { id: "r1", text: "Underqualified", type: "non-hired" },
      { id: "r2", text: "Hired", type: "hired" }
    ]
  }
}
const list = (...data: unknown[]) => ({ "GET /opportunities": { data, hasNext: false } })
const applicants = async (answers: Answers) => (await traffic("lever", { ...around, ...answers })).applicants("p1")
/** Résumés are asked for person by person: where they are not the matter, none of them can be had. */
const withoutResumes = (err: string) => err.split("\n").filter(line => line !== "" && !line.startsWith("resumes of"))

it("follows tokens that hold = and %, through an empty page, though nothing says that it goes on", async () => {
  const token = '%5B"x=="%5D+/='
  const { rows, err } = await applicants({
    "GET /opportunities": ({ url }: VendorRequest) => {
      const offset = url.searchParams.get("offset")
      if (offset === null) return jsonAnswer({ data: [person], next: token })
      if (offset === token) return jsonAnswer({ data: [], hasNext: "true", next: 17 })
      return jsonAnswer({ data: [{ ...person, id: "o2" }], hasNext: offset !== "17", next: null })
    }
  })
  expect(rows.map(({ application: { id } }) => id)).toEqual(["o1", "o2"])
  expect(withoutResumes(err)).toEqual([])
})

it("a list that is said to go on and does not say where is told", async () => {
  const { rows, err } = await applicants({ "GET /opportunities": { data: [person], hasNext: true } })
  expect(rows).toHaveLength(1)
  expect(err).toContain("more of opportunity")
})

it.each([
  ["as ids", ["a1"], { job: "p1", otherIds: ["a1"] }],
  [
    "of another posting first",
    [
      { id: "a0", posting: "p0" },
      { id: "a1", posting: { id: "p1" } }
    ],
    { job: "p1", otherIds: ["a0", "a1"] }
  ],
  ["not at all", null, { job: "p1", otherIds: [] }],
  ["without a posting", [{ id: "a1", posting: null, createdAt: null }], { job: "p1", applied: instant }]
])("applications that come %s", async (_, applications, expected) => {
  const { rows } = await applicants(list({ ...person, applications }))
  expect(rows).toMatchObject([{ application: { id: "o1", ...expected } }])
})

it("stage changes: objects, text for numbers, unknown stages, no time; one without a stage is told", async () => {
  const stageChanges = [
    { toStageId: "applicant-new", updatedAt: String(at) },
    { toStageId: { id: "s2" }, updatedAt: "2026-03-02T10:00:00+02:00" },
    { toStageId: "s-that-is-gone", updatedAt: null },
    { toStageId: null, updatedAt: at }
  ]
  const { rows, err } = await applicants(list({ ...person, stageChanges, stage: { id: "s2", text: "Onsite" } }))
  expect(waysOf(rows)).toEqual([
    [
      ["New applicant", instant],
      ["Onsite", "2026-03-02T08:00:00.000Z"],
      ["s-that-is-gone", null]
    ]
  ])
  expect(rows[0]?.application.stage).toEqual({ id: "s2", name: "Onsite", kind: null })
  expect(err).toContain("A stage change of application o1 names no stage")
})

it("ends: hired, rejected, a reason as an object, one that the list has no more, none", async () => {
  const ended = (id: string, reason: unknown) => ({ ...person, id, archived: { reason, archivedAt: at } })
  const { rows, err } = await applicants(
    list(ended("o1", "r2"), ended("o2", { id: "r1" }), ended("o3", "r-old"), ended("o4", null), { ...person, id: "o5", archived: {} })
  )
  expect(rows.map(({ application: { status, reason, ended: when } }) => [status, reason, when])).toEqual([
    ["hired", "Hired", instant],
    ["rejected", "Underqualified", instant],
    ["rejected", "r-old", instant],
    ["rejected", null, instant],
    ["rejected", null, null]
  ])
  expect(withoutResumes(err)).toEqual(["o3", "o4", "o5"].map(id => expect.stringContaining(`Application ${id} ended`) as string))
})

it("somebody anonymised, and somebody of nulls alone, come out", async () => {
  const nulls = Object.fromEntries(Object.keys(person).map(name => [name, null]))
  const { rows } = await applicants(list({ ...nulls, id: "o8" }, { ...nulls, id: "o9", isAnonymized: true, name: "" }, { id: 10 }))
  expect(rows.map(({ candidate: { id, deleted, name } }) => [id, deleted, name])).toEqual([
    ["o8", false, null],
    ["o9", true, null],
    ["10", false, null]
  ])
})

it("contacts as texts, objects and numbers", async () => {
  const contacts = {
    emails: [{ value: "ana@people.example" }, null],
    phones: [{ value: 351900 }, "+351 900"],
    links: [{ url: "https://ana.example" }]
  }
  const { rows } = await applicants(list({ ...person, ...contacts }))
  expect(rows[0]?.candidate).toMatchObject({
    emails: ["ana@people.example"],
    phones: ["351900", "+351 900"],
    links: ["https://ana.example"]
  })
})

it("a row that is none is told by its id or without, and the others come out", async () => {
  const { rows, err } = await applicants(list({ ...person, id: null }, "o3", person))
  expect(rows).toHaveLength(1)
  expect(err.match(/was left out/g)).toHaveLength(2)
})

it("postings: of unknown state, without content, in several places, one alone where a list is expected", async () => {
  const postings = [
    {
      id: "p1",
      text: "Data Engineer",
      state: "published",
      content: null,
      categories: { location: null, allLocations: ["Porto", "Lisbon"] }
    },
    { id: "p2", text: null, state: "on-hold", content: { lists: null, closing: "Apply.", description: "" }, categories: null }
  ]
  const { rows } = await (await traffic("lever", { ...around, "GET /postings": { data: postings } })).jobs()
  expect(rows).toMatchObject([
    { id: "p1", status: "open", place: "Porto · Lisbon", description: null, stages: { length: 2 } },
    { id: "p2", status: "unknown", title: "p2", description: "Apply." }
  ])
  const one = await (await traffic("lever", { ...around, "GET /postings": { data: postings[0] } })).jobs()
  expect(one.rows.map(({ id }) => id)).toEqual(["p1"])
})

it("an answer that holds no list is told, and is not taken for an empty one", async () => {
  const { status, rows, err } = await applicants({ "GET /opportunities": { code: "odd" } })
  expect([status, rows.length]).toEqual([3, 0])
  expect(err).toContain("no list of opportunity")
})

it("somebody is found by e-mail among all that a deaf vendor names, with what became of each application", async () => {
  const data = [
    person,
    { ...person, id: "o2", emails: ["bea@people.example"] },
    { ...person, id: "o3", archived: { reason: "r1", archivedAt: at } }
  ]
  const { out, err } = await (
    await traffic("lever", {
      ...around,
      ...list(...data),
      "GET /opportunities/o1/notes": { data: [{ id: "n1", text: "Spoke.", createdAt: at }] }
    })
  ).run("person", "--email", "Ana@People.example")
  expect(out.map(line => JSON.parse(line) as object)).toMatchObject([
    { candidate: { id: "o1" }, applications: [{ status: "active" }], lastNote: { text: "Spoke.", at: instant } },
    { candidate: { id: "o3" }, applications: [{ status: "rejected" }], lastNote: null }
  ])
  expect(err).toContain("notes of o3")
})

it("a note shows the request though nothing else of the vendor can be had", async () => {
  const { out, err, status } = await (await traffic("lever", {})).note("--application", "o1", "--as", "u=1")
  expect(status).toBe(0)
  expect(JSON.parse(out[0] ?? "")).toMatchObject({ address: expect.stringContaining("/opportunities/o1/notes?perform_as=u%3D1") as string })
  expect(err).toContain("Add --send")
})
