import { marksOfCandidate } from "~connectors/applicant-marks"
import type { AtsPage } from "~connectors/connector"
import type { AtsApplicant } from "~connectors/nouns"
import { isSame } from "~profile/is-same"
import type { CandorDatabase } from "~store/database"
import { atsKey, type ApplicantRow } from "~store/rows/ats-rows"

/**
 * Keeps a page of applicants of a job, each once however often they come. Whoever is new, or has another résumé or other answers than before, is
 * noted as due to be brought in; of the others where they stand is brought up to date. Whoever was erased here stays erased. Inside a transaction
 * over atsJobs and applicants.
 *
 * @param page what was read of the job, with when the last note on each was written
 * @param at milliseconds since the epoch
 */
export async function keepPage(
  { atsJobs, applicants }: CandorDatabase,
  jobId: string,
  { rows: page, notedAt = {} }: Pick<AtsPage<AtsApplicant>, "rows" | "notedAt">,
  at: number
): Promise<void> {
  const job = await atsJobs.get(jobId)
  if (!job) return
  const { connectionId } = job
  // A page may have somebody twice: what comes later is newer.
  const byId = new Map(page.map(applicant => [atsKey(connectionId, applicant.application.id), applicant]))
  const ids = [...byId.keys()]
  const before = new Map((await applicants.bulkGet(ids)).flatMap(row => (row ? [[row.id, row] as const] : [])))
  await applicants.bulkPut(
    [...byId].map(([id, applicant]) =>
      rowOf(before.get(id), { id, connectionId, jobId, applicant, at, notedAt: notedAt[applicant.application.id] ?? null })
    )
  )
  if (job.pulledAt === null || job.newSince !== null || ids.every(id => before.has(id))) return
  await atsJobs.update(jobId, { newSince: at })
}

interface Come {
  id: string
  connectionId: string
  jobId: string
  applicant: AtsApplicant
  at: number
  /** When the last note on them was written there; null where it is not known. */
  notedAt: string | null
}

function rowOf(before: ApplicantRow | undefined, { id, connectionId, jobId, applicant, at, notedAt }: Come): ApplicantRow {
  if (before?.applicant === null) return { ...before, seenAt: at }
  const isChanged = !before || !isSame(readOf(before.applicant), readOf(applicant))
  return {
    ...(before ?? {
      id,
      connectionId,
      jobId,
      personId: null,
      said: null,
      firstAt: at,
      notedAt: null,
      sameAs: [],
      notSameAs: [],
      file: "due"
    }),
    jobId,
    candidateId: applicant.candidate.id,
    applicant,
    marks: marksOfCandidate(applicant.candidate),
    notedAt: notedAt === null ? (before?.notedAt ?? null) : Math.max(before?.notedAt ?? 0, Date.parse(notedAt)),
    seenAt: at,
    ...(isChanged && !applicant.candidate.deleted ? { file: "due" as const, said: null } : {})
  }
}

/** What somebody is judged by: where they stand, and the address at which a file lies today, are none of it. */
function readOf({ application, candidate, attachments }: AtsApplicant) {
  const { name, headline, employer, place, work, skills } = candidate
  return {
    answers: application.answers,
    name,
    headline,
    employer,
    place,
    work,
    skills,
    resumes: attachments.filter(isResume).map(({ id }) => id)
  }
}

export const isResume = ({ kind }: AtsApplicant["attachments"][number]) => kind === "resume"
