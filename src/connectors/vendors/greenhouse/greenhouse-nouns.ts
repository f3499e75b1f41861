import type { Said } from "~sentence/sentence"
import type {
  AtsApplication,
  AtsAttachment,
  AtsCandidate,
  AtsJob,
  AtsNote,
  AtsStage,
  AtsStageChange,
  AtsTarget,
  AtsVisibility,
  AtsWork
} from "../../nouns"
import { stageSteps } from "../../stages/stage-steps"
import { wordsOfAnswer } from "../../words-of-answer"
import { knownWord, statusOfWord } from "../../known-word"
import { isStrayCandidate, strayCandidate } from "../../stray-candidate"
import { instantOf } from "../../wire"
import { tagsWithoutDemographics, withoutDemographics } from "../../without-demographics"
import type {
  GreenhouseApplication,
  GreenhouseCandidate,
  GreenhouseEntry,
  GreenhouseFile,
  GreenhouseJob,
  GreenhouseNote,
  GreenhousePost,
  GreenhouseReason,
  GreenhouseRejection,
  GreenhouseWork
} from "./greenhouse-rows"

const states: Record<string, AtsJob["status"]> = { open: "open", draft: "draft", closed: "closed" }
const app = "https://app.greenhouse.io"

/** The post that most people see describes the job: a live one before others, one of the outside before the company's own. */
export function greenhouseJob(row: GreenhouseJob, posts: readonly GreenhousePost[], stages: AtsStage[]): AtsJob {
  const weight = (post: GreenhousePost) => (post.content ? 4 : 0) + (post.live ? 2 : 0) + (post.internal ? 0 : 1)
  const post = [...posts].sort((a, b) => weight(b) - weight(a))[0] ?? null
  return {
    id: row.id,
    otherIds: row.requisition_id === null ? [] : [row.requisition_id],
    address: post?.public_url ?? `${app}/sdash/${encodeURIComponent(row.id)}`,
    title: row.name ?? post?.title ?? row.id,
    description: post?.content ?? post?.internal_content ?? null,
    // A template takes nobody, whatever its state.
    status: row.is_template ? "draft" : (knownWord(states, row.status) ?? "unknown"),
    place: null,
    stages,
    changed: row.updated_at
  }
}

const addressOfPerson = (candidateId: string, applicationId: string | null) =>
  `${app}/people/${encodeURIComponent(candidateId)}${applicationId === null ? "" : `?application_id=${encodeURIComponent(applicationId)}`}`

/** @param row null where the candidate could not be had: erased meanwhile, or out of what the key may see */
export function greenhouseCandidate(id: string, row: GreenhouseCandidate | null, work: readonly GreenhouseWork[]): AtsCandidate {
  const first = row?.preferred_name ?? row?.first_name
  const jobs: AtsWork[] = work.map(({ title, company_name, start_date, end_date }) => ({
    title,
    employer: company_name,
    from: start_date,
    to: end_date,
    text: null
  }))
  return {
    id,
    otherIds: [],
    address: isStrayCandidate(id) ? null : addressOfPerson(id, null),
    name: [first, row?.last_name].filter(Boolean).join(" ") || null,
    emails: row?.email_addresses ?? [],
    phones: row?.phone_numbers ?? [],
    links: [...new Set([...(row?.website_addresses ?? []), ...(row?.social_media_addresses ?? [])])],
    tags: tagsWithoutDemographics(row?.tags ?? []),
    headline: row?.title ?? null,
    employer: row?.company ?? work.find(({ latest }) => latest)?.company_name ?? null,
    // Postal addresses are more than where somebody works, and are not read.
    place: null,
    work: jobs,
    skills: [],
    changed: row?.updated_at ?? null,
    deleted: false
  }
}

/** The candidate of an application; an id that is nobody's where it names none. */
export const greenhouseCandidateId = ({ id, candidate_id, candidate }: GreenhouseApplication) =>
  candidate_id ?? candidate?.id ?? strayCandidate(id)

/** The job of an application. Somebody who is kept for no job yet has those that they are considered for, or none. @param asked the job whose applicants were asked for */
export function greenhouseJobId(
  { job_id, jobs, prospect, prospective_job_ids }: GreenhouseApplication,
  asked: string | null
): string | null {
  const named = job_id ?? jobs.find(({ id }) => id === asked)?.id ?? jobs[0]?.id
  if (named !== undefined) return named
  if (!prospect) return asked
  return prospective_job_ids.find(id => id === asked) ?? prospective_job_ids[0] ?? null
}

/** `converted`: a prospect who became an applicant of a job. */
const statuses: Record<string, AtsApplication["status"]> = {
  active: "active",
  "in process": "active",
  converted: "active",
  rejected: "rejected",
  hired: "hired"
}

/** The key of v3's type of reason, and the name of v1's. */
const isTheirs = (type: GreenhouseReason["type"]) => /^(?:THEY|candidate)[_ ]rejected[_ ]us$/i.test(type?.key ?? type?.name ?? "")

export function greenhouseApplication(
  row: GreenhouseApplication,
  jobId: string | null,
  stages: readonly AtsStage[],
  rejection: GreenhouseRejection | null,
  listedReason: GreenhouseReason | null,
  told: Said[]
): AtsApplication {
  const candidate = greenhouseCandidateId(row)
  const stageId = row.stage_id ?? row.job_interview_stage_id ?? row.current_stage?.id ?? null
  const stageName = row.stage_name ?? row.current_stage?.name ?? null
  const known = stages.find(({ id, name }) => (stageId === null ? name === stageName : id === stageId))
  const bareId = stageId ?? stageName
  const answers = row.answers.flatMap(({ question, answer }) => {
    const said = wordsOfAnswer(answer)
    return question && said ? [{ question, answer: said }] : []
  })
  const reason = listedReason ?? row.rejection_reason
  const status = statusOfWord(statuses, row.status, row.id, told)
  const isOver = status === "rejected"
  return {
    id: row.id,
    otherIds: [],
    candidate,
    job: greenhouseJobId(row, jobId),
    address: isStrayCandidate(candidate) ? null : addressOfPerson(candidate, row.id),
    stage: known ?? (bareId === null ? null : { id: bareId, name: stageName ?? bareId, kind: null }),
    status: isOver && isTheirs(reason?.type ?? null) ? "withdrawn" : status,
    reason: isOver ? (reason?.name ?? rejection?.rejection_reason_id ?? null) : null,
    applied: row.applied_at ?? row.created_at,
    changed: row.updated_at ?? row.last_activity_at,
    ended: isOver ? (row.rejected_at ?? rejection?.rejected_at ?? null) : null,
    answers: withoutDemographics(answers, row.id, told)
  }
}

/** @param current where the application stands, whose name it says though the job may have the stage no more */
export function greenhouseSteps(
  entries: readonly GreenhouseEntry[],
  stages: readonly AtsStage[],
  current: AtsStage | null
): AtsStageChange[] {
  return stageSteps(
    entries.map(({ job_interview_stage_id: id, entered_at }) => ({
      to: stages.find(stage => stage.id === id) ?? (current?.id === id ? current : { id, name: id, kind: null }),
      at: entered_at
    }))
  )
}

const kinds: Record<string, AtsAttachment["kind"]> = { resume: "resume", cover_letter: "cover letter" }
/** What a person handed in to be read; offers, agreements and what Greenhouse's forms make are nobody's evidence. */
const readable = new Set(["resume", "cover_letter", "take_home_test", "other"])
/** Addresses of files hold for seven days. */
const validMs = 7 * 24 * 3600 * 1000

/** The files of an application; those that it embeds have no id by which a new address could be had. */
export function greenhouseFiles(
  files: readonly GreenhouseFile[],
  inside: GreenhouseApplication["attachments"],
  { id: applicationId, candidate: candidateId }: AtsApplication,
  now: number
): AtsAttachment[] {
  const embedded = inside.map((file, at) => ({ ...file, id: `${applicationId}-${at + 1}`, application_id: applicationId, handle: null }))
  const all = files.length > 0 ? files.map(file => ({ ...file, handle: file.id })) : embedded
  return all.flatMap(({ id, application_id, type, filename, url, handle }) =>
    type !== null && !readable.has(type)
      ? []
      : [
          {
            id,
            candidate: candidateId,
            application: application_id,
            kind: kinds[type ?? ""] ?? "other",
            fileName: filename ?? id,
            handle,
            address: url,
            expires: url === null ? null : instantOf(now + validMs)
          }
        ]
  )
}

const visibilities: Record<string, AtsVisibility> = {
  publicly_visible: "everybody",
  privately_visible: "private",
  admin_only_visible: "admins"
}

/** As Greenhouse names it; null leaves it to the vendor, which shows a note to admins alone then. */
export function greenhouseVisibility(visibility: AtsVisibility): string | null {
  return Object.entries(visibilities).find(([, ours]) => ours === visibility)?.[0] ?? null
}

export function greenhouseNote(row: GreenhouseNote, target: AtsTarget): AtsNote {
  return {
    id: row.id,
    target: { ...target, candidate: row.candidate_id ?? target.candidate, application: row.application_id },
    at: row.created_at,
    author: row.user_id,
    text: row.body ?? "",
    visibility: visibilities[row.visibility ?? ""] ?? "unknown"
  }
}
