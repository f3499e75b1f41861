import type * as z from "zod"
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
import { instantOf, textsUnder, wireText } from "../../wire"
import { tagsWithoutDemographics, withoutDemographics } from "../../without-demographics"
import type {
  GreenhouseApplication,
  GreenhouseCandidate,
  GreenhouseEntry,
  GreenhouseFile,
  GreenhouseJob,
  greenhouseNoteRow,
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
    status: row.is_template ? "draft" : (states[row.status ?? ""] ?? "unknown"),
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
    address: addressOfPerson(id, null),
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

export function greenhouseApplication(
  row: GreenhouseApplication,
  jobId: string | null,
  stages: readonly AtsStage[],
  rejection: GreenhouseRejection | null,
  reason: GreenhouseReason | null,
  told: Said[]
): AtsApplication {
  const stageId = row.stage_id ?? row.job_interview_stage_id
  const known = stages.find(({ id }) => id === stageId)
  const answers = row.answers.flatMap(({ question, answer }) => {
    const said = wireText.parse(answer) ?? (textsUnder(answer, ["value", "label", "name"]).join(", ") || null)
    return question && said ? [{ question, answer: said }] : []
  })
  const isOver = row.status === "rejected"
  return {
    id: row.id,
    otherIds: [],
    candidate: row.candidate_id,
    job: row.job_id ?? jobId,
    address: addressOfPerson(row.candidate_id, row.id),
    stage: stageId === null ? null : (known ?? { id: stageId, name: row.stage_name ?? stageId, kind: null }),
    status: row.status === "hired" ? "hired" : isOver ? (reason?.type?.key === "THEY_REJECTED_US" ? "withdrawn" : "rejected") : "active",
    reason: isOver ? (reason?.name ?? rejection?.rejection_reason_id ?? null) : null,
    applied: row.created_at,
    changed: row.updated_at ?? row.last_activity_at,
    ended: isOver ? (row.rejected_at ?? rejection?.rejected_at ?? null) : null,
    answers: withoutDemographics(answers, row.id, told)
  }
}

export function greenhouseSteps(entries: readonly GreenhouseEntry[], stages: readonly AtsStage[]): AtsStageChange[] {
  return stageSteps(
    entries.map(({ job_interview_stage_id: id, entered_at }) => ({
      to: stages.find(stage => stage.id === id) ?? { id, name: id, kind: null },
      at: entered_at
    }))
  )
}

const kinds: Record<string, AtsAttachment["kind"]> = { resume: "resume", cover_letter: "cover letter" }
/** What a person handed in to be read; offers, agreements and what Greenhouse's forms make are nobody's evidence. */
const readable = new Set(["resume", "cover_letter", "take_home_test", "other"])
/** Addresses of files hold for seven days. */
const validMs = 7 * 24 * 3600 * 1000

export function greenhouseFiles(files: readonly GreenhouseFile[], candidateId: string, now: number): AtsAttachment[] {
  return files.flatMap(({ id, application_id, type, filename, url }) =>
    type !== null && !readable.has(type)
      ? []
      : [
          {
            id,
            candidate: candidateId,
            application: application_id,
            kind: kinds[type ?? ""] ?? "other",
            fileName: filename ?? id,
            handle: id,
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

export function greenhouseNote(row: z.output<typeof greenhouseNoteRow>, target: AtsTarget): AtsNote {
  return {
    id: row.id,
    target: { ...target, candidate: row.candidate_id ?? target.candidate, application: row.application_id },
    at: row.created_at,
    author: row.user_id,
    text: row.body ?? "",
    visibility: visibilities[row.visibility ?? ""] ?? "unknown"
  }
}
