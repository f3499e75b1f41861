import type * as z from "zod"
import { sentence, type Said } from "~sentence/sentence"
import { ask, askBytes, vendorFailure, type VendorReply, type VendorWays } from "../../ask"
import { ConnectorFailure } from "../../connector-failure"
import type { AtsPage, Connection } from "../../connector"
import { defineConnector } from "../../define-connector"
import { everyPage } from "../../every-page"
import { goneAmong } from "../../gone-among"
import { latestNote } from "../../latest-note"
import { literalPost } from "../../literal-post"
import type { AtsApplicant, AtsStage, AtsTarget } from "../../nouns"
import { oneRow, rowOfId } from "../../one-row"
import { optionalPart, sharedList, someAtOnce } from "../../optional-part"
import { cursorAfter, pagePlace, queryOf, sinceOf } from "../../page-cursor"
import { hostsOf, vendorBase } from "../../vendor-base"
import { readList, readRows, under, wholeOver, wireText } from "../../wire"
import {
  workableApplication,
  workableCandidate,
  workableJob,
  workableNotes,
  workableResume,
  workableStage,
  workableSteps
} from "./workable-nouns"
import {
  workableActivityRow,
  workableCandidateRow,
  workableJobRow,
  workableMemberRow,
  workableStageRow,
  type WorkableActivity,
  type WorkableCandidate
} from "./workable-rows"

const pageSize = 100
/** Two more requests a candidate, ten in ten seconds: a page is small enough that little is read again after a stop. */
const applicantsAPage = 50
const atOnce = 3

const own = (fields: Record<string, string>) =>
  `https://${fields.subdomain?.trim().replace(/\.workable\.com.*$/i, "") || "www"}.workable.com/spi/v3`
const baseOf = (settings: Connection["settings"]) => vendorBase(settings, own(settings.fields))

const ways: VendorWays = {
  name: "Workable",
  base: ({ settings }) => baseOf(settings),
  headers: async ({ settings }) => ({ authorization: `Bearer ${settings.fields.key?.trim() ?? ""}` })
}

const of = (kind: string, id: string, child = "") => `/${kind}/${encodeURIComponent(id)}${child}`
const nextOf = ({ json }: VendorReply) => queryOf(wireText.parse(under(json, "paging", "next")))
const rowsOf = (json: unknown, name: string) => (Array.isArray(json) ? json : under(json, name))

/** A page's `paging.next` is a whole address; its parameters alone are asked for again. */
const at = (path: string, query: string | null) => (query === null ? path : `${path}?${query}`)

function wholeList<Row extends z.ZodType>(connection: Connection, path: string, name: string, row: Row, told: Said[]) {
  return everyPage(async query => {
    const answer = await ask(connection, ways, { path: at(path, query), query: query === null ? { limit: pageSize } : {} })
    return { rows: readList(row, rowsOf(answer.json, name), name, told), next: nextOf(answer) }
  })
}

function stagesOf(connection: Connection, jobId: string | null, told: Said[]): Promise<AtsStage[]> {
  const ask1 = async (path: string) =>
    (await wholeList(connection, path, "stages", workableStageRow, told))
      .sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
      .flatMap(workableStage)
  const read = async () => {
    if (jobId === null) return ask1("/stages")
    try {
      return await ask1(of("jobs", jobId, "/stages"))
    } catch (error) {
      if (!(error instanceof ConnectorFailure) || error.kind !== "not found") throw error
      return ask1("/stages")
    }
  }
  const name = `stages ${jobId ?? ""}`
  return optionalPart(connection, { what: "stages", of: jobId, read: () => sharedList(connection, name, read), otherwise: [], told })
}

const activitiesOf = (connection: Connection, id: string, told: Said[]): Promise<WorkableActivity[]> =>
  optionalPart(connection, {
    what: "activities",
    of: id,
    read: () => wholeList(connection, of("candidates", id, "/activities"), "activities", workableActivityRow, told),
    otherwise: [],
    told
  })

async function candidate(connection: Connection, id: string): Promise<WorkableCandidate> {
  const { json } = await ask(connection, ways, { path: of("candidates", id) })
  return oneRow(ways, workableCandidateRow, under(json, "candidate") ?? json, "candidate")
}

async function applicantOf(
  connection: Connection,
  listed: WorkableCandidate,
  jobId: string,
  told: Said[]
): Promise<AtsApplicant & { notedAt: string | null }> {
  const read = async () => rowOfId(ways, await candidate(connection, listed.id), listed.id, "candidate")
  const row = wholeOver(listed, await optionalPart(connection, { what: "candidate", of: listed.id, read, otherwise: listed, told }))
  const stages = await stagesOf(connection, jobId, told)
  const activities = await activitiesOf(connection, row.id, told)
  const application = workableApplication(row, jobId, stages, told)
  const target = { candidate: row.id, application: row.id, job: application.job }
  return {
    application,
    candidate: workableCandidate(row),
    stageChanges: workableSteps(row, activities, stages),
    attachments: workableResume(row),
    notedAt: latestNote(workableNotes(activities, target))?.at ?? null
  }
}

/** The candidates of a job; tenants of older versions have them under the job alone. */
async function candidatePage(connection: Connection, jobId: string, since: string | null, query: string | null): Promise<VendorReply> {
  const first = { limit: applicantsAPage, updated_after: since }
  if (!connection.session.lists.has("candidates under jobs")) {
    try {
      const asked = query === null ? { shortcode: jobId, ...first } : {}
      return await ask(connection, ways, { path: at("/candidates", query), query: asked })
    } catch (error) {
      if (!(error instanceof ConnectorFailure) || error.kind !== "not found") throw error
      connection.session.lists.set("candidates under jobs", true)
    }
  }
  return ask(connection, ways, { path: at(of("jobs", jobId, "/candidates"), query), query: query === null ? first : {} })
}

async function applicants(
  connection: Connection,
  jobId: string,
  since: string | null,
  cursor: string | null
): Promise<AtsPage<AtsApplicant>> {
  const told: Said[] = []
  const place = pagePlace(cursor, connection.now())
  const answer = await candidatePage(connection, jobId, since, place.at)
  const listed = readList(workableCandidateRow, rowsOf(answer.json, "candidates"), "candidate", told)
  const read = await someAtOnce(listed, atOnce, row => applicantOf(connection, row, jobId, told))
  const rows = read.map(({ notedAt: _, ...applicant }) => applicant)
  const notedAt = Object.fromEntries(read.flatMap(({ application, notedAt: at }) => (at === null ? [] : [[application.id, at]])))
  const next = cursorAfter(place, nextOf(answer))
  return { rows, notedAt, next, total: null, told, since: next === null ? sinceOf(place) : null }
}

const idOf = ({ application, candidate: person }: AtsTarget): string => {
  const id = application ?? person
  if (id === null) throw vendorFailure(ways, "not understood", null, { detail: "candidate" })
  return id
}

export default defineConnector({
  id: "workable",
  ways,
  verified: true,
  keyForm: [
    {
      name: "subdomain",
      label: sentence("atsSubdomainField"),
      help: sentence("atsWorkableSubdomainHelp"),
      secret: false,
      needed: "always"
    },
    { name: "key", label: sentence("atsTokenField"), help: sentence("atsWorkableKeyHelp"), secret: true, needed: "always" },
    {
      name: "memberId",
      label: sentence("atsWriterField"),
      help: sentence("atsWriterHelp"),
      secret: false,
      needed: "for writing",
      picked: true
    }
  ],
  rights: [
    ...(["r_jobs", "r_candidates"] as const).map(name => ({ name, for: "reading" }) as const),
    { name: "w_candidates", for: "writing" },
    { name: "r_members", for: "writing" }
  ],
  capabilities: {
    reads: ["jobs", "applications", "candidates", "stage history", "attachments", "answers", "notes", "deletions"],
    writes: ["notes"],
    increments: "changed since",
    writesAs: "chosen person",
    finds: ["e-mail"]
  },
  pace: { requests: 10, windowMs: 10_000 },
  hosts: settings => hostsOf(baseOf(settings)),
  async test(connection) {
    const told: Said[] = []
    const answer = await ask(connection, ways, { path: "/jobs", query: { state: "published", limit: pageSize } })
    const jobs = readRows(workableJobRow, rowsOf(answer.json, "jobs"), "job", [])
    const read = () => ask(connection, ways, { path: "/candidates", query: { limit: 1 } }).then(() => true)
    const reads = await optionalPart(connection, { what: "r_candidates", of: null, read, otherwise: false, told })
    return {
      openJobs: jobs.filter(({ state }) => state === null || state === "published").length,
      moreJobs: nextOf(answer) !== null,
      mayWriteNotes: null,
      missing: reads ? [] : ["r_candidates"],
      told
    }
  },
  async jobs(connection, cursor) {
    const told: Said[] = []
    const answer = await ask(connection, ways, { path: at("/jobs", cursor), query: cursor === null ? { limit: pageSize } : {} })
    const rows = readList(workableJobRow, rowsOf(answer.json, "jobs"), "job", told).map(row => workableJob(row, []))
    return { rows, next: nextOf(answer), total: null, told, since: null }
  },
  async job(connection, jobId) {
    const { json } = await ask(connection, ways, { path: of("jobs", jobId) })
    const row = oneRow(ways, workableJobRow, under(json, "job") ?? json, "job")
    const told: Said[] = []
    return { job: workableJob(row, await stagesOf(connection, jobId, told)), told }
  },
  applicants,
  gone: (connection, ids) => goneAmong(ids, atOnce, async id => (await candidate(connection, id)).anonymized),
  async attachment(connection, { handle, address }) {
    // The address is signed for minutes: a new one is had with the candidate.
    const url = handle === null ? address : (await candidate(connection, handle)).resume_url
    if (url === null) throw vendorFailure(ways, "not found", null)
    return askBytes(connection, ways, url)
  },
  async findByMail(connection, email, told) {
    const { json } = await ask(connection, ways, { path: "/candidates", query: { email: email, limit: pageSize } })
    const found = readRows(workableCandidateRow, rowsOf(json, "candidates"), "candidate", told)
    return someAtOnce(found, atOnce, async row => {
      const stages = await stagesOf(connection, row.job?.shortcode ?? null, told)
      const target = { candidate: row.id, application: row.id, job: row.job?.shortcode ?? null }
      const notes = workableNotes(await activitiesOf(connection, row.id, told), target)
      return {
        candidate: workableCandidate(row),
        applications: [workableApplication(row, null, stages, told)],
        jobTitles: row.job?.shortcode && row.job.title ? { [row.job.shortcode]: row.job.title } : {},
        lastNote: latestNote(notes)
      }
    })
  },
  async writers(connection) {
    const members = await wholeList(connection, "/members", "members", workableMemberRow, [])
    return members.flatMap(({ id, name, email, active }) => (active === false ? [] : [{ id, name: name ?? id, email }]))
  },
  completeTarget: async (_, target) => target,
  noteRequest(settings, { target, text }) {
    const member = settings.fields.memberId?.trim()
    const body = { ...(member ? { member_id: member } : {}), comment: { body: text } }
    return literalPost(`${baseOf(settings)}${of("candidates", idOf(target), "/comments")}`, body)
  },
  // PUT …/tags puts the tags in the place of those that are there.
  tagRequest: () => null,
  writtenId: json => under(json, "id") ?? under(json, "comment", "id"),
  async notes(connection, target) {
    const activities = await wholeList(connection, of("candidates", idOf(target), "/activities"), "activities", workableActivityRow, [])
    return workableNotes(activities, target)
  }
})
