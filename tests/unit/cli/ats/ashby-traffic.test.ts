import { expect, it } from "vitest"
import { jsonAnswer, type VendorRequest } from "../../../support/vendor/serve"
import { traffic, waysOf, type Answers } from "../../../support/vendor/traffic"

// Ashby as it writes otherwise than its description. All of it is invented.

const instant = "2026-03-01T08:00:00.000Z"
const listed = {
  ...{ id: "a1", status: "Active", createdAt: instant, updatedAt: instant, archivedAt: null, archiveReason: null },
  ...{ candidate: { id: "c1", name: "Ana Ferro" }, job: { id: "j1", title: "Data Engineer" } },
  currentInterviewStage: { id: "s1", title: "Application Review", type: "PreInterviewScreen", orderInInterviewPlan: "1" }
}
const candidate = { id: "c1", name: "Ana Ferro", primaryEmailAddress: { value: "ana@people.example" }, applicationIds: ["a1"] }
const infos = (rows: object[]) => ({
  "POST /application.list": { success: true, results: rows, moreDataAvailable: false },
  "POST /application.info": ({ body }: VendorRequest) => {
    const { applicationId } = JSON.parse(body) as { applicationId: string }
    const found = rows.find(row => (row as { id: unknown }).id === applicationId)
    return found ? jsonAnswer({ success: true, results: found }) : jsonAnswer({ success: false, errors: ["application_not_found"] })
  },
  "POST /application.listHistory": { success: true, results: [] },
  "POST /candidate.info": { success: true, results: candidate }
})
const applicants = async (rows: object[], more: Answers = {}) => (await traffic("ashby", { ...infos(rows), ...more })).applicants("j1")

it("follows cursors that hold =, through an empty page, and tells where it is said to go on and not where", async () => {
  const { rows, err } = await applicants([listed, { ...listed, id: "a2" }], {
    "POST /application.list": ({ body }: VendorRequest) => {
      const { cursor } = JSON.parse(body) as { cursor?: string }
      if (cursor === undefined) return jsonAnswer({ success: true, results: [listed], moreDataAvailable: true, nextCursor: "G8==" })
      if (cursor === "G8==") return jsonAnswer({ success: true, results: [], moreDataAvailable: true, nextCursor: "G9=" })
      return jsonAnswer({ success: true, results: [{ ...listed, id: "a2" }], moreDataAvailable: true, nextCursor: null })
    }
  })
  expect(rows.map(({ application: { id } }) => id)).toEqual(["a1", "a2"])
  expect(err).toContain("more of application")
})

it("stage history: without ids, without names, without times, of numbers as text; an entry of nothing is told", async () => {
  const applicationHistory = [
    { stageId: "s3", title: "Onsite", stageNumber: "10", enteredStageAt: "2026-03-09T08:00:00.000Z" },
    { stageId: null, title: "Phone screen", stageNumber: "2", enteredStageAt: "2026-03-02T10:00:00+0200" },
    { stageId: "s1", title: null, stageNumber: "1", enteredStageAt: Date.parse(instant) },
    { stageId: null, title: null, enteredStageAt: instant }
  ]
  const { rows, err } = await applicants([{ ...listed, applicationHistory }])
  expect(waysOf(rows)).toEqual([
    [
      ["Application Review", instant],
      ["Phone screen", "2026-03-02T08:00:00.000Z"],
      ["Onsite", "2026-03-09T08:00:00.000Z"]
    ]
  ])
  expect(err).toContain("A stage change of application a1 names no stage")
})

it("statuses: a lead, hired, archived of either side, in another spelling, and one that is not known", async () => {
  const { rows, err } = await applicants([
    { ...listed, status: "Lead" },
    { ...listed, id: "a2", status: "hired" },
    { ...listed, id: "a3", status: "Archived", archiveReason: { text: "Took another job", reasonType: "RejectedByCandidate" } },
    { ...listed, id: "a4", status: "ARCHIVED", archiveReason: null },
    { ...listed, id: "a5", status: "Paused" }
  ])
  expect(rows.map(({ application: { status, reason } }) => [status, reason])).toEqual([
    ["active", null],
    ["hired", null],
    ["withdrawn", "Took another job"],
    ["rejected", null],
    ["active", null]
  ])
  expect(err).toContain("“Paused” of application a5")
  expect(err.split("\n")).toHaveLength(1)
})

it("what the list says is kept where the application itself says less, or cannot be had", async () => {
  const bare = { id: "a1", status: null, candidate: null, job: null, currentInterviewStage: null }
  const { rows } = await applicants([bare], { "POST /application.list": { success: true, results: [listed] } })
  expect(rows).toMatchObject([{ application: { job: "j1", stage: { id: "s1" }, status: "active" }, candidate: { id: "c1" } }])
  const gone = await applicants([], { "POST /application.list": { success: true, results: [listed] } })
  expect(gone.rows).toMatchObject([{ application: { id: "a1" }, candidate: { name: "Ana Ferro", emails: ["ana@people.example"] } }])
  expect(gone.err).toContain("application of a1")
})

it("an answer about another application is not taken for this one's", async () => {
  const other = { ...listed, id: "a9", applicationHistory: [{ stageId: "s9", title: "Of another", enteredStageAt: instant }] }
  const { rows, err } = await applicants([listed], { "POST /application.info": { success: true, results: other } })
  expect(rows).toMatchObject([{ application: { id: "a1", stage: { id: "s1" } }, stageChanges: [] }])
  expect(err).toContain("application of a1")
})

it("a candidate who is gone, one who was merged into another, and an application that names none", async () => {
  const gone = await applicants([listed], { "POST /candidate.info": { success: false, errors: ["candidate_not_found"] } })
  expect(gone.rows).toMatchObject([{ candidate: { id: "c1", name: "Ana Ferro" } }])
  expect(gone.err).toContain("candidate of c1")
  const merged = await applicants([listed], { "POST /candidate.info": { success: true, results: { ...candidate, id: "c9" } } })
  expect(merged.rows).toMatchObject([{ candidate: { id: "c1", otherIds: ["c9"] } }])
  const none = await applicants([{ ...listed, candidate: null }])
  expect(none.rows).toMatchObject([{ application: { id: "a1", candidate: "application:a1" } }])
  expect(none.err).toContain("Application a1 names no candidate")
})

it("several applications of one candidate, of other jobs too", async () => {
  const { rows } = await applicants([listed, { ...listed, id: "a2", job: null, jobId: "j2" }, { ...listed, id: "a3", job: null }])
  expect(rows.map(({ application: { id, job }, candidate: { id: who } }) => [id, job, who])).toEqual([
    ["a1", "j1", "c1"],
    ["a2", "j2", "c1"],
    ["a3", "j1", "c1"]
  ])
})

it("answers of every form, and files without an id", async () => {
  const field = (path: string, title: string) => ({ field: { path, title } })
  const submission = {
    formDefinition: {
      sections: [{ fields: [field("q1", "SQL?"), field("q2", "Which?"), field("q3", "Years"), field("q4", "Since"), field("q5", "No")] }]
    },
    submittedValues: { q1: false, q2: [{ label: "Python" }, "Scala"], q3: 4, q4: { value: "2019" }, q5: null }
  }
  const files = { resumeFileHandle: { id: null, name: "ana.pdf", handle: "h1" }, fileHandles: null }
  const { rows } = await applicants([{ ...listed, applicationFormSubmissions: submission }], {
    "POST /candidate.info": { success: true, results: { ...candidate, ...files } }
  })
  expect(rows[0]?.application.answers.map(({ answer }) => answer)).toEqual(["No", "Python, Scala", "4", "2019"])
  expect(rows[0]?.attachments).toMatchObject([{ id: "h1", kind: "resume", handle: "h1" }])
})

it("jobs: places as text or objects, plans by list, states in any spelling, a posting that is hidden", async () => {
  const { rows, err } = await (
    await traffic("ashby", {
      "POST /job.list": {
        success: true,
        results: [
          { id: "j1", title: "Data Engineer", status: "open", location: "Porto", interviewPlanIds: ["plan"], jobPostingIds: ["q1"] },
          { id: "j2", title: null, status: "Frozen", location: { id: "l", name: "Lisbon" } }
        ]
      },
      "POST /job.info": ({ body }: VendorRequest) => {
        const { id } = JSON.parse(body) as { id: string }
        return jsonAnswer({ success: true, results: { id, ...(id === "j1" ? { interviewPlanIds: ["plan"], jobPostingIds: ["q1"] } : {}) } })
      },
      "POST /interviewStage.list": {
        success: true,
        results: [
          { id: "s2", title: "Onsite", orderInInterviewPlan: "2" },
          { id: "s1", title: "Screen", orderInInterviewPlan: "1" }
        ]
      }
    })
  ).jobs()
  expect(rows).toMatchObject([
    { id: "j1", title: "Data Engineer", status: "open", place: "Porto", stages: [{ name: "Screen" }, { name: "Onsite" }] },
    { id: "j2", status: "unknown", place: "Lisbon" }
  ])
  expect(err).toContain("job posting of j1")
})

it("a refusal with 200 ends it with its sentence", async () => {
  const { status, err } = await applicants([], { "POST /application.list": { success: false, errors: ["invalid_input"] } })
  expect(status).toBe(1)
  expect(err).toContain("invalid_input")
})
