import { constantOf } from "./registries"

/** The file and the test of a new connector: it reads jobs and applicants of an invented vendor, and writes a note. */
export function connectorFiles(id: string): Record<string, string> {
  return { [`src/connectors/vendors/${id}.ts`]: connector(id), [`tests/unit/connectors/vendors/${id}.test.ts`]: test(id) }
}

const connector = (id: string) => `
import * as z from "zod"
import { sentence, type Said } from "~sentence/sentence"
import { ask, askBytes, vendorFailure, type VendorWays } from "../ask"
import type { AtsPage, Connection } from "../connector"
import { defineConnector } from "../define-connector"
import { goneAmong } from "../gone-among"
import { lastNoteOf } from "../latest-note"
import { literalPost } from "../literal-post"
import type { AtsApplicant, AtsJob, AtsNote, AtsTarget } from "../nouns"
import { oneRow } from "../one-row"
import { someAtOnce } from "../optional-part"
import { cursorAfter, pagePlace, sinceOf } from "../page-cursor"
import { stageSteps } from "../stages/stage-steps"
import { hostsOf, vendorBase } from "../vendor-base"
import { readRows, under, wireId, wireInstant, wireList, wireText, wireTexts } from "../wire"
import { tagsWithoutDemographics, withoutDemographics } from "../without-demographics"

// What belongs into a connector, and what stays outside: docs/add-a-connector.md.

const own = "https://api.${id}.example/v1"

const ways: VendorWays = {
  name: "${id}",
  base: ({ settings }) => vendorBase(settings, own),
  headers: async ({ settings }) => ({ authorization: \`Bearer \${settings.fields.key?.trim() ?? ""}\` })
}

// Only what is named here comes in.
const jobRow = z.object({ id: wireId, title: wireText, description: wireText, status: wireText, updated_at: wireInstant })
const applicantRow = z.object({
  ...{ id: wireId, candidate_id: wireId, name: wireText, emails: wireTexts("value"), links: wireTexts("url"), tags: wireTexts("name") },
  ...{ status: wireText, reason: wireText, created_at: wireInstant, updated_at: wireInstant },
  stages: wireList(z.object({ id: wireId, name: wireText, entered_at: wireInstant })),
  answers: wireList(z.object({ question: wireText, answer: wireText }))
})
const noteRow = z.object({ id: wireId, text: wireText, created_at: wireInstant })

function jobOf({ id, title, description, status, updated_at: changed }: z.output<typeof jobRow>): AtsJob {
  const states: Record<string, AtsJob["status"]> = { open: "open", closed: "closed" }
  return { id, otherIds: [], address: null, title: title ?? id, description, status: states[status ?? ""] ?? "unknown", place: null, stages: [], changed }
}

function applicantOf(row: z.output<typeof applicantRow>, jobId: string | null, told: Said[]): AtsApplicant {
  const steps = stageSteps(row.stages.map(({ id, name, entered_at: at }) => ({ to: { id, name: name ?? id, kind: null }, at })))
  const answers = row.answers.flatMap(({ question, answer }) => (question && answer ? [{ question, answer }] : []))
  return {
    application: {
      ...{ id: row.id, otherIds: [], candidate: row.candidate_id, job: jobId, address: null, stage: steps.at(-1)?.to ?? null },
      ...{ status: row.status === "rejected" ? "rejected" : "active", reason: row.reason, applied: row.created_at, changed: row.updated_at, ended: null },
      answers: withoutDemographics(answers, row.id, told)
    },
    candidate: {
      ...{ id: row.candidate_id, otherIds: [], address: null, name: row.name, emails: row.emails, phones: [], links: row.links },
      ...{ tags: tagsWithoutDemographics(row.tags), headline: null, employer: null, place: null, work: [], skills: [] },
      ...{ changed: row.updated_at, deleted: false }
    },
    stageChanges: steps,
    attachments: []
  }
}

async function applicants(connection: Connection, jobId: string, since: string | null, cursor: string | null): Promise<AtsPage<AtsApplicant>> {
  const told: Said[] = []
  const place = pagePlace(cursor, connection.now())
  const { json } = await ask(connection, ways, { path: "/applicants", query: { job: jobId, since, cursor: place.at } })
  const rows = readRows(applicantRow, under(json, "applicants"), "applicant", told).map(row => applicantOf(row, jobId, told))
  const next = cursorAfter(place, wireText.parse(under(json, "next")))
  return { rows, next, total: null, told, since: next === null ? sinceOf(place) : null }
}

const notesPath = ({ candidate }: AtsTarget): string => {
  if (candidate === null) throw vendorFailure(ways, "not understood", null, { detail: "candidate" })
  return \`/candidates/\${encodeURIComponent(candidate)}/notes\`
}

async function notesOf(connection: Connection, target: AtsTarget): Promise<AtsNote[]> {
  const { json } = await ask(connection, ways, { path: notesPath(target) })
  return readRows(noteRow, under(json, "notes"), "note", []).map(({ id, text, created_at: at }) => ({ id, target, at, author: null, text: text ?? "", visibility: "unknown" }))
}

export default defineConnector({
  id: "${id}",
  ways,
  verified: false,
  keyForm: [{ name: "key", label: sentence("atsKeyField"), help: sentence("atsKeyField"), secret: true, needed: "always" }],
  rights: [{ name: "read", for: "reading" }],
  capabilities: {
    reads: ["jobs", "applications", "candidates", "stage history", "answers", "notes", "deletions"],
    writes: ["notes"],
    increments: "changed since",
    writesAs: "connection",
    finds: ["e-mail"]
  },
  pace: { requests: 5, windowMs: 1000 },
  hosts: settings => hostsOf(vendorBase(settings, own)),
  async test(connection) {
    const { json } = await ask(connection, ways, { path: "/jobs", query: { status: "open" } })
    return { openJobs: readRows(jobRow, under(json, "jobs"), "job", []).length, moreJobs: false, mayWriteNotes: null, missing: [], told: [] }
  },
  async jobs(connection, cursor) {
    const told: Said[] = []
    const { json } = await ask(connection, ways, { path: "/jobs", query: { cursor } })
    return { rows: readRows(jobRow, under(json, "jobs"), "job", told).map(jobOf), next: wireText.parse(under(json, "next")), total: null, told, since: null }
  },
  async job(connection, jobId) {
    const { json } = await ask(connection, ways, { path: \`/jobs/\${encodeURIComponent(jobId)}\` })
    return { job: jobOf(oneRow(ways, jobRow, json, "job")), told: [] }
  },
  applicants,
  gone: (connection, ids) =>
    goneAmong(ids, 2, async id => {
      await ask(connection, ways, { path: \`/candidates/\${encodeURIComponent(id)}\` })
      return false
    }),
  attachment: (connection, { handle, address }) => askBytes(connection, ways, handle ?? address ?? ""),
  async findByMail(connection, email, told) {
    const { json } = await ask(connection, ways, { path: "/applicants", query: { email } })
    const found = readRows(applicantRow, under(json, "applicants"), "applicant", told).map(row => applicantOf(row, null, told))
    return someAtOnce(found, 2, async ({ candidate, application }) => {
      const target = { candidate: candidate.id, application: application.id, job: null }
      const lastNote = await lastNoteOf(connection, candidate.id, () => notesOf(connection, target), told)
      return { candidate, applications: [application], jobTitles: {}, lastNote }
    })
  },
  writers: async () => [],
  completeTarget: async (_, target) => target,
  noteRequest: (settings, { target, text }) => literalPost(\`\${vendorBase(settings, own)}\${notesPath(target)}\`, { text }),
  tagRequest: () => null,
  writtenId: json => under(json, "id"),
  notes: notesOf
})
`

const test = (id: string) => `
import { expect, test } from "vitest"
import { atsApplicantSchema, atsJobSchema } from "~connectors/nouns"
import ${constantOf(id)} from "~connectors/vendors/${id}"
import { answering } from "../../../support/vendor/answering"

// Invented answers of the vendor's form: put recorded ones in their place, with invented people.
const answers = {
  "GET /v1/jobs": { jobs: [{ id: 1, title: "Data Engineer", status: "open" }] },
  "GET /v1/applicants": {
    applicants: [
      {
        id: 5,
        candidate_id: 7,
        name: "Imke Adeyemi-Voss",
        gender: "FORBIDDEN",
        stages: [{ id: 2, name: "Phone screen", entered_at: 1767225600 }],
        answers: [
          { question: "Years of SQL", answer: 4 },
          { question: "Date of birth", answer: "FORBIDDEN" }
        ]
      }
    ]
  }
}

test("reads the jobs and the applicants of ${id}, and nothing that nobody may be judged by", async () => {
  const { connection } = answering(${constantOf(id)}, { key: "key" }, answers)
  const jobs = await ${constantOf(id)}.jobs(connection, null)
  expect(jobs.rows.map(row => atsJobSchema.parse(row).id)).toEqual(["1"])
  const page = await ${constantOf(id)}.applicants(connection, "1", null)
  expect(page.rows.map(row => atsApplicantSchema.parse(row))).toMatchObject([
    { application: { id: "5", stage: { name: "Phone screen" }, answers: [{ answer: "4" }] }, candidate: { id: "7", name: "Imke Adeyemi-Voss" } }
  ])
  expect(JSON.stringify(page)).not.toContain("FORBIDDEN")
})
`
