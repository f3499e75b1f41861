import { expect, it } from "vitest"
import { jsonAnswer, type VendorRequest } from "../../../support/vendor/serve"
import { traffic, waysOf, type Answers } from "../../../support/vendor/traffic"

// Workable as it writes otherwise than its description. All of it is invented. Ten requests in ten seconds: each test keeps to fewer.

const person = {
  ...{ id: "w1", name: "Ana Ferro", email: "ana@people.example", stage: "Applied", stage_kind: "applied", disqualified: false },
  ...{ job: { shortcode: "J1", title: "Data Engineer" }, created_at: "2026-03-01T08:00:00Z", updated_at: "2026-03-01T08:00:00Z" }
}
const around: Answers = {
  "GET /jobs/J1/stages": {
    stages: [
      { slug: "interview", name: "Interview", kind: "interview", position: "2" },
      { slug: "applied", name: "Applied", kind: "applied", position: "1" }
    ]
  },
  "GET /candidates/w1": { candidate: person },
  "GET /candidates/w1/activities": { activities: [] }
}
const applicants = async (answers: Answers) => (await traffic("workable", { ...around, ...answers })).applicants("J1")

it.each([
  ["whole", (host: string) => `http://${host}/spi/v3/candidates?shortcode=J1&since_id=w1==`],
  ["of another host", () => "https://ferro.workable.com/spi/v3/candidates?shortcode=J1&since_id=w1=="],
  ["from the root", () => "/spi/v3/candidates?shortcode=J1&since_id=w1=="]
])("follows a next page that is written %s, through an empty one", async (_, next) => {
  const { rows, err } = await applicants({
    "GET /candidates": ({ url, headers }: VendorRequest) =>
      url.searchParams.get("since_id") === "w1=="
        ? jsonAnswer({ candidates: [{ ...person, id: "w2" }], paging: {} })
        : jsonAnswer({ candidates: [], paging: { next: next(headers.get("host") ?? "") } }),
    "GET /candidates/w2": person,
    "GET /candidates/w2/activities": { activities: null }
  })
  expect(rows.map(({ application: { id } }) => id)).toEqual(["w2"])
  expect(err).toContain("no list of activities")
})

it("what the list says is kept where the candidate itself says less", async () => {
  const { rows } = await applicants({
    "GET /candidates": { candidates: person },
    "GET /candidates/w1": {
      candidate: { id: "w1", stage: null, job: null, email: null, answers: [{ question: "SQL?", answer: { checked: false } }] }
    }
  })
  expect(rows).toMatchObject([
    {
      application: { job: "J1", stage: { id: "applied", name: "Applied" }, answers: [{ question: "SQL?", answer: "No" }] },
      candidate: { emails: ["ana@people.example"] }
    }
  ])
})

it("stage changes: objects and names for stages, steps of unknown words, times in seconds", async () => {
  const { rows } = await applicants({
    "GET /candidates": { candidates: [person] },
    "GET /candidates/w1/activities": {
      activities: [
        { id: 1, action: "kicked_off", stage: { name: "Interview" }, created_at: 1772611200 },
        { id: 2, action: "applied", stage_name: "Applied", created_at: "2026-03-01T08:00:00Z" },
        { id: 3, action: "comment", stage_name: "Interview", body: { body: "Spoke." }, created_at: null }
      ]
    }
  })
  expect(waysOf(rows)).toEqual([
    [
      ["Applied", "2026-03-01T08:00:00.000Z"],
      ["Interview", "2026-03-04T08:00:00.000Z"]
    ]
  ])
})

it("ends: as text for yes, withdrawn, hired by its kind, anonymised; ids and phones as numbers", async () => {
  const rowsThere = [
    {
      ...person,
      id: 1,
      disqualified: "true",
      disqualified_at: "2026-03-09 08:00:00 UTC",
      disqualification_reason: { name: "Underqualified" }
    },
    { ...person, id: 2, withdrew: true, phone: 351900 },
    { ...person, id: 3, stage: "Hired", stage_kind: "hired", anonymized: true, location: { city: "Porto", country: "Portugal" } }
  ]
  const { rows } = await applicants({ "GET /candidates": { candidates: rowsThere } })
  expect(rows.map(({ application: { id, status, reason, ended } }) => [id, status, reason, ended])).toEqual([
    ["1", "rejected", "Underqualified", "2026-03-09T08:00:00.000Z"],
    ["2", "withdrawn", null, null],
    ["3", "hired", null, null]
  ])
  expect(rows.map(({ candidate: { phones, place, deleted } }) => [phones, place, deleted])).toEqual([
    [[], null, false],
    [["351900"], null, false],
    [[], "Porto, Portugal", true]
  ])
})

it("jobs: without a shortcode, of an unknown state, closed; what cannot be had of one is told", async () => {
  const { rows, err } = await (
    await traffic("workable", {
      ...around,
      "GET /jobs": {
        jobs: [
          { id: "5b", title: null, full_title: "Clerk – Porto", state: "on_hold", location: null },
          {
            id: "5c",
            shortcode: "J1",
            title: "Data Engineer",
            state: "Closed",
            description: "<p>We.</p>",
            location: { location_str: "Porto" }
          }
        ]
      },
      "GET /jobs/J1": { id: "5c", shortcode: "J1", requirements: "<p>SQL.</p>" }
    })
  ).jobs()
  expect(rows).toMatchObject([
    { id: "5b", title: "Clerk – Porto", status: "unknown" },
    {
      id: "J1",
      otherIds: ["5c"],
      status: "closed",
      place: "Porto",
      description: "<p>SQL.</p>",
      stages: [{ name: "Applied" }, { name: "Interview" }]
    }
  ])
  expect(err).toContain("job of 5b")
})

it("candidates that are found under the job alone", async () => {
  const { rows } = await applicants({ "GET /jobs/J1/candidates": { candidates: [person] } })
  expect(rows.map(({ application: { id } }) => id)).toEqual(["w1"])
})
