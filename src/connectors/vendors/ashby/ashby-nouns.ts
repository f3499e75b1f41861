import type * as z from "zod"
import { sentence, type Said } from "~sentence/sentence"
import type {
  AtsAnswer,
  AtsApplication,
  AtsAttachment,
  AtsCandidate,
  AtsJob,
  AtsNote,
  AtsStage,
  AtsStageChange,
  AtsTarget
} from "../../nouns"
import { stageSteps } from "../../stages/stage-steps"
import { foldStage } from "../../stages/stage-words"
import { wordsOfAnswer } from "../../words-of-answer"
import { knownWord, statusOfWord } from "../../known-word"
import { strayCandidate } from "../../stray-candidate"
import { under, wireText } from "../../wire"
import { tagsWithoutDemographics, withoutDemographics } from "../../without-demographics"
import type {
  AshbyApplication,
  AshbyCandidate,
  ashbyHistoryRow,
  AshbyJob,
  ashbyNoteRow,
  ashbyPostingRow,
  ashbyStageRow
} from "./ashby-rows"

const states: Record<string, AtsJob["status"]> = { open: "open", draft: "draft", closed: "closed", archived: "archived" }

export function ashbyJob(row: AshbyJob, posting: z.output<typeof ashbyPostingRow> | null, stages: AtsStage[]): AtsJob {
  return {
    id: row.id,
    otherIds: [...new Set([...row.jobPostingIds, ...row.jobPostings.map(({ id }) => id)])],
    address: posting?.externalLink ?? null,
    title: row.title ?? posting?.title ?? row.id,
    description: posting?.descriptionHtml ?? posting?.descriptionPlain ?? null,
    status: knownWord(states, row.status) ?? "unknown",
    place: row.location ?? posting?.locationName ?? null,
    stages,
    changed: row.updatedAt
  }
}

export const ashbyStage = ({ id, title, type }: z.output<typeof ashbyStageRow>): AtsStage => ({ id, name: title ?? id, kind: type })

/** @param whole what `candidate.info` says; null where it could not be had, and the application's own few fields have to do */
export function ashbyCandidate(application: AshbyApplication, whole: AshbyCandidate | null): AtsCandidate {
  const part = application.candidate
  const both = (more: string[] | undefined, less: string[] | undefined) => [...new Set([...(more ?? []), ...(less ?? [])])]
  const primary = whole ?? part
  const id = part?.id ?? application.candidateId ?? whole?.id ?? strayCandidate(application.id)
  return {
    id,
    // Two people of the tenant that were put together: the one answers for the other.
    otherIds: whole !== null && whole.id !== id ? [whole.id] : [],
    address: whole?.profileUrl ?? null,
    name: primary?.name ?? null,
    emails: both(primary?.primaryEmailAddress, whole?.emailAddresses),
    phones: both(primary?.primaryPhoneNumber, whole?.phoneNumbers),
    links: whole?.socialLinks ?? [],
    tags: tagsWithoutDemographics(whole?.tags ?? []),
    headline: whole?.position ?? null,
    employer: whole?.company ?? null,
    place: whole?.location ?? null,
    work: [],
    skills: [],
    changed: whole?.updatedAt ?? null,
    // Anonymised people keep their id and lose everything else.
    deleted: primary !== null && /^anonymi[sz]ed\b/i.test(primary.name ?? "")
  }
}

export function ashbyApplication(
  row: AshbyApplication,
  candidateId: string,
  address: string | null,
  jobId: string | null,
  told: Said[]
): AtsApplication {
  return {
    id: row.id,
    otherIds: [],
    candidate: candidateId,
    job: row.job?.id ?? row.jobId ?? jobId,
    address,
    stage: row.currentInterviewStage && ashbyStage(row.currentInterviewStage),
    status: statusOf(row, told),
    reason: row.archiveReason?.text ?? null,
    applied: row.createdAt,
    changed: row.updatedAt,
    ended: row.archivedAt,
    answers: withoutDemographics(answersOf(row), row.id, told)
  }
}

const statuses: Record<string, AtsApplication["status"]> = { active: "active", lead: "active", hired: "hired", archived: "rejected" }

function statusOf({ id, status, archiveReason }: AshbyApplication, told: Said[]): AtsApplication["status"] {
  const known = statusOfWord(statuses, status, id, told)
  return known === "rejected" && foldStage(archiveReason?.reasonType ?? "") === "rejected by candidate" ? "withdrawn" : known
}

function answersOf({ applicationFormSubmissions }: AshbyApplication): AtsAnswer[] {
  return applicationFormSubmissions.flatMap(({ formDefinition, submittedValues }) =>
    (formDefinition?.sections ?? []).flatMap(({ fields }) =>
      fields.flatMap(({ field }) => {
        // Name, address and file of the form stand with the candidate.
        if (!field?.title || !field.path || field.path.startsWith("_systemfield_")) return []
        const answer = wordsOfAnswer(submittedValues?.[field.path])
        return answer === null ? [] : [{ question: field.title, answer }]
      })
    )
  )
}

/** The stages that somebody entered. An entry without a stage is told and left out. */
export function ashbySteps(
  history: readonly z.output<typeof ashbyHistoryRow>[],
  stages: readonly AtsStage[],
  applicationId: string,
  told: Said[]
): AtsStageChange[] {
  const ordered = [...history].sort((a, b) => (a.stageNumber ?? 0) - (b.stageNumber ?? 0))
  return stageSteps(
    ordered.flatMap(({ stageId, title, enteredStageAt }) => {
      const id = stageId ?? title
      if (id === null) {
        told.push(sentence("atsStepWithoutStage", { id: applicationId }))
        return []
      }
      const known = stages.find(stage => stage.id === id)
      return [{ to: { id, name: title ?? known?.name ?? id, kind: known?.kind ?? null }, at: enteredStageAt }]
    })
  )
}

/** The résumé first, then the other files, each once. */
export function ashbyFiles(application: AshbyApplication, candidate: AshbyCandidate | null, candidateId: string): AtsAttachment[] {
  const resume = application.resumeFileHandle ?? candidate?.resumeFileHandle ?? null
  const files = [...(resume ? [resume] : []), ...(candidate?.fileHandles ?? [])]
  const seen = new Set<string>()
  return files.flatMap((file, at) => {
    const id = file.id ?? file.handle
    if (id === null || seen.has(id) || (file.handle !== null && seen.has(file.handle))) return []
    seen.add(id).add(file.handle ?? id)
    return [
      {
        id,
        candidate: candidateId,
        application: application.id,
        kind: at === 0 && resume !== null ? ("resume" as const) : ("other" as const),
        fileName: file.name ?? id,
        handle: file.handle,
        address: null,
        expires: null
      }
    ]
  })
}

export function ashbyNote(row: z.output<typeof ashbyNoteRow>, target: AtsTarget): AtsNote {
  const name = [row.author?.firstName, row.author?.lastName].filter(Boolean).join(" ")
  return {
    id: row.id,
    target,
    at: row.createdAt,
    author: name || (wireText.parse(under(row.author, "email")) ?? null),
    text: row.content ?? row.note ?? "",
    visibility: row.isPrivate ? "private" : "everybody"
  }
}
