import * as z from "zod"
import { sentence, type Said } from "~sentence/sentence"
import { ask, askBytes, vendorFailure, type VendorWays } from "../ask"
import type { AtsPage, Connection } from "../connector"
import { defineConnector } from "../define-connector"
import { goneAmong } from "../gone-among"
import { literalPost } from "../literal-post"
import type { AtsAnswer, AtsApplicant, AtsApplication, AtsAttachment, AtsJob, AtsStage, AtsStageChange, AtsTarget } from "../nouns"
import { oneRow } from "../one-row"
import { optionalPart, someAtOnce } from "../optional-part"
import { cursorAfter, pagePlace, sinceOf } from "../page-cursor"
import { stageSteps } from "../stages/stage-steps"
import { hostsOf, vendorBase } from "../vendor-base"
import {
  readList,
  readRows,
  textsUnder,
  under,
  wireAny,
  wireFlag,
  wireId,
  wireIdOrNull,
  wireInstant,
  wireList,
  wirePart,
  wireText,
  wireTexts
} from "../wire"
import { tagsWithoutDemographics, withoutDemographics } from "../without-demographics"

// https://developers.smartrecruiters.com. Written after the public description; no recorded traffic was at hand.

const own = "https://api.smartrecruiters.com"
const pageSize = 100
/** Candidates are asked for one at a time, or SmartRecruiters refuses. */
const atOnce = 1

const ways: VendorWays = {
  name: "SmartRecruiters",
  base: ({ settings }) => vendorBase(settings, own),
  headers: async ({ settings }) => ({ "x-smarttoken": settings.fields.key?.trim() ?? "" })
}

/** Every tenant has these, in this order, and steps of its own within them. */
const statuses = ["LEAD", "NEW", "IN_REVIEW", "INTERVIEW", "OFFERED", "HIRED"]
const stages: AtsStage[] = statuses.map(id => ({ id, name: id, kind: id }))

const placeText = wireAny.transform(
  value => ["city", "region", "country"].flatMap(name => wireText.parse(under(value, name)) ?? []).join(", ") || null
)
const section = z.object({ title: wireText, text: wireText })
const jobRow = z.object({
  ...{
    id: wireId,
    title: wireText,
    name: wireText,
    status: wireText,
    refNumber: wireIdOrNull,
    location: placeText,
    updatedOn: wireInstant
  },
  jobAd: wirePart(
    z.object({
      sections: wirePart(
        z.object({ jobDescription: wirePart(section), qualifications: wirePart(section), additionalInformation: wirePart(section) })
      )
    })
  )
})
const assignment = z.object({
  ...{ id: wireIdOrNull, status: wireText, subStatus: wireText, createdOn: wireInstant, updatedOn: wireInstant, startedOn: wireInstant },
  reasonOfRejection: wireAny.transform(value =>
    wireText.parse(typeof value === "object" ? (under(value, "label") ?? under(value, "reason")) : value)
  ),
  reasonOfWithdrawal: wireAny.transform(value =>
    wireText.parse(typeof value === "object" ? (under(value, "label") ?? under(value, "reason")) : value)
  ),
  job: wirePart(z.object({ id: wireId, title: wireText })),
  actions: wirePart(z.object({ profileUrl: wireText }))
})
type Assignment = z.output<typeof assignment>
const candidateRow = z.object({
  ...{
    id: wireId,
    firstName: wireText,
    lastName: wireText,
    email: wireTexts(),
    phoneNumber: wireTexts(),
    location: placeText,
    tags: wireTexts("name")
  },
  ...{ createdOn: wireInstant, updatedOn: wireInstant },
  web: wirePart(z.object({ linkedin: wireText, twitter: wireText, website: wireText, github: wireText })),
  primaryAssignment: wirePart(assignment),
  secondaryAssignments: wireList(assignment),
  experience: wireList(
    z.object({ title: wireText, company: wireText, current: wireFlag, startDate: wireText, endDate: wireText, description: wireText })
  )
})
type Candidate = z.output<typeof candidateRow>
const historyRow = z.object({ status: wireText, subStatus: wireText, changedOn: wireInstant })
const fileRow = z.object({ id: wireId, type: wireText, name: wireText })
const answerRow = z.object({ label: wireText, name: wireText, question: wireAny, records: wireAny, answers: wireAny })

const contentOf = (json: unknown) => under(json, "content") ?? json
const of = (id: string, child = "") => `/candidates/${encodeURIComponent(id)}${child}`
const ofJob = (id: string, jobId: string, child: string) => of(id, `/jobs/${encodeURIComponent(jobId)}${child}`)

function jobOf(row: z.output<typeof jobRow>): AtsJob {
  const states: Record<string, AtsJob["status"]> = {
    SOURCING: "open",
    INTERVIEW: "open",
    OFFER: "open",
    CREATED: "draft",
    FILLED: "closed",
    CANCELLED: "closed",
    ON_HOLD: "closed"
  }
  const parts = row.jobAd?.sections
  const texts = [parts?.jobDescription, parts?.qualifications, parts?.additionalInformation].flatMap(one =>
    one?.text ? [`${one.title ? `<h3>${one.title}</h3>` : ""}${one.text}`] : []
  )
  return {
    ...{ id: row.id, otherIds: row.refNumber === null ? [] : [row.refNumber], address: null, title: row.title ?? row.name ?? row.id },
    ...{
      description: texts.join("\n") || null,
      status: states[row.status ?? ""] ?? "unknown",
      place: row.location,
      stages,
      changed: row.updatedOn
    }
  }
}

const stageOf = (status: string, subStatus: string | null): AtsStage => ({
  id: subStatus ?? status,
  name: subStatus ?? status,
  kind: status
})

function candidateOf(row: Candidate): AtsApplicant["candidate"] {
  const current = row.experience.find(one => one.current) ?? null
  return {
    ...{ id: row.id, otherIds: [], address: row.primaryAssignment?.actions?.profileUrl ?? null },
    ...{ name: [row.firstName, row.lastName].filter(Boolean).join(" ") || null, emails: row.email, phones: row.phoneNumber },
    links: [row.web?.linkedin, row.web?.github, row.web?.website, row.web?.twitter].flatMap(link => link ?? []),
    ...{
      tags: tagsWithoutDemographics(row.tags),
      headline: current?.title ?? null,
      employer: current?.company ?? null,
      place: row.location
    },
    work: row.experience.map(one => ({
      title: one.title,
      employer: one.company,
      from: one.startDate,
      to: one.endDate,
      text: one.description
    })),
    ...{ skills: [], changed: row.updatedOn, deleted: false }
  }
}

function applicationOf(row: Candidate, held: Assignment | null, jobId: string | null, answers: AtsAnswer[], told: Said[]): AtsApplication {
  const status = held?.status ?? "NEW"
  const ends: Record<string, AtsApplication["status"]> = { REJECTED: "rejected", WITHDRAWN: "withdrawn", HIRED: "hired" }
  const isOver = ends[status] !== undefined
  return {
    ...{ id: held?.id ?? row.id, otherIds: [], candidate: row.id, job: held?.job?.id ?? jobId, address: held?.actions?.profileUrl ?? null },
    ...{
      stage: stageOf(status, held?.subStatus ?? null),
      status: ends[status] ?? "active",
      reason: held?.reasonOfRejection ?? held?.reasonOfWithdrawal ?? null
    },
    ...{
      applied: held?.createdOn ?? row.createdOn,
      changed: held?.updatedOn ?? row.updatedOn,
      ended: isOver ? (held?.updatedOn ?? row.updatedOn) : null
    },
    answers: withoutDemographics(answers, row.id, told)
  }
}

const heldFor = (row: Candidate, jobId: string) =>
  [row.primaryAssignment, ...row.secondaryAssignments].find(one => one?.job?.id === jobId) ?? row.primaryAssignment

async function candidate(connection: Connection, id: string): Promise<Candidate> {
  const row = oneRow(ways, candidateRow, (await ask(connection, ways, { path: of(id) })).json, "candidate")
  return row
}

async function historyOf(connection: Connection, id: string, jobId: string, told: Said[]): Promise<AtsStageChange[]> {
  const read = async () =>
    readRows(historyRow, contentOf((await ask(connection, ways, { path: ofJob(id, jobId, "/status/history") })).json), "status", told)
  const rows = await optionalPart(connection, { what: "status history", of: id, read, otherwise: [], told })
  return stageSteps(
    rows.flatMap(({ status, subStatus, changedOn }) => (status === null ? [] : [{ to: stageOf(status, subStatus), at: changedOn }]))
  )
}

async function filesOf(connection: Connection, id: string, jobId: string, application: string, told: Said[]): Promise<AtsAttachment[]> {
  const read = async () =>
    readRows(fileRow, contentOf((await ask(connection, ways, { path: ofJob(id, jobId, "/attachments") })).json), "attachment", told)
  const rows = await optionalPart(connection, { what: "attachments", of: id, read, otherwise: [], told })
  return rows.map(row => ({
    ...{
      id: row.id,
      candidate: id,
      application,
      kind: row.type === "RESUME" ? "resume" : row.type === "COVER_LETTER" ? "cover letter" : "other"
    },
    ...{ fileName: row.name ?? row.id, handle: of(id, `/attachments/${encodeURIComponent(row.id)}`), address: null, expires: null }
  }))
}

async function answersOf(connection: Connection, id: string, jobId: string, told: Said[]): Promise<AtsAnswer[]> {
  const read = async () => {
    const { json } = await ask(connection, ways, { path: ofJob(id, jobId, "/screening-answers") })
    return readRows(answerRow, under(json, "answers") ?? contentOf(json), "answer", told)
  }
  const rows = await optionalPart(connection, { what: "screening answers", of: id, read, otherwise: [], told })
  return rows.flatMap(({ label, name, question, records, answers }) => {
    const asked = wireText.parse(typeof question === "object" ? under(question, "label") : question) ?? label ?? name
    const said = textsUnder(records ?? answers, ["label", "value", "text"]).join(", ")
    return asked && said ? [{ question: asked, answer: said }] : []
  })
}

async function applicants(
  connection: Connection,
  jobId: string,
  since: string | null,
  cursor: string | null
): Promise<AtsPage<AtsApplicant>> {
  const told: Said[] = []
  const place = pagePlace(cursor, connection.now())
  const { json } = await ask(connection, ways, {
    path: "/candidates",
    query: { jobId, limit: pageSize, updatedAfter: since, pageId: place.at }
  })
  const rows = await someAtOnce(readList(candidateRow, contentOf(json), "candidate", told), atOnce, async listed => {
    const read = () => candidate(connection, listed.id)
    const row = await optionalPart(connection, { what: "candidate", of: listed.id, read, otherwise: listed, told })
    const application = applicationOf(row, heldFor(row, jobId), jobId, await answersOf(connection, row.id, jobId, told), told)
    const [stageChanges, attachments] = [
      await historyOf(connection, row.id, jobId, told),
      await filesOf(connection, row.id, jobId, application.id, told)
    ]
    return { application, candidate: candidateOf(row), stageChanges, attachments }
  })
  const next = cursorAfter(place, wireText.parse(under(json, "nextPageId")))
  return {
    rows,
    next,
    total: Number(wireText.parse(under(json, "totalFound"))) || null,
    told,
    since: next === null ? sinceOf(place) : null
  }
}

const personOf = ({ candidate: id, application }: AtsTarget): string => {
  const known = id ?? application
  if (known === null) throw vendorFailure(ways, "not understood", null, { detail: "candidate" })
  return known
}

export default defineConnector({
  id: "smartrecruiters",
  ways,
  verified: false,
  keyForm: [{ name: "key", label: sentence("atsKeyField"), help: sentence("atsSmartRecruitersKeyHelp"), secret: true, needed: "always" }],
  rights: [
    { name: "candidates_read", for: "reading" },
    { name: "jobs_read", for: "reading" },
    { name: "messages_write", for: "writing" }
  ],
  capabilities: {
    reads: ["jobs", "applications", "candidates", "stage history", "attachments", "answers", "deletions"],
    writes: ["notes"],
    increments: "changed since",
    writesAs: "connection",
    finds: ["e-mail"]
  },
  pace: { requests: 10, windowMs: 1000 },
  hosts: settings => hostsOf(vendorBase(settings, own)),
  async test(connection) {
    const { json } = await ask(connection, ways, { path: "/jobs", query: { limit: pageSize } })
    const rows = readRows(jobRow, contentOf(json), "job", []).map(jobOf)
    const total = Number(wireText.parse(under(json, "totalFound"))) || rows.length
    return {
      openJobs: rows.filter(({ status }) => status === "open").length,
      moreJobs: total > rows.length,
      mayWriteNotes: null,
      missing: [],
      told: []
    }
  },
  async jobs(connection, cursor) {
    const told: Said[] = []
    const offset = Number(cursor ?? 0)
    const { json } = await ask(connection, ways, { path: "/jobs", query: { limit: pageSize, offset } })
    const rows = readList(jobRow, contentOf(json), "job", told).map(jobOf)
    const total = Number(wireText.parse(under(json, "totalFound"))) || null
    return {
      rows,
      next: rows.length > 0 && total !== null && offset + pageSize < total ? String(offset + pageSize) : null,
      total,
      told,
      since: null
    }
  },
  async job(connection, jobId) {
    const row = oneRow(ways, jobRow, (await ask(connection, ways, { path: `/jobs/${encodeURIComponent(jobId)}` })).json, "job")
    return { job: jobOf(row), told: [] }
  },
  applicants,
  gone: (connection, ids) => goneAmong(ids, atOnce, id => candidate(connection, id).then(() => false)),
  attachment: (connection, { handle, address }) => askBytes(connection, ways, handle ?? address ?? ""),
  async findByMail(connection, email, told) {
    const { json } = await ask(connection, ways, { path: "/candidates", query: { q: email, limit: pageSize } })
    const found = readRows(candidateRow, contentOf(json), "candidate", told)
    return found.map(row => {
      const held = [row.primaryAssignment, ...row.secondaryAssignments].flatMap(one => one ?? [])
      return {
        candidate: candidateOf(row),
        applications: held.map(one => applicationOf(row, one, null, [], told)),
        jobTitles: Object.fromEntries(held.flatMap(({ job }) => (job?.title ? [[job.id, job.title]] : []))),
        lastNote: null
      }
    })
  },
  writers: async () => [],
  completeTarget: async (_, target) => target,
  noteRequest: (settings, { target, text }) =>
    literalPost(`${vendorBase(settings, own)}/messages/shares`, {
      content: `@[CANDIDATE:${personOf(target)}] ${text}`,
      shareWith: target.job === null ? { everyone: false } : { hiringTeamOf: [target.job] }
    }),
  tagRequest: () => null,
  writtenId: json => under(json, "id"),
  // What was shared cannot be read again: `capabilities.reads` lacks notes, and a second try is the recruiter's to decide.
  notes: null
})
