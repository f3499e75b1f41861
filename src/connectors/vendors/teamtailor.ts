import * as z from "zod"
import { sentence, type Said } from "~sentence/sentence"
import { ask, askBytes, vendorFailure, type VendorWays } from "../ask"
import type { AtsPage, Connection } from "../connector"
import { defineConnector } from "../define-connector"
import { goneAmong } from "../gone-among"
import { lastNoteOf } from "../latest-note"
import { literalPost } from "../literal-post"
import type { AtsApplicant, AtsJob, AtsNote, AtsStage, AtsTarget } from "../nouns"
import { oneRow } from "../one-row"
import { optionalPart, sharedList, someAtOnce } from "../optional-part"
import { cursorAfter, pagePlace, queryOf, sinceOf } from "../page-cursor"
import { stageSteps } from "../stages/stage-steps"
import { isWithdrawal } from "../stages/stage-words"
import { hostsOf, vendorBase } from "../vendor-base"
import { readList, readRows, under, wireAny, wireFlag, wireId, wireIdOrNull, wireInstant, wirePart, wireText, wireTexts } from "../wire"
import { tagsWithoutDemographics, withoutDemographics } from "../without-demographics"

// https://docs.teamtailor.com: JSON:API throughout. Written after the public description; no recorded traffic was at hand.

const jsonApi = "application/vnd.api+json"
const own = "https://api.teamtailor.com/v1"
const pageSize = 30
const atOnce = 4

const ways: VendorWays = {
  name: "Teamtailor",
  base: ({ settings }) => vendorBase(settings, own),
  headers: async ({ settings }) => ({
    authorization: `Token token=${settings.fields.key?.trim() ?? ""}`,
    "x-api-version": "20240904",
    accept: "application/vnd.api+json"
  })
}

const reference = wireAny.transform(value => wireIdOrNull.parse(under(value, "data", "id")))
const jobRow = z.object({
  id: wireId,
  attributes: wirePart(
    z.object({ title: wireText, body: wireText, status: wireText, "human-status": wireText, "updated-at": wireInstant })
  ),
  links: wirePart(z.object({ "careersite-job-url": wireText }))
})
const stageRow = z.object({ id: wireId, attributes: wirePart(z.object({ name: wireText, "stage-type": wireText, "row-order": wireAny })) })
const applicationRow = z.object({
  id: wireId,
  attributes: wirePart(
    z.object({
      "created-at": wireInstant,
      "updated-at": wireInstant,
      "changed-stage-at": wireInstant,
      "rejected-at": wireInstant,
      "cover-letter": wireText
    })
  ),
  relationships: wirePart(z.object({ candidate: reference, stage: reference, job: reference, "reject-reason": reference }))
})
const candidateRow = z.object({
  id: wireId,
  attributes: wirePart(
    z.object({
      ...{ "first-name": wireText, "last-name": wireText, email: wireTexts(), phone: wireTexts(), pitch: wireText, tags: wireTexts() },
      ...{
        "linkedin-url": wireText,
        "linkedin-profile": wireText,
        resume: wireText,
        "original-resume": wireText,
        "updated-at": wireInstant
      }
    })
  )
})
const reasonRow = z.object({
  id: wireId,
  attributes: wirePart(z.object({ reason: wireText, name: wireText, "rejected-by-company": wireAny }))
})
const answerRow = z.object({
  attributes: wirePart(
    z.object({ text: wireText, choices: wireTexts("title", "text"), boolean: wireAny, number: wireText, date: wireText })
  ),
  relationships: wirePart(z.object({ question: reference }))
})
const questionRow = z.object({ id: wireId, attributes: wirePart(z.object({ title: wireText })) })
const noteRow = z.object({
  id: wireId,
  attributes: wirePart(z.object({ note: wireText, "created-at": wireInstant })),
  relationships: wirePart(z.object({ user: reference }))
})
const userRow = z.object({ id: wireId, attributes: wirePart(z.object({ name: wireText, email: wireText, visible: wireFlag })) })

const rowsOf = (json: unknown) => under(json, "data")
/** What came along (`include`), of one type. */
function included<Row extends z.ZodType>(json: unknown, type: string, row: Row): z.output<Row>[] {
  const rows = under(json, "included")
  return readRows(row, Array.isArray(rows) ? rows.filter(one => under(one, "type") === type) : [], type, [])
}
const nextOf = (json: unknown) => queryOf(wireText.parse(under(json, "links", "next")))
const at = (path: string, query: string | null) => (query === null ? path : `${path}?${query}`)
const of = (kind: string, id: string, child = "") => `/${kind}/${encodeURIComponent(id)}${child}`
const page = { "page[size]": pageSize }

function jobOf({ id, attributes, links }: z.output<typeof jobRow>, stages: AtsStage[]): AtsJob {
  const states: Record<string, AtsJob["status"]> = {
    open: "open",
    published: "open",
    unlisted: "open",
    draft: "draft",
    archived: "archived",
    closed: "closed"
  }
  return {
    ...{
      id,
      otherIds: [],
      address: links?.["careersite-job-url"] ?? null,
      title: attributes?.title ?? id,
      description: attributes?.body ?? null
    },
    status: states[attributes?.["human-status"] ?? attributes?.status ?? ""] ?? "unknown",
    ...{ place: null, stages, changed: attributes?.["updated-at"] ?? null }
  }
}

const stageOf = ({ id, attributes }: z.output<typeof stageRow>): AtsStage => ({
  id,
  name: attributes?.name ?? id,
  kind: attributes?.["stage-type"] ?? null
})

function stagesOf(connection: Connection, jobId: string, told: Said[]): Promise<AtsStage[]> {
  const read = async () =>
    readRows(stageRow, rowsOf((await ask(connection, ways, { path: of("jobs", jobId, "/stages"), query: page })).json), "stage", told).map(
      stageOf
    )
  return optionalPart(connection, {
    what: "stages",
    of: jobId,
    read: () => sharedList(connection, `stages ${jobId}`, read),
    otherwise: [],
    told
  })
}

function answersOf(connection: Connection, candidateId: string, told: Said[]) {
  const read = async () => {
    const { json } = await ask(connection, ways, {
      path: of("candidates", candidateId, "/answers"),
      query: { include: "question", ...page }
    })
    const questions = included(json, "questions", questionRow)
    return readRows(answerRow, rowsOf(json), "answer", told).flatMap(({ attributes, relationships }) => {
      const question = questions.find(({ id }) => id === relationships?.question)?.attributes?.title
      const yesNo = typeof attributes?.boolean === "boolean" ? (attributes.boolean ? "Yes" : "No") : null
      const answer = attributes?.text ?? (attributes?.choices.join(", ") || null) ?? attributes?.number ?? attributes?.date ?? yesNo
      return question && answer ? [{ question, answer }] : []
    })
  }
  return optionalPart(connection, { what: "answers", of: candidateId, read, otherwise: [], told })
}

function candidateOf({ id, attributes: known }: z.output<typeof candidateRow>): AtsApplicant["candidate"] {
  return {
    ...{ id, otherIds: [], address: null, name: [known?.["first-name"], known?.["last-name"]].filter(Boolean).join(" ") || null },
    ...{
      emails: known?.email ?? [],
      phones: known?.phone ?? [],
      links: [known?.["linkedin-url"], known?.["linkedin-profile"]].flatMap(link => link ?? [])
    },
    ...{ tags: tagsWithoutDemographics(known?.tags ?? []), headline: null, employer: null, place: null, work: [], skills: [] },
    ...{ changed: known?.["updated-at"] ?? null, deleted: false }
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
  const query = { include: "candidate,stage,reject-reason", "filter[updated-at][from]": since, ...page }
  const { json } = await ask(connection, ways, {
    path: at(of("jobs", jobId, "/job-applications"), place.at),
    query: place.at === null ? query : {}
  })
  const [candidates, reasons] = [included(json, "candidates", candidateRow), included(json, "reject-reasons", reasonRow)]
  const stages = [...included(json, "stages", stageRow).map(stageOf), ...(await stagesOf(connection, jobId, told))]
  const rows = await someAtOnce(
    readList(applicationRow, rowsOf(json), "job-application", told),
    atOnce,
    async ({ id, attributes, relationships }) => {
      const candidateId = relationships?.candidate ?? id
      const row = candidates.find(one => one.id === candidateId) ?? { id: candidateId, attributes: null }
      const stage = stages.find(one => one.id === relationships?.stage) ?? null
      const reason = reasons.find(one => one.id === relationships?.["reject-reason"])?.attributes ?? null
      const text = reason?.reason ?? reason?.name ?? null
      const isOver = attributes?.["rejected-at"] != null
      const went = reason?.["rejected-by-company"] === false || isWithdrawal(text ?? "")
      const letter = attributes?.["cover-letter"] ?? row.attributes?.pitch
      const asked = [...(await answersOf(connection, candidateId, told)), ...(letter ? [{ question: "Cover letter", answer: letter }] : [])]
      const resume = row.attributes?.["original-resume"] ?? row.attributes?.resume ?? null
      return {
        application: {
          ...{ id, otherIds: [], candidate: candidateId, job: relationships?.job ?? jobId, address: null, stage },
          status: isOver
            ? went
              ? ("withdrawn" as const)
              : ("rejected" as const)
            : stage?.kind === "hired"
              ? ("hired" as const)
              : ("active" as const),
          ...{
            reason: text,
            applied: attributes?.["created-at"] ?? null,
            changed: attributes?.["updated-at"] ?? null,
            ended: attributes?.["rejected-at"] ?? null
          },
          answers: withoutDemographics(asked, id, told)
        },
        candidate: candidateOf(row),
        // Of the way through the stages the last step alone is told.
        stageChanges:
          stage === null ? [] : stageSteps([{ to: stage, at: attributes?.["changed-stage-at"] ?? attributes?.["created-at"] ?? null }]),
        attachments:
          resume === null
            ? []
            : [
                {
                  id: `${candidateId}-resume`,
                  candidate: candidateId,
                  application: id,
                  kind: "resume" as const,
                  fileName: nameIn(resume),
                  handle: candidateId,
                  address: resume,
                  expires: null
                }
              ]
      }
    }
  )
  const next = cursorAfter(place, nextOf(json))
  return {
    rows,
    next,
    total: Number(wireText.parse(under(json, "meta", "record-count"))) || null,
    told,
    since: next === null ? sinceOf(place) : null
  }
}

const nameIn = (address: string) => /([^/?#]+)(?:[?#]|$)/.exec(address.replace(/^https?:\/\/[^/]+\//, ""))?.[1] ?? "resume"

async function candidate(connection: Connection, id: string) {
  const row = oneRow(ways, candidateRow, rowsOf((await ask(connection, ways, { path: of("candidates", id) })).json), "candidate")
  return row
}

async function completeTarget(connection: Connection, target: AtsTarget): Promise<AtsTarget> {
  if (target.candidate !== null || target.application === null) return target
  const { json } = await ask(connection, ways, { path: of("job-applications", target.application), query: { include: "candidate" } })
  return { ...target, candidate: readRows(applicationRow, rowsOf(json), "job-application", [])[0]?.relationships?.candidate ?? null }
}

const personOf = ({ candidate: id }: AtsTarget): string => {
  if (id === null) throw vendorFailure(ways, "not understood", null, { detail: "candidate" })
  return id
}

async function notesOf(connection: Connection, asked: AtsTarget): Promise<AtsNote[]> {
  const target = await completeTarget(connection, asked)
  const { json } = await ask(connection, ways, { path: of("candidates", personOf(target), "/notes"), query: page })
  return readRows(noteRow, rowsOf(json), "note", []).map(row => ({
    ...{ id: row.id, target, at: row.attributes?.["created-at"] ?? null, author: row.relationships?.user ?? null },
    ...{ text: row.attributes?.note ?? "", visibility: "unknown" as const }
  }))
}

export default defineConnector({
  id: "teamtailor",
  ways,
  verified: false,
  keyForm: [
    { name: "key", label: sentence("atsKeyField"), help: sentence("atsTeamtailorKeyHelp"), secret: true, needed: "always" },
    { name: "userId", label: sentence("atsWriterField"), help: sentence("atsWriterHelp"), secret: false, needed: "for writing" }
  ],
  rights: [
    { name: "read", for: "reading" },
    { name: "write", for: "writing" }
  ],
  capabilities: {
    reads: ["jobs", "applications", "candidates", "attachments", "answers", "notes", "deletions"],
    writes: ["notes"],
    increments: "changed since",
    writesAs: "chosen person",
    finds: ["e-mail"]
  },
  pace: { requests: 50, windowMs: 10_000 },
  hosts: settings => hostsOf(vendorBase(settings, own)),
  async test(connection) {
    const { json } = await ask(connection, ways, { path: "/jobs", query: { "filter[status]": "published", ...page } })
    return {
      openJobs: readRows(jobRow, rowsOf(json), "job", []).length,
      moreJobs: nextOf(json) !== null,
      mayWriteNotes: null,
      missing: [],
      told: []
    }
  },
  async jobs(connection, cursor) {
    const told: Said[] = []
    const { json } = await ask(connection, ways, {
      path: at("/jobs", cursor),
      query: cursor === null ? { "filter[status]": "all", ...page } : {}
    })
    return {
      rows: readList(jobRow, rowsOf(json), "job", told).map(row => jobOf(row, [])),
      next: nextOf(json),
      total: null,
      told,
      since: null
    }
  },
  async job(connection, jobId) {
    const told: Said[] = []
    const row = oneRow(ways, jobRow, rowsOf((await ask(connection, ways, { path: of("jobs", jobId) })).json), "job")
    return { job: jobOf(row, await stagesOf(connection, jobId, told)), told }
  },
  applicants,
  gone: (connection, ids) => goneAmong(ids, atOnce, id => candidate(connection, id).then(() => false)),
  async attachment(connection, { handle, address }) {
    const known = handle === null ? null : (await candidate(connection, handle)).attributes
    const url = known === null ? address : (known["original-resume"] ?? known.resume)
    if (url === null) throw vendorFailure(ways, "not found", null)
    return askBytes(connection, ways, url)
  },
  async findByMail(connection, email, told) {
    const { json } = await ask(connection, ways, { path: "/candidates", query: { "filter[email]": email, ...page } })
    return someAtOnce(readRows(candidateRow, rowsOf(json), "candidate", told), atOnce, async row => {
      const target = { candidate: row.id, application: null, job: null }
      const lastNote = await lastNoteOf(connection, row.id, () => notesOf(connection, target), told)
      return { candidate: candidateOf(row), applications: [], jobTitles: {}, lastNote }
    })
  },
  async writers(connection) {
    const { json } = await ask(connection, ways, { path: "/users", query: page })
    return readRows(userRow, rowsOf(json), "user", []).map(({ id, attributes }) => ({
      id,
      name: attributes?.name ?? id,
      email: attributes?.email ?? null
    }))
  },
  completeTarget,
  noteRequest(settings, { target, text }) {
    const user = settings.fields.userId?.trim()
    const related = {
      candidate: { data: { type: "candidates", id: personOf(target) } },
      ...(user ? { user: { data: { type: "users", id: user } } } : {})
    }
    const data = { type: "notes", attributes: { note: text }, relationships: related }
    return literalPost(`${vendorBase(settings, own)}/notes`, { data }, { accept: jsonApi, contentType: jsonApi })
  },
  // PATCH …/candidates puts the tags in the place of those that are there.
  tagRequest: () => null,
  writtenId: json => under(json, "data", "id"),
  notes: notesOf
})
