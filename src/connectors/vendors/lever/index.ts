import type * as z from "zod"
import { sentence, type Said } from "~sentence/sentence"
import { ask, askBytes, vendorFailure, type VendorWays } from "../../ask"
import { basicAuth } from "../../basic-auth"
import type { AtsPage, Connection } from "../../connector"
import { defineConnector } from "../../define-connector"
import { everyPage } from "../../every-page"
import { goneAmong } from "../../gone-among"
import { lastNoteOf, lastNoteTimes } from "../../latest-note"
import { literalPost } from "../../literal-post"
import type { AtsApplicant, AtsAttachment, AtsNote, AtsStage, AtsTarget } from "../../nouns"
import { oneRow } from "../../one-row"
import { optionalPart, sharedList, someAtOnce } from "../../optional-part"
import { cursorAfter, pagePlace, sinceOf } from "../../page-cursor"
import { hostsOf, vendorBase } from "../../vendor-base"
import { nextPage, readList, readRows, under } from "../../wire"
import { leverApplication, leverCandidate, leverJob, leverNote, leverStage, leverSteps } from "./lever-nouns"
import {
  leverNoteRow,
  leverOpportunityRow,
  leverPostingRow,
  leverReasonRow,
  leverResumeRow,
  leverStageRow,
  leverUserRow,
  type LeverOpportunity,
  type LeverReason
} from "./lever-rows"

const own = "https://api.lever.co/v1"
const pageSize = 100
/** Résumés are asked for person by person: so many at once, at the vendor's pace. */
const atOnce = 12

const ways: VendorWays = {
  name: "Lever",
  base: ({ settings }) => vendorBase(settings, own),
  headers: async ({ settings }) => ({ authorization: basicAuth(settings.fields.key?.trim() ?? "", "") }),
  refusal: (status, json) => (status === 400 && /offset/i.test(String(under(json, "message"))) ? { kind: "cursor expired" } : null)
}

const rowsOf = (json: unknown) => (Array.isArray(json) ? json : under(json, "data"))
const rowOf = (json: unknown) => under(json, "data") ?? json
const nextOf = (json: unknown, what: string, told: Said[]) =>
  nextPage({ next: under(json, "next"), goesOn: under(json, "hasNext") }, what, told)
const of = (kind: string, id: string) => `/${kind}/${encodeURIComponent(id)}`

function wholeList<Row extends z.ZodType>(connection: Connection, path: string, row: Row, what: string, told: Said[]) {
  return everyPage(async offset => {
    const { json } = await ask(connection, ways, { path, query: { limit: pageSize, offset } })
    return { rows: readList(row, rowsOf(json), what, told), next: nextOf(json, what, told) }
  })
}

function stagesOf(connection: Connection, told: Said[]): Promise<AtsStage[]> {
  const read = async () =>
    (await wholeList(connection, "/stages", leverStageRow, "stage", told)).map(({ id, text }) => leverStage(id, text, []))
  const part = { what: "stages", of: null, read: () => sharedList(connection, "stages", read), otherwise: [], told }
  return optionalPart(connection, part)
}

function reasonsOf(connection: Connection, told: Said[]): Promise<LeverReason[]> {
  const read = () => wholeList(connection, "/archive_reasons", leverReasonRow, "archive reason", told)
  const part = { what: "archive reasons", of: null, read: () => sharedList(connection, "reasons", read), otherwise: [], told }
  return optionalPart(connection, part)
}

async function resumesOf(connection: Connection, id: string, told: Said[]): Promise<AtsAttachment[]> {
  const path = `${of("opportunities", id)}/resumes`
  const read = async () => readRows(leverResumeRow, rowsOf((await ask(connection, ways, { path })).json), "resume", told)
  const rows = await optionalPart(connection, { what: "resumes", of: id, read, otherwise: [], told })
  return rows.map(row => ({
    id: row.id,
    candidate: id,
    application: id,
    kind: "resume",
    fileName: row.file?.name ?? `${row.id}${row.file?.ext ?? ""}`,
    handle: `${path}/${encodeURIComponent(row.id)}/download`,
    address: row.file?.downloadUrl ?? null,
    expires: null
  }))
}

async function applicantOf(connection: Connection, row: LeverOpportunity, jobId: string | null, told: Said[]): Promise<AtsApplicant> {
  const stages = await stagesOf(connection, told)
  const reasons = row.archived === null ? [] : await reasonsOf(connection, told)
  return {
    application: leverApplication(row, jobId, stages, reasons, told),
    candidate: leverCandidate(row),
    stageChanges: leverSteps(row, stages, told),
    attachments: row.isAnonymized ? [] : await resumesOf(connection, row.id, told)
  }
}

async function applicants(
  connection: Connection,
  jobId: string,
  since: string | null,
  cursor: string | null
): Promise<AtsPage<AtsApplicant>> {
  const told: Said[] = []
  const place = pagePlace(cursor, connection.now())
  const query = {
    posting_id: jobId,
    limit: pageSize,
    expand: "applications",
    updated_at_start: since === null ? null : Date.parse(since),
    offset: place.at
  }
  const { json } = await ask(connection, ways, { path: "/opportunities", query })
  const opportunities = readList(leverOpportunityRow, rowsOf(json), "opportunity", told)
  const rows = await someAtOnce(opportunities, atOnce, row => applicantOf(connection, row, jobId, told))
  // Whom nobody has done anything with since they came has no note.
  const touched = new Set(
    opportunities.filter(one => one.lastInteractionAt === null || one.lastInteractionAt !== one.createdAt).map(({ id }) => id)
  )
  const noted = rows.filter(({ application }) => touched.has(application.id))
  const notedAt = await lastNoteTimes(connection, noted, told, target => notesOf(connection, target))
  const next = cursorAfter(place, nextOf(json, "opportunity", told))
  return { rows, notedAt, next, total: null, told, since: next === null ? sinceOf(place) : null }
}

async function opportunity(connection: Connection, id: string): Promise<LeverOpportunity> {
  const { json } = await ask(connection, ways, { path: of("opportunities", id), query: { expand: "applications" } })
  return oneRow(ways, leverOpportunityRow, rowOf(json), "opportunity")
}

const opportunityOf = ({ application, candidate }: AtsTarget): string => {
  const id = application ?? candidate
  if (id === null) throw vendorFailure(ways, "not understood", null, { detail: "opportunity" })
  return id
}

async function notesOf(connection: Connection, target: AtsTarget): Promise<AtsNote[]> {
  const path = `${of("opportunities", opportunityOf(target))}/notes`
  return (await wholeList(connection, path, leverNoteRow, "note", [])).map(row => leverNote(row, target))
}

/** Whoever writes has to be named, or Lever refuses: `settingFaults` for writing says so before. */
function writing(fields: Record<string, string>, base: string, path: string, body: unknown) {
  const writer = fields.performAs?.trim()
  return literalPost(`${base}${path}${writer ? `?perform_as=${encodeURIComponent(writer)}` : ""}`, body)
}

export default defineConnector({
  id: "lever",
  ways,
  verified: true,
  keyForm: [
    { name: "key", label: sentence("atsKeyField"), help: sentence("atsLeverKeyHelp"), secret: true, needed: "always" },
    {
      name: "performAs",
      label: sentence("atsWriterField"),
      help: sentence("atsWriterHelp"),
      secret: false,
      needed: "for writing",
      picked: true
    }
  ],
  rights: [
    ...[
      "postings:read:admin",
      "opportunities:read:admin",
      "stages:read:admin",
      "archive_reasons:read:admin",
      "resumes:read:admin",
      "notes:read:admin"
    ].map(name => ({ name, for: "reading" }) as const),
    ...["notes:write:admin", "opportunities:write:admin", "users:read:admin"].map(name => ({ name, for: "writing" }) as const)
  ],
  capabilities: {
    reads: ["jobs", "applications", "candidates", "stage history", "attachments", "answers", "notes", "deletions"],
    writes: ["notes", "tags"],
    increments: "changed since",
    writesAs: "chosen person",
    finds: ["e-mail"]
  },
  pace: { requests: 10, windowMs: 1000 },
  hosts: settings => hostsOf(vendorBase(settings, own)),
  async test(connection) {
    const { json } = await ask(connection, ways, { path: "/postings", query: { limit: pageSize, state: "published" } })
    const jobs = readRows(leverPostingRow, rowsOf(json), "posting", [])
    const told: Said[] = []
    const missing: string[] = []
    for (const [path, right] of [
      ["/opportunities", "opportunities:read:admin"],
      ["/stages", "stages:read:admin"],
      ["/archive_reasons", "archive_reasons:read:admin"]
    ] as const) {
      const read = () => ask(connection, ways, { path, query: { limit: 1 } }).then(() => true)
      if (!(await optionalPart(connection, { what: right, of: null, read, otherwise: false, told }))) missing.push(right)
    }
    return {
      openJobs: jobs.filter(({ state }) => state === null || state === "published").length,
      moreJobs: nextOf(json, "posting", told) !== null,
      mayWriteNotes: null,
      missing,
      told
    }
  },
  async jobs(connection, cursor) {
    const told: Said[] = []
    const { json } = await ask(connection, ways, { path: "/postings", query: { limit: pageSize, offset: cursor } })
    const stages = await stagesOf(connection, told)
    return {
      rows: readList(leverPostingRow, rowsOf(json), "posting", told).map(row => leverJob(row, stages)),
      next: nextOf(json, "posting", told),
      total: null,
      told,
      since: null
    }
  },
  async job(connection, jobId) {
    const { json } = await ask(connection, ways, { path: of("postings", jobId) })
    const row = oneRow(ways, leverPostingRow, rowOf(json), "posting")
    const told: Said[] = []
    return { job: leverJob(row, await stagesOf(connection, told)), told }
  },
  applicants,
  gone: (connection, ids) => goneAmong(ids, atOnce, async id => (await opportunity(connection, id)).isAnonymized),
  attachment: (connection, { handle, address }) => askBytes(connection, ways, handle ?? address ?? ""),
  async findByMail(connection, email, told) {
    const asked = { email: email, limit: pageSize, expand: "applications" }
    const { json } = await ask(connection, ways, { path: "/opportunities", query: asked })
    const rows = readRows(leverOpportunityRow, rowsOf(json), "opportunity", told)
    const stages = await stagesOf(connection, told)
    return someAtOnce(rows, atOnce, async row => {
      const reasons = row.archived === null ? [] : await reasonsOf(connection, told)
      const application = leverApplication(row, null, stages, reasons, told)
      const target = { candidate: row.id, application: row.id, job: application.job }
      const lastNote = await lastNoteOf(connection, row.id, () => notesOf(connection, target), told)
      return { candidate: leverCandidate(row), applications: [application], jobTitles: {}, lastNote }
    })
  },
  async writers(connection) {
    const users = await wholeList(connection, "/users", leverUserRow, "user", [])
    return users.flatMap(({ id, name, email, deactivatedAt }) => (deactivatedAt === null ? [{ id, name: name ?? id, email }] : []))
  },
  completeTarget: async (_, target) => target,
  noteRequest: (settings, { target, text, visibility }) =>
    writing(settings.fields, vendorBase(settings, own), `${of("opportunities", opportunityOf(target))}/notes`, {
      value: text,
      ...(visibility === "private" || visibility === "admins" ? { secret: true } : {})
    }),
  tagRequest: (settings, target, tags) =>
    writing(settings.fields, vendorBase(settings, own), `${of("opportunities", opportunityOf(target))}/addTags`, { tags }),
  writtenId: json => under(rowOf(json), "id"),
  notes: notesOf
})
