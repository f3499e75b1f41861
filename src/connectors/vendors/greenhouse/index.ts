import type * as z from "zod"
import { sentence, type Said } from "~sentence/sentence"
import { ask, askBytes, vendorFailure } from "../../ask"
import type { AtsPage, Connection } from "../../connector"
import { defineConnector } from "../../define-connector"
import { lastNoteOf, latestNote } from "../../latest-note"
import { literalPost } from "../../literal-post"
import type { AtsApplicant, AtsApplication, AtsNote, AtsStage, AtsTarget } from "../../nouns"
import { optionalPart, sharedList, someAtOnce } from "../../optional-part"
import { cursorAfter, pagePlace, sinceOf } from "../../page-cursor"
import { isStrayCandidate, tellStray } from "../../stray-candidate"
import { hostsOf, vendorBase } from "../../vendor-base"
import { under } from "../../wire"
import {
  greenhouseApplication,
  greenhouseCandidate,
  greenhouseCandidateId,
  greenhouseFiles,
  greenhouseJob,
  greenhouseJobId,
  greenhouseNote,
  greenhouseSteps,
  greenhouseVisibility
} from "./greenhouse-nouns"
import {
  greenhouseApplicationRow,
  greenhouseCandidateRow,
  greenhouseEntryRow,
  greenhouseFileRow,
  greenhouseJobRow,
  greenhouseNoteRow,
  greenhousePostRow,
  greenhouseReasonRow,
  greenhouseRejectionRow,
  greenhouseStageRow,
  greenhouseUserRow,
  greenhouseWorkRow,
  type GreenhouseApplication,
  type GreenhouseNote,
  type GreenhouseReason
} from "./greenhouse-rows"
import { greenhouse, greenhouseAll, greenhouseAuthUrl, greenhouseOf, greenhouseOwn, greenhousePage, idsAtOnce } from "./greenhouse-ways"

/** Rows of other lists that belong to these parents; null where they cannot be had. */
const childrenIn = <Row extends z.ZodType>(connection: Connection, path: string, row: Row, parent: string, ids: string[], told: Said[]) =>
  optionalPart<z.output<Row>[] | null>(connection, {
    what: path.slice(1),
    of: null,
    read: () => (ids.length === 0 ? Promise.resolve([]) : greenhouseOf(connection, path, row, parent, ids, told)),
    otherwise: null,
    told
  })

/** The same; none where they cannot be had. */
const childrenOf = async <Row extends z.ZodType>(...asked: Parameters<typeof childrenIn<Row>>) => (await childrenIn(...asked)) ?? []

async function stagesByJob(connection: Connection, jobIds: string[], told: Said[]): Promise<Map<string, AtsStage[]>> {
  const rows = await childrenOf(connection, "/job_interview_stages", greenhouseStageRow, "job_ids", jobIds, told)
  const stages = new Map<string, AtsStage[]>()
  for (const { id, job_id, name } of rows.sort((a, b) => (a.sort_order ?? 0) - (b.sort_order ?? 0)))
    stages.set(job_id ?? "", [...(stages.get(job_id ?? "") ?? []), { id, name: name ?? id, kind: null }])
  return stages
}

const stagesOf = (connection: Connection, jobId: string, told: Said[]) =>
  sharedList(connection, `stages ${jobId}`, async () => {
    const stages = await stagesByJob(connection, [jobId], told)
    return stages.get(jobId) ?? stages.get("") ?? []
  })

/** Stages that the jobs of these applications have no more, or that are another job's: whoever was moved between jobs has been in them. */
async function otherStages(connection: Connection, ids: string[], known: readonly AtsStage[], told: Said[]): Promise<AtsStage[]> {
  const unknown = [...new Set(ids)].filter(id => !known.some(stage => stage.id === id))
  const rows = await childrenOf(connection, "/job_interview_stages", greenhouseStageRow, "ids", unknown, told)
  return rows.map(({ id, name }) => ({ id, name: name ?? id, kind: null }))
}

function reasonsOf(connection: Connection, told: Said[]): Promise<GreenhouseReason[]> {
  const read = () => sharedList(connection, "reasons", () => greenhouseAll(connection, "/rejection_reasons", greenhouseReasonRow, {}, told))
  return optionalPart(connection, { what: "rejection_reasons", of: null, read, otherwise: [], told })
}

/** Applications with the reasons of those that were rejected. */
async function applicationsOf(
  connection: Connection,
  rows: GreenhouseApplication[],
  jobId: string | null,
  told: Said[]
): Promise<AtsApplication[]> {
  const rejected = rows.filter(({ status }) => /^rejected$/i.test(status ?? "")).map(({ id }) => id)
  const rejections = await childrenOf(connection, "/rejection_details", greenhouseRejectionRow, "application_ids", rejected, told)
  const reasons = rejections.length === 0 ? [] : await reasonsOf(connection, told)
  return someAtOnce(rows, 1, async row => {
    const job = greenhouseJobId(row, jobId)
    const rejection = rejections.find(({ application_id }) => application_id === row.id) ?? null
    const reason = reasons.find(({ id }) => id === rejection?.rejection_reason_id) ?? null
    return greenhouseApplication(row, jobId, job === null ? [] : await stagesOf(connection, job, told), rejection, reason, told)
  })
}

async function applicantsOf(connection: Connection, rows: GreenhouseApplication[], jobId: string, told: Said[]): Promise<AtsApplicant[]> {
  const ids = rows.map(({ id }) => id)
  const people = rows.map(greenhouseCandidateId).filter(id => !isStrayCandidate(id))
  const [applications, candidates, entries, files, work] = await Promise.all([
    applicationsOf(connection, rows, jobId, told),
    childrenIn(connection, "/candidates", greenhouseCandidateRow, "ids", people, told),
    childrenOf(connection, "/application_stages", greenhouseEntryRow, "application_ids", ids, told),
    childrenOf(connection, "/attachments", greenhouseFileRow, "application_ids", ids, told),
    childrenOf(connection, "/candidate_employments", greenhouseWorkRow, "candidate_ids", people, told)
  ])
  const jobs = [...new Set(applications.flatMap(({ job }) => job ?? []))]
  const own = (await someAtOnce(jobs, 1, job => stagesOf(connection, job, told))).flat()
  const entered = entries.filter(({ application_id }) => ids.includes(application_id)).map(entry => entry.job_interview_stage_id)
  const stages = [...own, ...(await otherStages(connection, entered, own, told))]
  return applications.map((application, at) => {
    const { id, candidate } = application
    const row = candidates?.find(one => one.id === candidate) ?? null
    // Where the candidates could not be had at all, that was told once.
    if (row === null && candidates !== null) tellStray(id, told)
    const theirs = files.filter(file => (file.application_id === null ? file.candidate_id === candidate : file.application_id === id))
    return {
      application,
      candidate: greenhouseCandidate(
        candidate,
        row,
        work.filter(({ candidate_id }) => candidate_id === candidate)
      ),
      stageChanges: greenhouseSteps(
        entries.filter(({ application_id }) => application_id === id),
        stages,
        application.stage
      ),
      attachments: greenhouseFiles(theirs, rows[at]?.attachments ?? [], application, connection.now())
    }
  })
}

/** When the last note on each candidate was written: fifty of them are one request. */
async function notedAtOf(connection: Connection, applicants: readonly AtsApplicant[], told: Said[]): Promise<Record<string, string>> {
  const ids = applicants.map(({ candidate }) => candidate.id).filter(id => !isStrayCandidate(id))
  const rows = connection.withNotes === true ? await childrenOf(connection, "/notes", greenhouseNoteRow, "candidate_ids", ids, told) : []
  return Object.fromEntries(
    applicants.flatMap(({ application: { id, candidate, job } }) => {
      const theirs = rows.filter(row => row.candidate_id === candidate && isNote(row))
      const last = latestNote(theirs.map(row => greenhouseNote(row, { candidate, application: id, job })))
      return last?.at ? [[id, last.at]] : []
    })
  )
}

/** Mails, interviews and what the system itself writes stand in the same list. */
const isNote = ({ type }: GreenhouseNote) => type === null || type === "NOTE"

async function applicants(
  connection: Connection,
  jobId: string,
  since: string | null,
  cursor: string | null
): Promise<AtsPage<AtsApplicant>> {
  const told: Said[] = []
  const place = pagePlace(cursor, connection.now())
  const query = { job_ids: jobId, per_page: idsAtOnce, updated_at: since === null ? null : `gte|${since}` }
  const page = await greenhousePage(connection, "/applications", greenhouseApplicationRow, query, place.at, told)
  const rows = await applicantsOf(connection, page.rows, jobId, told)
  const notedAt = await notedAtOf(connection, rows, told)
  const next = cursorAfter(place, page.next)
  return { rows, notedAt, next, total: null, told, since: next === null ? sinceOf(place) : null }
}

/** Somebody in the application list is told by an id alone; a note is anchored to the candidate. */
async function completeTarget(connection: Connection, target: AtsTarget): Promise<AtsTarget> {
  if (target.candidate !== null || target.application === null) return target
  const asked = await greenhouseOf(connection, "/applications", greenhouseApplicationRow, "ids", [target.application], [])
  const row = asked.find(({ id }) => id === target.application)
  if (row === undefined) throw vendorFailure(greenhouse, "not found", null)
  const candidate = greenhouseCandidateId(row)
  if (isStrayCandidate(candidate)) throw vendorFailure(greenhouse, "not understood", null, { detail: "candidate_id" })
  return { ...target, candidate, job: target.job ?? greenhouseJobId(row, null) }
}

async function notesOf(connection: Connection, target: AtsTarget): Promise<AtsNote[]> {
  const { candidate } = await completeTarget(connection, target)
  if (candidate === null) return []
  const rows = await greenhouseOf(connection, "/notes", greenhouseNoteRow, "candidate_ids", [candidate], [])
  const isTheirs = ({ candidate_id }: GreenhouseNote) => candidate_id === null || candidate_id === candidate
  return rows.filter(row => isTheirs(row) && isNote(row)).map(row => greenhouseNote(row, target))
}

const idText = (id: string) => (/^\d{1,15}$/.test(id) ? Number(id) : id)

export default defineConnector({
  id: "greenhouse",
  ways: greenhouse,
  verified: true,
  keyForm: [
    { name: "clientId", label: sentence("atsClientIdField"), help: sentence("atsGreenhouseKeyHelp"), secret: true, needed: "always" },
    {
      name: "clientSecret",
      label: sentence("atsClientSecretField"),
      help: sentence("atsGreenhouseKeyHelp"),
      secret: true,
      needed: "always"
    },
    { name: "siteAdmin", label: sentence("atsSiteAdminField"), help: sentence("atsSiteAdminHelp"), secret: false, needed: "for writing" }
  ],
  rights: [
    ...[
      "harvest:jobs:list",
      "harvest:job_posts:list",
      "harvest:job_interview_stages:list",
      "harvest:applications:list",
      "harvest:application_stages:list",
      "harvest:candidates:list",
      "harvest:candidate_employments:list",
      "harvest:attachments:list",
      "harvest:rejection_details:list",
      "harvest:rejection_reasons:list",
      "harvest:notes:list"
    ].map(name => ({ name, for: "reading" }) as const),
    { name: "harvest:notes:create", for: "writing" },
    { name: "harvest:users:list", for: "writing" }
  ],
  capabilities: {
    reads: ["jobs", "applications", "candidates", "stage history", "attachments", "answers", "notes", "deletions"],
    writes: ["notes"],
    increments: "changed since",
    writesAs: "chosen person",
    finds: ["e-mail"]
  },
  pace: { requests: 50, windowMs: 10_000 },
  hosts: settings => hostsOf(vendorBase(settings, greenhouseOwn), greenhouseAuthUrl(settings)),
  async test(connection) {
    const told: Said[] = []
    const page = await greenhousePage(connection, "/jobs", greenhouseJobRow, { status: "open", per_page: 500 }, null, told)
    const missing: string[] = []
    for (const list of ["applications", "candidates", "application_stages", "attachments", "job_posts", "job_interview_stages"]) {
      const read = () => ask(connection, greenhouse, { path: `/${list}`, query: { per_page: 1 } }).then(() => true)
      if (!(await optionalPart(connection, { what: list, of: null, read, otherwise: false, told }))) missing.push(`harvest:${list}:list`)
    }
    const open = page.rows.filter(({ status, is_template }) => !is_template && (status === null || status === "open"))
    return { openJobs: open.length, moreJobs: page.next !== null, mayWriteNotes: null, missing, told }
  },
  async jobs(connection, cursor) {
    const told: Said[] = []
    const page = await greenhousePage(connection, "/jobs", greenhouseJobRow, { per_page: idsAtOnce }, cursor, told)
    const ids = page.rows.map(({ id }) => id)
    const posts = await childrenOf(connection, "/job_posts", greenhousePostRow, "job_ids", ids, told)
    const stages = await stagesByJob(connection, ids, told)
    const rows = page.rows.map(row =>
      greenhouseJob(
        row,
        posts.filter(({ job_id }) => job_id === row.id),
        stages.get(row.id) ?? []
      )
    )
    return { rows, next: page.next, total: null, told, since: null }
  },
  async job(connection, jobId) {
    const told: Said[] = []
    const row = (await greenhouseOf(connection, "/jobs", greenhouseJobRow, "ids", [jobId], told)).find(({ id }) => id === jobId)
    if (row === undefined) throw vendorFailure(greenhouse, "not found", null)
    const posts = (await childrenOf(connection, "/job_posts", greenhousePostRow, "job_ids", [jobId], told)).filter(
      ({ job_id }) => job_id === null || job_id === jobId
    )
    return { job: greenhouseJob(row, posts, await stagesOf(connection, jobId, told)), told }
  },
  applicants,
  async gone(connection, ids) {
    const there = new Set((await greenhouseOf(connection, "/candidates", greenhouseCandidateRow, "ids", ids, [])).map(({ id }) => id))
    return ids.filter(id => !there.has(id))
  },
  async attachment(connection, { handle, address, expires }) {
    const isFresh = address !== null && expires !== null && Date.parse(expires) - connection.now() > 3_600_000
    if (isFresh || handle === null) return askBytes(connection, greenhouse, address ?? "")
    const file = (await greenhouseOf(connection, "/attachments", greenhouseFileRow, "ids", [handle], [])).find(({ id }) => id === handle)
    if (!file?.url) throw vendorFailure(greenhouse, "not found", null)
    return askBytes(connection, greenhouse, file.url)
  },
  async findByMail(connection, email, told) {
    const found = await greenhouseAll(connection, "/candidates", greenhouseCandidateRow, { email: email }, told)
    const ids = found.map(({ id }) => id)
    const rows = await childrenOf(connection, "/applications", greenhouseApplicationRow, "candidate_ids", ids, told)
    const applications = await applicationsOf(connection, rows, null, told)
    const jobIds = applications.flatMap(({ job }) => job ?? [])
    const jobs = await childrenOf(connection, "/jobs", greenhouseJobRow, "ids", jobIds, told)
    return someAtOnce(found, 3, async row => {
      const target = { candidate: row.id, application: null, job: null }
      return {
        candidate: greenhouseCandidate(row.id, row, []),
        applications: applications.filter(({ candidate }) => candidate === row.id),
        jobTitles: Object.fromEntries(jobs.flatMap(({ id, name }) => (name ? [[id, name]] : []))),
        lastNote: await lastNoteOf(connection, row.id, () => notesOf(connection, target), told)
      }
    })
  },
  async writers(connection) {
    const users = await greenhouseAll(connection, "/users", greenhouseUserRow, {}, [])
    // The key reads as whoever writes: anybody else than a Site Admin would see fewer jobs.
    return users.flatMap(({ id, name, first_name, last_name, primary_email, deactivated, site_admin }) =>
      deactivated || site_admin === false
        ? []
        : [{ id, name: name ?? ([first_name, last_name].filter(Boolean).join(" ") || id), email: primary_email }]
    )
  },
  completeTarget,
  noteRequest(settings, { target, text, visibility }) {
    if (target.candidate === null || isStrayCandidate(target.candidate))
      throw vendorFailure(greenhouse, "not understood", null, { detail: "candidate_id" })
    const writer = settings.fields.siteAdmin?.trim()
    const shownTo = greenhouseVisibility(visibility)
    return literalPost(`${vendorBase(settings, greenhouseOwn)}/notes`, {
      candidate_id: idText(target.candidate),
      ...(target.application === null ? {} : { application_id: idText(target.application) }),
      ...(writer ? { user_id: idText(writer) } : {}),
      type: "NOTE",
      ...(shownTo === null ? {} : { visibility: shownTo }),
      body: text
    })
  },
  // Applying a tag needs the id of one that exists; PATCH /candidates would put the tags in the place of those that are there.
  tagRequest: () => null,
  writtenId: json => under(json, "id"),
  notes: notesOf
})
