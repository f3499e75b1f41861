import * as z from "zod"
import { sentence, type Said } from "~sentence/sentence"
import { ask, askBytes, vendorFailure, type VendorWays } from "../ask"
import type { AtsPage, Connection } from "../connector"
import { defineConnector } from "../define-connector"
import { goneAmong } from "../gone-among"
import { lastNoteOf } from "../latest-note"
import { literalPost } from "../literal-post"
import type { AtsAnswer, AtsApplicant, AtsApplication, AtsJob, AtsNote, AtsStage, AtsTarget } from "../nouns"
import { oneRow } from "../one-row"
import { optionalPart, sharedList, someAtOnce } from "../optional-part"
import { cursorAfter, pagePlace, sinceOf } from "../page-cursor"
import { stageSteps } from "../stages/stage-steps"
import { isWithdrawal } from "../stages/stage-words"
import { hostsOf, vendorBase } from "../vendor-base"
import { readList, readRows, under, wireAny, wireId, wireIdOrNull, wireInstant, wireList, wirePart, wireText, wireTexts } from "../wire"
import { tagsWithoutDemographics, withoutDemographics } from "../without-demographics"

// https://api.recruitee.com/docs. Jobs are offers. Written after the public description; no recorded traffic was at hand.

const pageSize = 60
/** Pages are counted, and somebody who is erased meanwhile moves the rest up: so many rows are read twice. */
const overlap = 10
const atOnce = 4

const own = ({ companyId = "" }: Record<string, string>) =>
  `https://api.recruitee.com${companyId.trim() === "" ? "" : `/c/${encodeURIComponent(companyId.trim())}`}`
const baseOf = (settings: Connection["settings"]) => vendorBase(settings, own(settings.fields))

const ways: VendorWays = {
  name: "Recruitee",
  base: ({ settings }) => baseOf(settings),
  headers: async ({ settings }) => ({ authorization: `Bearer ${settings.fields.key?.trim() ?? ""}` })
}

const stageRow = z.object({ id: wireId, name: wireText, category: wireText, position: z.number().nullable().catch(null) })
const offerRow = z.object({
  ...{ id: wireId, title: wireText, description: wireText, requirements: wireText, status: wireText, location: wireText },
  ...{ careers_url: wireText, url: wireText, updated_at: wireInstant },
  pipeline_template: wirePart(z.object({ stages: wireList(stageRow) }))
})
const placementRow = z.object({
  ...{
    id: wireId,
    offer_id: wireIdOrNull,
    stage_id: wireIdOrNull,
    created_at: wireInstant,
    updated_at: wireInstant,
    hired_at: wireInstant
  },
  ...{ disqualified_at: wireInstant, disqualify_reason: wireText, stage_changed_at: wireInstant }
})
const candidateRow = z.object({
  ...{
    id: wireId,
    name: wireText,
    emails: wireTexts("value"),
    phones: wireTexts("value"),
    links: wireTexts("url"),
    social_links: wireTexts("url")
  },
  ...{ tags: wireTexts("name"), positions: wireTexts("title"), created_at: wireInstant, updated_at: wireInstant },
  ...{ cv_original_url: wireText, cv_url: wireText, cover_letter: wireText, placements: wireList(placementRow) },
  grouped_open_question_answers: wireList(
    z.object({ open_question_answers: wireList(z.object({ question: wireText, content: wireAny, value: wireAny })) })
  )
})
type Candidate = z.output<typeof candidateRow>
const noteRow = z.object({ id: wireId, body: wireText, text: wireText, created_at: wireInstant, admin_id: wireIdOrNull })

const of = (kind: string, id: string, child = "") => `/${kind}/${encodeURIComponent(id)}${child}`

function jobOf(row: z.output<typeof offerRow>): AtsJob {
  const states: Record<string, AtsJob["status"]> = {
    published: "open",
    internal: "open",
    draft: "draft",
    closed: "closed",
    archived: "archived"
  }
  const stages = [...(row.pipeline_template?.stages ?? [])].sort((a, b) => (a.position ?? 0) - (b.position ?? 0))
  return {
    ...{ id: row.id, otherIds: [], address: row.careers_url ?? row.url, title: row.title ?? row.id },
    description: [row.description, row.requirements].filter(Boolean).join("\n") || null,
    status: states[row.status ?? ""] ?? "unknown",
    ...{
      place: row.location,
      stages: stages.map(({ id, name, category }) => ({ id, name: name ?? id, kind: category })),
      changed: row.updated_at
    }
  }
}

async function offer(connection: Connection, id: string): Promise<AtsJob> {
  const { json } = await ask(connection, ways, { path: of("offers", id) })
  const row = oneRow(ways, offerRow, under(json, "offer") ?? json, "offer")
  return jobOf(row)
}

function stagesOf(connection: Connection, jobId: string, told: Said[]): Promise<AtsStage[]> {
  const read = () => sharedList(connection, `stages ${jobId}`, async () => (await offer(connection, jobId)).stages)
  return optionalPart(connection, { what: "offer", of: jobId, read, otherwise: [], told })
}

async function candidate(connection: Connection, id: string): Promise<Candidate> {
  const { json } = await ask(connection, ways, { path: of("candidates", id) })
  const row = oneRow(ways, candidateRow, under(json, "candidate") ?? json, "candidate")
  return row
}

function candidateOf(row: Candidate): AtsApplicant["candidate"] {
  return {
    ...{ id: row.id, otherIds: [], address: null, name: row.name, emails: row.emails, phones: row.phones },
    ...{
      links: [...new Set([...row.links, ...row.social_links])],
      tags: tagsWithoutDemographics(row.tags),
      headline: row.positions[0] ?? null
    },
    ...{ employer: null, place: null, work: [], skills: [], changed: row.updated_at, deleted: false }
  }
}

function answersOf(row: Candidate): AtsAnswer[] {
  const answers = row.grouped_open_question_answers.flatMap(({ open_question_answers }) =>
    open_question_answers.flatMap(({ question, content, value }) => {
      const answer = wireText.parse(content) ?? wireText.parse(value)
      return question && answer ? [{ question, answer }] : []
    })
  )
  return row.cover_letter ? [...answers, { question: "Cover letter", answer: row.cover_letter }] : answers
}

function applicationOf(
  row: Candidate,
  placement: z.output<typeof placementRow> | null,
  jobId: string | null,
  stages: AtsStage[],
  told: Said[]
): AtsApplication {
  const reason = placement?.disqualify_reason ?? null
  const isOver = placement?.disqualified_at != null || reason !== null
  const stageId = placement?.stage_id ?? null
  return {
    ...{ id: placement?.id ?? row.id, otherIds: [], candidate: row.id, job: placement?.offer_id ?? jobId, address: null },
    stage: stageId === null ? null : (stages.find(({ id }) => id === stageId) ?? { id: stageId, name: stageId, kind: null }),
    status: placement?.hired_at ? "hired" : isOver ? (isWithdrawal(reason ?? "") ? "withdrawn" : "rejected") : "active",
    ...{ reason, applied: placement?.created_at ?? row.created_at, changed: placement?.updated_at ?? row.updated_at },
    ended: placement?.disqualified_at ?? placement?.hired_at ?? null,
    answers: withoutDemographics(answersOf(row), placement?.id ?? row.id, told)
  }
}

async function applicants(
  connection: Connection,
  jobId: string,
  _since: string | null,
  cursor: string | null
): Promise<AtsPage<AtsApplicant>> {
  const told: Said[] = []
  const place = pagePlace(cursor, connection.now())
  const offset = Number(place.at ?? 0)
  const query = { offer_id: jobId, limit: pageSize, offset, sort: "created_at_asc" }
  const { json } = await ask(connection, ways, { path: "/candidates", query })
  const listed = readList(candidateRow, under(json, "candidates"), "candidate", told)
  const stages = await stagesOf(connection, jobId, told)
  const rows = await someAtOnce(listed, atOnce, async one => {
    const read = () => candidate(connection, one.id)
    const row = await optionalPart(connection, { what: "candidate", of: one.id, read, otherwise: one, told })
    const placement = [...row.placements, ...one.placements].find(({ offer_id }) => offer_id === jobId) ?? null
    const application = applicationOf(row, placement, jobId, stages, told)
    const file = row.cv_original_url ?? row.cv_url
    return {
      application,
      candidate: candidateOf(row),
      // Of the way through the stages the last step alone is told.
      stageChanges:
        application.stage === null ? [] : stageSteps([{ to: application.stage, at: placement?.stage_changed_at ?? application.applied }]),
      attachments:
        file === null
          ? []
          : [
              {
                id: `${row.id}-cv`,
                candidate: row.id,
                application: application.id,
                kind: "resume" as const,
                fileName: `${row.name ?? row.id}.pdf`,
                handle: row.id,
                address: file,
                expires: null
              }
            ]
    }
  })
  const next = cursorAfter(place, listed.length < pageSize ? null : String(offset + pageSize - overlap))
  return { rows, next, total: null, told, since: next === null ? sinceOf(place) : null }
}

/** A note is on a candidate; an id of an application that is no candidate's is one that the recruiter has to name. */
const personOf = ({ candidate: id, application }: AtsTarget): string => {
  const known = id ?? application
  if (known === null) throw vendorFailure(ways, "not understood", null, { detail: "candidate" })
  return known
}

async function notesOf(connection: Connection, target: AtsTarget): Promise<AtsNote[]> {
  const { json } = await ask(connection, ways, { path: of("candidates", personOf(target), "/notes") })
  return readRows(noteRow, under(json, "notes"), "note", []).map(row => ({
    ...{ id: row.id, target, at: row.created_at, author: row.admin_id, text: row.body ?? row.text ?? "", visibility: "unknown" as const }
  }))
}

export default defineConnector({
  id: "recruitee",
  ways,
  verified: false,
  keyForm: [
    { name: "companyId", label: sentence("atsCompanyIdField"), help: sentence("atsRecruiteeCompanyHelp"), secret: false, needed: "always" },
    { name: "key", label: sentence("atsTokenField"), help: sentence("atsRecruiteeKeyHelp"), secret: true, needed: "always" }
  ],
  rights: [{ name: "personal token", for: "reading" }],
  capabilities: {
    reads: ["jobs", "applications", "candidates", "attachments", "answers", "notes", "deletions"],
    writes: ["notes"],
    increments: "none",
    writesAs: "owner of the key",
    finds: ["e-mail"]
  },
  pace: { requests: 5, windowMs: 1000 },
  hosts: settings => hostsOf(baseOf(settings)),
  async test(connection) {
    const { json } = await ask(connection, ways, { path: "/offers" })
    const open = readRows(offerRow, under(json, "offers"), "offer", []).filter(
      ({ status }) => status === "published" || status === "internal"
    )
    return { openJobs: open.length, moreJobs: false, mayWriteNotes: null, missing: [], told: [] }
  },
  async jobs(connection) {
    const told: Said[] = []
    const { json } = await ask(connection, ways, { path: "/offers" })
    return { rows: readList(offerRow, under(json, "offers"), "offer", told).map(jobOf), next: null, total: null, told, since: null }
  },
  job: async (connection, jobId) => ({ job: await offer(connection, jobId), told: [] }),
  applicants,
  gone: (connection, ids) => goneAmong(ids, atOnce, id => candidate(connection, id).then(() => false)),
  async attachment(connection, { handle, address }) {
    const row = handle === null ? null : await candidate(connection, handle)
    const url = row === null ? address : (row.cv_original_url ?? row.cv_url)
    if (url === null) throw vendorFailure(ways, "not found", null)
    return askBytes(connection, ways, url)
  },
  async findByMail(connection, email, told) {
    const { json } = await ask(connection, ways, { path: "/candidates", query: { query: email, limit: pageSize } })
    const found = readRows(candidateRow, under(json, "candidates"), "candidate", told)
    return someAtOnce(found, atOnce, async row => {
      const target = { candidate: row.id, application: null, job: null }
      const lastNote = await lastNoteOf(connection, row.id, () => notesOf(connection, target), told)
      const applications = await someAtOnce(row.placements, 1, async placement =>
        applicationOf(row, placement, null, placement.offer_id === null ? [] : await stagesOf(connection, placement.offer_id, told), told)
      )
      return { candidate: candidateOf(row), applications, jobTitles: {}, lastNote }
    })
  },
  writers: async () => [],
  completeTarget: async (_, target) => target,
  noteRequest: (settings, { target, text }) =>
    literalPost(`${baseOf(settings)}${of("candidates", personOf(target), "/notes")}`, { note: { body: text } }),
  tagRequest: (settings, target, tags) =>
    literalPost(`${baseOf(settings)}${of("candidates", personOf(target), "/tags")}`, { tags: [...tags] }),
  writtenId: json => under(json, "note", "id") ?? under(json, "id"),
  notes: notesOf
})
