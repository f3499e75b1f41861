import type * as z from "zod"
import { sentence, type Said } from "~sentence/sentence"
import { ask, askBytes, vendorFailure, type VendorWays } from "../../ask"
import { basicAuth } from "../../basic-auth"
import { ConnectorFailure } from "../../connector-failure"
import type { AtsPage, Connection } from "../../connector"
import { defineConnector } from "../../define-connector"
import { everyPage } from "../../every-page"
import { goneAmong } from "../../gone-among"
import { lastNoteOf } from "../../latest-note"
import { literalPost } from "../../literal-post"
import type { AtsApplicant, AtsNote, AtsStage, AtsTarget } from "../../nouns"
import { oneRow, rowOfId } from "../../one-row"
import { optionalPart, sharedList, someAtOnce } from "../../optional-part"
import { hostsOf, vendorBase } from "../../vendor-base"
import { isStrayCandidate, tellStray } from "../../stray-candidate"
import { nextPage, readList, readRows, under, wholeOver, wireText } from "../../wire"
import { ashbyApplication, ashbyCandidate, ashbyFiles, ashbyJob, ashbyNote, ashbyStage, ashbySteps } from "./ashby-nouns"
import {
  ashbyApplicationRow,
  ashbyCandidateRow,
  ashbyHistoryRow,
  ashbyJobRow,
  ashbyNoteRow,
  ashbyPostingRow,
  ashbyStageRow,
  type AshbyApplication,
  type AshbyCandidate,
  type AshbyJob
} from "./ashby-rows"

// Everything is POST resource.verb; a refusal comes with any status, 200 among them.

const own = "https://api.ashbyhq.com"
const version = "application/json; version=1"
const pageSize = 100
/** Applications are asked for one by one after their list: so many at once, and so many a page. */
const atOnce = 12
const applicantsAPage = 50

const ways: VendorWays = {
  name: "Ashby",
  base: ({ settings }) => vendorBase(settings, own),
  headers: async ({ settings }) => ({
    authorization: basicAuth(settings.fields.key?.trim() ?? "", ""),
    accept: version
  }),
  refusal: (status, json) => {
    if (status < 400 && under(json, "success") !== false) return null
    const told = JSON.stringify(json)
    if (/endpoint_permission|missing_permission/.test(told)) return { kind: "missing right", right: detailOf(json) }
    if (/(?:token|cursor)[a-z_ ]*(?:expired|invalid)|(?:expired|invalid)[a-z_ ]*(?:sync_?token|cursor)/i.test(told))
      return { kind: "cursor expired" }
    if (status === 403) return { kind: "wrong key" }
    if (status >= 400) return null
    if (/not_?found/i.test(told)) return { kind: "not found" }
    return /rate_?limit/i.test(told) ? { kind: "rate limit" } : { kind: "refused", detail: detailOf(json) }
  }
}

const detailOf = (json: unknown) =>
  wireText.parse(under(json, "errorInfo", "message") ?? under(json, "errorInfo", "code")) ?? textOfErrors(json)
const textOfErrors = (json: unknown) => {
  const errors = under(json, "errors")
  return Array.isArray(errors) ? errors.filter(one => typeof one === "string").join(", ") || null : null
}

const post = async (connection: Connection, verb: string, body: object) =>
  (await ask(connection, ways, { method: "POST", path: `/${verb}`, body })).json

async function info<Row extends z.ZodType>(connection: Connection, verb: string, body: object, row: Row): Promise<z.output<Row>> {
  return oneRow(ways, row, under(await post(connection, verb, body), "results"), verb)
}

const nextOf = (json: unknown, what: string, told: Said[]) =>
  nextPage({ next: under(json, "nextCursor"), goesOn: under(json, "moreDataAvailable") }, what, told)

function wholeList<Row extends z.ZodType>(connection: Connection, verb: string, body: object, row: Row, told: Said[]) {
  return everyPage(async cursor => {
    const json = await post(connection, verb, { ...body, ...(cursor === null ? {} : { cursor }) })
    return { rows: readList(row, under(json, "results"), verb, told), next: nextOf(json, verb, told) }
  })
}

function planStages(connection: Connection, planId: string | null, told: Said[]): Promise<AtsStage[]> {
  if (planId === null) return Promise.resolve([])
  const read = async () => {
    const rows = await wholeList(connection, "interviewStage.list", { interviewPlanId: planId }, ashbyStageRow, told)
    return rows.sort((a, b) => (a.orderInInterviewPlan ?? 0) - (b.orderInInterviewPlan ?? 0)).map(ashbyStage)
  }
  const part = { what: "interview stages", of: planId, read: () => sharedList(connection, `plan ${planId}`, read), otherwise: [], told }
  return optionalPart(connection, part)
}

async function wholeJob(connection: Connection, row: AshbyJob, told: Said[]) {
  const [postingId] = [...row.jobPostingIds, ...row.jobPostings.map(({ id }) => id)]
  const read = async () =>
    postingId === undefined ? null : info(connection, "jobPosting.info", { jobPostingId: postingId }, ashbyPostingRow)
  const posting = await optionalPart(connection, { what: "job posting", of: row.id, read, otherwise: null, told })
  return ashbyJob(row, posting, await planStages(connection, row.defaultInterviewPlanId ?? row.interviewPlanIds[0] ?? null, told))
}

/** The whole application; where it cannot be had, what the list said of it. Older keys refuse what is to be expanded. */
async function wholeApplication(connection: Connection, listed: AshbyApplication, told: Said[]): Promise<AshbyApplication> {
  const asked = { applicationId: listed.id }
  const read = async () => {
    if (connection.session.lists.has("no answers")) return info(connection, "application.info", asked, ashbyApplicationRow)
    try {
      return await info(connection, "application.info", { ...asked, expand: ["applicationFormSubmissions"] }, ashbyApplicationRow)
    } catch (error) {
      if (!(error instanceof ConnectorFailure) || (error.kind !== "refused" && error.kind !== "not found")) throw error
      const found = await info(connection, "application.info", asked, ashbyApplicationRow)
      connection.session.lists.set("no answers", true)
      return found
    }
  }
  const readOwn = async () => rowOfId(ways, await read(), listed.id, "application.info")
  const whole = await optionalPart(connection, { what: "application", of: listed.id, read: readOwn, otherwise: listed, told })
  return wholeOver(listed, whole)
}

async function applicantOf(connection: Connection, listed: AshbyApplication, jobId: string | null, told: Said[]): Promise<AtsApplicant> {
  const row = await wholeApplication(connection, listed, told)
  const id = row.candidate?.id ?? row.candidateId
  const read = async (): Promise<AshbyCandidate | null> =>
    id === null ? null : info(connection, "candidate.info", { id }, ashbyCandidateRow)
  const whole = await optionalPart(connection, { what: "candidate", of: id ?? row.id, read, otherwise: null, told })
  const readHistory = () => wholeList(connection, "application.listHistory", { applicationId: row.id }, ashbyHistoryRow, told)
  const history =
    row.applicationHistory ??
    (await optionalPart(connection, { what: "stage history", of: row.id, read: readHistory, otherwise: [], told }))
  const candidate = ashbyCandidate(row, whole)
  if (isStrayCandidate(candidate.id)) tellStray(row.id, told)
  return {
    application: ashbyApplication(row, candidate.id, candidate.address, jobId, told),
    candidate,
    stageChanges: ashbySteps(history, row.currentInterviewStage === null ? [] : [ashbyStage(row.currentInterviewStage)], row.id, told),
    attachments: ashbyFiles(row, whole, candidate.id)
  }
}

async function applicants(
  connection: Connection,
  jobId: string,
  since: string | null,
  cursor: string | null
): Promise<AtsPage<AtsApplicant>> {
  const told: Said[] = []
  const body = { jobId, limit: applicantsAPage, ...(since === null ? {} : { syncToken: since }), ...(cursor === null ? {} : { cursor }) }
  const json = await post(connection, "application.list", body)
  const listed = readList(ashbyApplicationRow, under(json, "results"), "application", told)
  const rows = await someAtOnce(listed, atOnce, row => applicantOf(connection, row, jobId, told))
  const next = nextOf(json, "application", told)
  return { rows, next, total: null, told, since: next === null ? wireText.parse(under(json, "syncToken")) : null }
}

async function candidateIdOf(connection: Connection, { candidate, application }: AtsTarget): Promise<string> {
  if (candidate !== null) return candidate
  if (application === null) throw vendorFailure(ways, "not understood", null, { detail: "candidateId" })
  const row = await info(connection, "application.info", { applicationId: application }, ashbyApplicationRow)
  const id = row.candidate?.id ?? row.candidateId
  if (id === null) throw vendorFailure(ways, "not understood", null, { detail: "candidateId" })
  return id
}

async function notesOf(connection: Connection, target: AtsTarget): Promise<AtsNote[]> {
  const candidateId = await candidateIdOf(connection, target)
  const rows = await wholeList(connection, "candidate.listNotes", { candidateId }, ashbyNoteRow, [])
  return rows.map(row => ashbyNote(row, { ...target, candidate: candidateId }))
}

export default defineConnector({
  id: "ashby",
  ways,
  verified: true,
  keyForm: [{ name: "key", label: sentence("atsKeyField"), help: sentence("atsAshbyKeyHelp"), secret: true, needed: "always" }],
  rights: [
    ...["jobsRead", "candidatesRead", "interviewsRead", "apiKeysRead"].map(name => ({ name, for: "reading" }) as const),
    { name: "candidatesWrite", for: "writing" }
  ],
  capabilities: {
    reads: ["jobs", "applications", "candidates", "stage history", "attachments", "answers", "notes", "deletions"],
    writes: ["notes"],
    increments: "token",
    writesAs: "connection",
    finds: ["e-mail"]
  },
  pace: { requests: 15, windowMs: 1000 },
  hosts: settings => hostsOf(vendorBase(settings, own)),
  async test(connection) {
    const told: Said[] = []
    const json = await post(connection, "job.list", { limit: pageSize, status: ["Open"] })
    const jobs = readRows(ashbyJobRow, under(json, "results"), "job", [])
    const read = async () => under(await post(connection, "apiKey.info", {}), "results")
    const key = await optionalPart(connection, { what: "apiKeysRead", of: null, read, otherwise: null, told })
    const rights = key === null ? null : JSON.stringify(key)
    const has = (name: RegExp) => (rights === null || !/read|write/i.test(rights) ? null : name.test(rights))
    const missing = has(/candidates?_?:?\.?\s*read/i) === false ? ["candidatesRead"] : []
    return {
      openJobs: jobs.filter(({ status }) => status === null || /^open$/i.test(status)).length,
      moreJobs: nextOf(json, "job", told) !== null,
      mayWriteNotes: has(/candidates?_?:?\.?\s*write/i),
      missing,
      told
    }
  },
  async jobs(connection, cursor) {
    const told: Said[] = []
    const json = await post(connection, "job.list", { limit: pageSize, ...(cursor === null ? {} : { cursor }) })
    const rows = readList(ashbyJobRow, under(json, "results"), "job", told).map(row => ashbyJob(row, null, []))
    return { rows, next: nextOf(json, "job", told), total: null, told, since: null }
  },
  async job(connection, jobId) {
    const told: Said[] = []
    return { job: await wholeJob(connection, await info(connection, "job.info", { id: jobId }, ashbyJobRow), told), told }
  },
  applicants,
  gone: (connection, ids) =>
    goneAmong(ids, atOnce, async id =>
      /^anonymi[sz]ed\b/i.test((await info(connection, "candidate.info", { id }, ashbyCandidateRow)).name ?? "")
    ),
  async attachment(connection, { handle, address }) {
    if (handle === null) return askBytes(connection, ways, address ?? "")
    const url = wireText.parse(under(await post(connection, "file.info", { fileHandle: handle }), "results", "url"))
    if (url === null) throw vendorFailure(ways, "not understood", null, { detail: "file.info" })
    return askBytes(connection, ways, url)
  },
  async findByMail(connection, email, told) {
    const json = await post(connection, "candidate.search", { email: email })
    const found = readRows(ashbyCandidateRow, under(json, "results"), "candidate", told)
    return someAtOnce(found, atOnce, async row => {
      const applications = await someAtOnce(row.applicationIds, atOnce, id =>
        optionalPart(connection, {
          what: "application",
          of: id,
          read: async () => info(connection, "application.info", { applicationId: id }, ashbyApplicationRow),
          otherwise: null,
          told
        })
      )
      const had = applications.flatMap(one => one ?? [])
      const target = { candidate: row.id, application: null, job: null }
      return {
        candidate: ashbyCandidate({ ...ashbyApplicationRow.parse({ id: row.id }), candidate: row }, row),
        applications: had.map(one => ashbyApplication(one, row.id, row.profileUrl, null, told)),
        jobTitles: Object.fromEntries(had.flatMap(({ job }) => (job?.title ? [[job.id, job.title]] : []))),
        lastNote: await lastNoteOf(connection, row.id, () => notesOf(connection, target), told)
      }
    })
  },
  writers: async () => [],
  completeTarget: async (connection, target) => ({ ...target, candidate: await candidateIdOf(connection, target) }),
  noteRequest(settings, { target, text }) {
    if (target.candidate === null || isStrayCandidate(target.candidate))
      throw vendorFailure(ways, "not understood", null, { detail: "candidateId" })
    const body = { candidateId: target.candidate, note: text }
    return literalPost(`${vendorBase(settings, own)}/candidate.createNote`, body, { accept: version })
  },
  // candidate.addTag takes the id of a tag that exists, one at a time.
  tagRequest: () => null,
  writtenId: json => under(json, "results", "id"),
  notes: notesOf
})
