import { isSureMark, marksOfProfile } from "~connectors/applicant-marks"
import { sentence, type Sentence } from "~sentence/sentence"
import type { CandorDatabase } from "../database"
import { membersOf, shownCaptureId } from "../people/person-links"
import type { ApplicantRow, AtsJobRow, ConnectionRow } from "../rows/ats-rows"

// Read-only: safe in live queries of the panel. Works on what was pulled, without asking anybody.

/** By what somebody is known to be there: brought in from there, by an address, by the recruiter's word, or likely by name and employer. */
export type ThereBy = "own" | "address" | "told" | "likely"

/** Somebody who is in an applicant tracking system already. */
export interface AlreadyThere {
  row: ApplicantRow & { applicant: NonNullable<ApplicantRow["applicant"]> }
  job: AtsJobRow
  connection: ConnectionRow
  by: ThereBy
}

const howSure: readonly ThereBy[] = ["own", "told", "address", "likely"]

/** Where a person is there already, the surest first; whoever is only likely to be the same is named where nothing surer is. */
export async function alreadyThere(database: CandorDatabase, ofPerson: string): Promise<AlreadyThere[]> {
  const { applicants, people, captures, atsJobs, connections } = database
  return database.transaction("r", [applicants, people, captures, atsJobs, connections], async () => {
    // Of most recruiters nobody is there: the common case costs one count.
    if ((await applicants.count()) === 0) return []
    const members = await membersOf(database, ofPerson)
    const [primary] = members
    if (!primary) return []
    const ids = members.map(({ id }) => id)
    const reading = (await captures.get(shownCaptureId(primary)))?.reading
    const addresses = [...ids, ...members.flatMap(({ url }) => url ?? [])]
    const marks = new Set(reading ? marksOfProfile(addresses, reading.profile) : ids)
    const [own, told, marked] = await Promise.all([
      applicants.where("personId").anyOf(ids).toArray(),
      applicants.where("sameAs").anyOf(ids).toArray(),
      applicants
        .where("marks")
        .anyOf([...marks])
        .distinct()
        .toArray()
    ])
    const found = new Map<string, { row: ApplicantRow; by: ThereBy }>()
    const take = (row: ApplicantRow, by: ThereBy) => {
      const isDenied = by !== "own" && row.notSameAs.some(id => ids.includes(id))
      if (row.applicant !== null && !found.has(row.id) && !isDenied) found.set(row.id, { row, by })
    }
    for (const row of own) take(row, "own")
    for (const row of told) take(row, "told")
    for (const row of marked) take(row, row.marks.some(mark => isSureMark(mark) && marks.has(mark)) ? "address" : "likely")
    const all = [...found.values()]
    const sure = all.some(({ by }) => by !== "likely") ? all.filter(({ by }) => by !== "likely") : all
    const jobs = new Map((await atsJobs.bulkGet(sure.map(({ row }) => row.jobId))).flatMap(job => (job ? [[job.id, job] as const] : [])))
    const accounts = new Map((await connections.toArray()).map(connection => [connection.id, connection]))
    return sure
      .flatMap(({ row, by }): AlreadyThere[] => {
        const [job, connection] = [jobs.get(row.jobId), accounts.get(row.connectionId)]
        return job && connection && row.applicant ? [{ row: { ...row, applicant: row.applicant }, job, connection, by }] : []
      })
      .sort((a, b) => howSure.indexOf(a.by) - howSure.indexOf(b.by) || appliedAt(b) - appliedAt(a))
  })
}

function appliedAt({ row }: AlreadyThere): number {
  const { applied, changed } = row.applicant.application
  return Date.parse(applied ?? changed ?? "") || 0
}

/** "in Greenhouse: Data Engineer · Phone screen · note of 3 May". @param day words a day, in milliseconds since the epoch */
export function thereText({ row, job, connection, by }: AlreadyThere, day: (at: number) => string): Sentence {
  const { stage, status } = row.applicant.application
  const parts = [
    job.job.title,
    ...(stage === null ? [] : [stage.name]),
    ...(status === "active" ? [] : [sentence(statusTexts[status])]),
    ...(row.notedAt === null ? [] : [sentence("trackingNoteOf", { day: day(row.notedAt) })])
  ]
  const where = parts
    .slice(1)
    .reduce<Sentence | string>((said, part) => sentence("trackingDot", { before: said, next: part }), parts[0] ?? "")
  return by === "likely"
    ? sentence("trackingLikely", { vendor: connection.name, where })
    : sentence("trackingThere", { vendor: connection.name, where })
}

const statusTexts = { rejected: "trackingRejected", hired: "trackingHired", withdrawn: "trackingWithdrawn" } as const

/** Where a role's people stand there, by their ids: the stage, and whether they are new. For a list: by what is certain alone. */
export interface StandsThere {
  stage: string
  isNew: boolean
}

/** Everybody who stands in a job of a role, and whoever of the others has an address that somebody there has. */
export async function standsThereFor(database: CandorDatabase, roleId: string): Promise<ReadonlyMap<string, StandsThere>> {
  const { applicants, atsJobs, people } = database
  return database.transaction("r", [applicants, atsJobs, people], async () => {
    const jobs = await atsJobs.where("roleIds").equals(roleId).toArray()
    const found = new Map<string, StandsThere>()
    for (const job of jobs) {
      for (const { personId, applicant, firstAt, sameAs, marks } of await applicants.where("jobId").equals(job.id).toArray()) {
        if (applicant === null) continue
        const stands = {
          stage: applicant.application.stage?.name ?? job.job.title,
          isNew: job.newSince !== null && firstAt >= job.newSince
        }
        for (const id of [...sameAs, ...marks.filter(isSureMark), ...(personId === null ? [] : [personId])]) found.set(id, stands)
      }
    }
    for (const { id, sameAs } of found.size === 0 ? [] : await people.where("sameAs").above("").toArray()) {
      const stands = found.get(id)
      if (stands && sameAs !== undefined) found.set(sameAs, stands)
    }
    return found
  })
}
