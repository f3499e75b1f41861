import { expect, it } from "vitest"
import { jsonAnswer, type VendorRequest } from "../../../support/vendor/serve"
import { traffic, waysOf, type Answers } from "../../../support/vendor/traffic"

// Greenhouse as it writes otherwise than its description: nothing of it may be lost in silence. All of it is invented.

const application = { id: 9, candidate_id: 7, job_id: 77, stage_id: 1, status: "in_process", created_at: "2026-03-01T08:00:00Z" }
const around: Answers = {
  "GET /job_interview_stages": [
    { id: 2, job_id: 77, name: "Onsite", sort_order: "2" },
    { id: 1, job_id: 77, name: "Phone screen", sort_order: "1" }
  ],
  "GET /candidates": [
    { id: 7, first_name: "Ana", last_name: "Ferro", email_addresses: [{ value: "ana@people.example", type: "personal" }] }
  ],
  "GET /application_stages": [
    { id: 1, application_id: 9, job_interview_stage_id: 1, entered_at: "2026-03-01T08:00:00Z" },
    { id: 2, application_id: 9, job_interview_stage_id: 2, entered_at: "2026-03-05T08:00:00Z" }
  ],
  "GET /attachments": [],
  "GET /candidate_employments": [],
  "GET /job_posts": [],
  "GET /rejection_details": [],
  "GET /rejection_reasons": []
}
const applicants = async (row: object | object[], more: Answers = {}) =>
  (await traffic("greenhouse", { ...around, "GET /applications": row, ...more })).applicants("77")

const pages =
  (link: (next: string) => string, ...rows: unknown[]) =>
  ({ url, headers }: VendorRequest) => {
    const at = Number(/^page=(\d)==$/.exec(url.searchParams.get("cursor") ?? "page=0==")?.[1])
    const next = `http://${headers.get("host")}${url.pathname}?cursor=page=${at + 1}==`
    return jsonAnswer(rows[at], 200, at + 1 < rows.length ? { link: link(next) } : {})
  }

it.each([
  ["alone", (next: string) => `<${next}>; rel="next"`],
  ["without quotes", (next: string) => `<${next}>;rel=next`],
  [
    "after others, with a comma in an address",
    (next: string) => `<https://x.example/?a=1,2>; rel="first", <${next}>; title="a, b"; rel="next"`
  ],
  ["with two relations", (next: string) => `<${next}>; rel="next last"`],
  ["from the root", (next: string) => `<${next.replace(/^http:\/\/[^/]+/, "")}>; rel="next"`]
])("follows a Link that is written %s, through an empty page, with = in its cursor", async (_, link) => {
  const list = pages(link, [application], [], [{ ...application, id: 10 }])
  const { rows, err } = await applicants([], { "GET /applications": list })
  expect([rows.map(({ application: { id } }) => id), err]).toEqual([["9", "10"], ""])
})

it("reads what v1 embeds: jobs, stage, reason, time of applying, files", async () => {
  const old = {
    ...{ id: 9, candidate_id: 7, prospect: false, applied_at: "2026-03-01T10:00:00.000+02:00", status: "rejected" },
    ...{ rejected_at: "2026-03-09T08:00:00Z", jobs: [{ id: 77, name: "Data Engineer" }], current_stage: { id: 5, name: "Take-home" } },
    rejection_reason: { id: 3, name: "Took another job", type: { id: 2, name: "They rejected us" } },
    attachments: [{ filename: "ana.pdf", url: "https://files.example/ana.pdf", type: "resume" }]
  }
  const { rows } = await applicants(old)
  expect(rows).toMatchObject([
    {
      application: {
        ...{ job: "77", stage: { id: "5", name: "Take-home" }, status: "withdrawn", reason: "Took another job" },
        ...{ applied: "2026-03-01T08:00:00.000Z", ended: "2026-03-09T08:00:00.000Z" }
      },
      attachments: [{ kind: "resume", fileName: "ana.pdf", address: "https://files.example/ana.pdf", handle: null }]
    }
  ])
})

it("an application whose candidate is gone comes out, under an id that is nobody's, and is told", async () => {
  const { rows, err } = await applicants([
    { ...application, candidate_id: null },
    { ...application, id: 10 },
    { ...application, id: 11, candidate_id: 404 }
  ])
  expect(rows.map(({ application: { id, candidate } }) => [id, candidate])).toEqual([
    ["9", "application:9"],
    ["10", "7"],
    ["11", "404"]
  ])
  expect(err).toContain("Application 9 names no candidate")
  expect(err).toContain("Application 11 names no candidate")
})

it("a note on an application that names no candidate is not drafted, and goes to nobody else of that number", async () => {
  const answers = { ...around, "GET /applications": [{ ...application, candidate_id: null }] }
  const { status, out, err } = await (await traffic("greenhouse", answers)).note("--application", "9", "--as", "42")
  expect([status, out]).toEqual([1, []])
  expect(err).toContain("candidate_id")
})

it("prospects: with no job, with jobs that they are considered for, and one who became an applicant", async () => {
  const prospect = { ...application, job_id: null, prospect: true, stage_id: null }
  const { rows, err } = await applicants([
    { ...prospect, prospective_job_ids: [] },
    { ...prospect, id: 10, prospective_job_ids: [12, 77] },
    { ...prospect, id: 11, prospective_job_ids: null, status: "converted" }
  ])
  expect(rows.map(({ application: { id, job, status } }) => [id, job, status])).toEqual([
    ["9", null, "active"],
    ["10", "77", "active"],
    ["11", null, "active"]
  ])
  expect(err).toBe("")
})

it("several applications of one candidate are several lines of one candidate", async () => {
  const { rows } = await applicants([application, { ...application, id: "10", status: "hired" }, { ...application, id: 11, job_id: 78 }])
  expect(rows.map(({ application: { id, job, status }, candidate: { id: who, name } }) => [id, job, status, who, name])).toEqual([
    ["9", "77", "active", "7", "Ana Ferro"],
    ["10", "77", "hired", "7", "Ana Ferro"],
    ["11", "78", "active", "7", "Ana Ferro"]
  ])
})

it("a status that is not known is told, and the application comes out; one of another spelling is known", async () => {
  const { rows, err } = await applicants([
    { ...application, status: "on_hold" },
    { ...application, id: 10, status: "Rejected" },
    { ...application, id: 11, status: null }
  ])
  expect(rows.map(({ application: { status } }) => status)).toEqual(["active", "rejected", "active"])
  expect(err).toContain("“on_hold” of application 9")
  expect(err.split("\n")).toHaveLength(1)
})

it("stage changes: of a stage that the job has no more, without a time, of a number as text", async () => {
  const { rows, err } = await applicants(application, {
    "GET /job_interview_stages": ({ url }: VendorRequest) =>
      jsonAnswer(url.searchParams.has("ids") ? [{ id: 88, job_id: 12, name: "Portfolio" }] : around["GET /job_interview_stages"]),
    "GET /application_stages": [
      { id: 1, application_id: "9", job_interview_stage_id: "1", entered_at: "2026-03-01 10:00:00 +0200" },
      { id: 2, application_id: 9, job_interview_stage_id: 88, entered_at: 1772611200000 },
      { id: 3, application_id: 9, job_interview_stage_id: 99, entered_at: null }
    ]
  })
  expect(waysOf(rows)).toEqual([
    [
      ["Phone screen", "2026-03-01T08:00:00.000Z"],
      ["Portfolio", "2026-03-04T08:00:00.000Z"],
      ["99", null]
    ]
  ])
  expect(err).toBe("")
})

it("a stage change without its stage is told", async () => {
  const { rows, err } = await applicants(application, {
    "GET /application_stages": [{ id: 5, application_id: 9, job_interview_stage_id: null, entered_at: "2026-03-01T08:00:00Z" }]
  })
  expect(rows).toHaveLength(1)
  expect(err).toContain("application_stages 5 was left out")
})

it("answers: yes and no, several choices, a number, nothing", async () => {
  const answers = [
    { question: "Do you know SQL?", answer: true },
    { question: "Which?", answer: ["Python", { name: "Scala" }] },
    { question: "Years", answer: 4 },
    { question: "Anything else?", answer: null }
  ]
  const { rows } = await applicants({ ...application, answers })
  expect(rows[0]?.application.answers).toEqual([
    { question: "Do you know SQL?", answer: "Yes" },
    { question: "Which?", answer: "Python, Scala" },
    { question: "Years", answer: "4" }
  ])
})

it("bare rows, nulls and objects where lists are expected take nothing else along", async () => {
  const { rows } = await applicants(
    { id: 9, candidate_id: "7" },
    {
      "GET /candidates": { data: { id: "7", tags: null, email_addresses: null, phone_numbers: [{ value: 351900 }], website_addresses: {} } }
    }
  )
  expect(rows).toMatchObject([{ application: { id: "9", job: "77", stage: null }, candidate: { id: "7", phones: ["351900"], name: null } }])
})

it("jobs: templates, unknown states, one without a name; the post of another job describes none", async () => {
  const { rows, err } = await (
    await traffic("greenhouse", {
      ...around,
      "GET /jobs": [
        { id: 77, name: "Data Engineer", status: "OPEN" },
        { id: 78, name: null, status: "paused", requisition_id: "R-78" },
        { id: 79, name: "Template", status: "open", is_template: true }
      ],
      "GET /job_posts": [
        { id: 1, job_id: 12, title: "Of another", content: "<p>Another.</p>", live: true },
        { id: 2, job_id: 77, title: "Data Engineer", content: "<p>Ours.</p>", live: false }
      ]
    })
  ).jobs()
  expect(rows.map(({ id, title, status, description }) => [id, title, status, description])).toEqual([
    ["77", "Data Engineer", "open", "<p>Ours.</p>"],
    ["78", "78", "unknown", null],
    ["79", "Template", "draft", null]
  ])
  expect(rows[0]?.stages.map(({ name }) => name)).toEqual(["Phone screen", "Onsite"])
  expect(err).toBe("")
})

it("a list that is broken for itself costs itself, and an answer without a list is told", async () => {
  const { rows, err, status } = await applicants(application, {
    "GET /attachments": () => jsonAnswer({ message: "internal error" }, 501),
    "GET /candidate_employments": {}
  })
  expect([status, rows.length]).toEqual([0, 1])
  expect(err).toContain("attachments could not be had")
  expect(err).toContain("no list of candidate_employments")
})
