import { readFileSync } from "node:fs"
import path from "node:path"
import { afterAll, expect, it } from "vitest"
import { atsApplicantSchema, atsJobSchema, type AtsApplicant, type AtsJob } from "~connectors/nouns"
import { ashbyApplicationRow, ashbyCandidateRow, ashbyJobRow } from "~connectors/vendors/ashby/ashby-rows"
import { dataBeside, describeWith } from "../../../support/data-beside"
import { candor, folderOf, json } from "../../../support/run-candor"
import { recordedCalls, replayOf, type RecordedCall } from "../../../support/vendor/replay"
import { serveVendor } from "../../../support/vendor/serve"

// Recorded traffic of sandbox accounts, behind a server on loopback, through the command line.

const recorded = dataBeside("data/ats/recorded", "no recorded traffic is replayed")
const folder = folderOf({ key: "invented-key", note: "Met: four years of SQL." })
const file = (name: string) => path.join(folder, name)
const stops: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const stop of stops) await stop()
})

const partAt = (value: unknown, ...names: string[]) =>
  names.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], value)
const responses = (calls: RecordedCall[], pattern: RegExp, ...names: string[]) =>
  calls.filter(call => pattern.test(`${call.method} ${call.path}`)).map(({ response }) => partAt(response, ...names))

async function replayed(vendor: string, lists: (calls: RecordedCall[]) => Record<string, unknown>) {
  const calls = recordedCalls(path.join(recorded ?? "", vendor))
  const { handler, asked, bodies } = replayOf(calls, lists(calls))
  const { url, stop } = await serveVendor(handler)
  stops.push(stop)
  const run = (deed: string, ...more: string[]) =>
    candor(["ats", deed, "--kind", vendor, "--base-url", url, "--key-file", file("key"), ...more])
  return { calls, run, asked, bodies }
}

const applicantsIn = (out: string[]) => out.map(line => atsApplicantSchema.parse(json<AtsApplicant>(line)))
const jobsIn = (out: string[]) => out.map(line => atsJobSchema.parse(json<AtsJob>(line)))

describeWith(recorded, "recorded traffic", () => {
  it("Lever: the posting, the opportunity with both its stage changes, the archive reason's words", async () => {
    const { run, calls, bodies } = await replayed("lever", all => ({
      "GET /v1/postings": { data: responses(all, /^GET \/v1\/postings\/[^/]+$/, "data"), hasNext: false },
      "GET /v1/opportunities": { data: responses(all, /^GET \/v1\/opportunities\/[^/]+$/, "data"), hasNext: false }
    }))
    const [posting] = responses(calls, /^GET \/v1\/postings\/[^/]+$/, "data")
    const [person] = responses(calls, /^GET \/v1\/opportunities\/[^/]+$/, "data")
    const jobs = await run("jobs")
    expect([jobs.status, jobs.err]).toEqual([0, ""])
    expect(jobsIn(jobs.out)).toMatchObject([{ id: partAt(posting, "id"), title: partAt(posting, "text"), stages: { length: 11 } }])

    const people = await run("applicants", "--job", String(partAt(posting, "id")))
    expect([people.status, people.err]).toEqual([0, ""])
    const [one] = applicantsIn(people.out)
    expect(one).toMatchObject({
      application: { id: partAt(person, "id"), status: "rejected", reason: "Timing", stage: { name: "Reached out" } },
      candidate: { id: partAt(person, "id"), emails: partAt(person, "emails"), otherIds: [partAt(person, "contact")] }
    })
    const changes = partAt(person, "stageChanges") as { toStageId: string; updatedAt: number }[]
    expect(one?.stageChanges.map(({ to, at }) => [to.id, Date.parse(at ?? "")])).toEqual(
      changes.map(each => [each.toStageId, each.updatedAt])
    )

    const note = ["--application", String(partAt(person, "id")), "--text-file", file("note")]
    const writer = String(partAt(calls.find(call => call.path.endsWith("/notes"))?.request.params, "perform_as"))
    const shown = await run("note", ...note, "--as", writer)
    expect(json<{ address: string }>(shown.out[0]).address).toContain(
      `/v1/opportunities/${partAt(person, "id")}/notes?perform_as=${writer}`
    )
    expect(bodies).toEqual([])
    const sent = await run("note", ...note, "--as", writer, "--send")
    expect(json<{ id: string }>(sent.out[1]).id).toBe("7f8004a4-e5db-466a-ae31-7a26346701ed")
    expect(bodies.map(body => json<object>(body))).toEqual([{ value: "Met: four years of SQL." }])
  })

  it("Ashby: the job, the application with its history, the candidate, the file; what is not there is told", async () => {
    const { run, calls, bodies } = await replayed("ashby", all => ({
      "POST /job.list": { success: true, results: responses(all, /\/job\.info$/, "results"), moreDataAvailable: false },
      "POST /application.list": {
        success: true,
        results: responses(all, /\/application\.info$/, "results").map(row => ({ ...(row as object), applicationHistory: undefined })),
        moreDataAvailable: false
      }
    }))
    const [job] = responses(calls, /\/job\.info$/, "results")
    const [application] = responses(calls, /\/application\.info$/, "results")
    const jobs = await run("jobs")
    expect(jobsIn(jobs.out)).toMatchObject([{ id: partAt(job, "id"), title: partAt(job, "title"), status: "closed" }])
    expect(jobs.err).toContain("interview stages of")

    const people = await run("applicants", "--job", String(partAt(application, "job", "id")))
    const [one] = applicantsIn(people.out)
    expect(one).toMatchObject({
      application: { id: partAt(application, "id"), status: "rejected", reason: "Lacks Skills/Qualifications" },
      candidate: { id: partAt(application, "candidate", "id"), employer: "The Mars Agency", links: { length: 2 } },
      attachments: [{ kind: "resume" }]
    })
    const history = partAt(application, "applicationHistory") as { title: string; enteredStageAt: string }[]
    expect(one?.stageChanges.map(({ to, at }) => [to.name, at])).toEqual(history.map(each => [each.title, each.enteredStageAt]))

    bodies.length = 0
    await run("note", "--application", String(partAt(application, "id")), "--text-file", file("note"), "--send")
    expect(bodies.map(body => json<object>(body)).at(-1)).toEqual({
      candidateId: partAt(application, "candidate", "id"),
      note: "Met: four years of SQL."
    })
  })

  it("Workable: the job with its stages and its description, the candidate, the comment", async () => {
    const { run, calls, bodies } = await replayed("workable", all => ({
      "GET /spi/v3/jobs": { jobs: responses(all, /^GET \/spi\/v3\/jobs\/[^/]+$/) },
      "GET /spi/v3/candidates": { candidates: responses(all, /^GET \/spi\/v3\/candidates\/[^/]+$/, "candidate") }
    }))
    const [job] = responses(calls, /^GET \/spi\/v3\/jobs\/[^/]+$/)
    const [person] = responses(calls, /^GET \/spi\/v3\/candidates\/[^/]+$/, "candidate")
    const jobs = await run("jobs")
    expect([jobs.status, jobs.err]).toEqual([0, ""])
    expect(jobsIn(jobs.out)).toMatchObject([
      { id: partAt(job, "shortcode"), otherIds: [partAt(job, "id")], description: partAt(job, "full_description"), stages: { length: 7 } }
    ])

    const people = await run("applicants", "--job", String(partAt(job, "shortcode")))
    expect(people.err).toContain("activities of")
    expect(applicantsIn(people.out)).toMatchObject([
      {
        application: { id: partAt(person, "id"), job: partAt(person, "job", "shortcode"), stage: { name: "Sourced", kind: "sourced" } },
        candidate: { name: partAt(person, "name"), tags: ["nango", "priority"] }
      }
    ])

    const comment = calls.find(call => call.path.endsWith("/comments"))
    const id = String(partAt(comment?.input, "candidate_id"))
    const writer = String(partAt(comment?.input, "member_id"))
    await run("note", "--application", id, "--text-file", file("note"), "--as", writer, "--send")
    expect(bodies.map(body => json<object>(body))).toEqual([{ member_id: writer, comment: { body: "Met: four years of SQL." } }])
  })
})

const listed = dataBeside("data/ats/lever/opportunities.json", "a recorded page of Lever's list is not replayed")

describeWith(listed, "a recorded page of a list", at => {
  it("Lever: a page that names a next one is read, and a vendor that gives the same page again does not keep us", async () => {
    const page = JSON.parse(readFileSync(at, "utf8")) as { data: { id: string; stageChanges: unknown[] }[] }
    const { handler, asked } = replayOf([], { "GET /v1/opportunities": page })
    const { url, stop } = await serveVendor(handler)
    stops.push(stop)
    const run = await candor(["ats", "applicants", "--job", "any", "--kind", "lever", "--base-url", url, "--key-file", file("key")])
    expect(applicantsIn(run.out).map(({ application, stageChanges }) => [application.id, stageChanges.length])).toEqual(
      page.data.map(({ id, stageChanges }) => [id, stageChanges.length])
    )
    expect(asked.filter(one => one.includes("/opportunities?"))).toHaveLength(2)
    expect(run.err).toContain("stages could not be had")
  })
})

const fieldsFile = dataBeside("data/ats/ashby-fields.json", "the fields that are read of Ashby are not held against its list of fields")

describeWith(fieldsFile, "Ashby's list of fields", at => {
  const objects = (
    JSON.parse(readFileSync(at, "utf8")) as {
      modules: { root: { objects: Record<string, { path: string; fields: Record<string, string> }> } }
    }
  ).modules.root.objects

  it.each([
    // What stands behind each is in the one thing (`….info`) and not in its list, or is an older spelling of the same.
    [
      "application",
      ashbyApplicationRow,
      ["candidateId", "jobId", "resumeFileHandle", "archivedAt", "applicationHistory", "applicationFormSubmissions"]
    ],
    ["candidate", ashbyCandidateRow, ["position", "company", "resumeFileHandle"]],
    ["job", ashbyJobRow, ["jobPostings", "location"]]
  ])("every field that is read of a %s is one that Ashby has", (name, row, elsewhere) => {
    const known = Object.keys(objects[name]?.fields ?? {})
    expect(known.length).toBeGreaterThan(5)
    expect(Object.keys(row.shape).filter(field => !known.includes(field) && !elsewhere.includes(field))).toEqual([])
  })
})
