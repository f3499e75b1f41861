import { sentence, type Said } from "~sentence/sentence"
import type { AtsApplication, AtsCandidate, AtsJob, AtsNote, AtsStage, AtsStageChange, AtsTarget } from "../../nouns"
import { isWithdrawal } from "../../stages/stage-words"
import { stageSteps } from "../../stages/stage-steps"
import { wordsOfAnswer } from "../../words-of-answer"
import { knownWord } from "../../known-word"
import { tagsWithoutDemographics, withoutDemographics } from "../../without-demographics"
import type * as z from "zod"
import type { leverNoteRow, LeverOpportunity, leverPostingRow, LeverReason } from "./lever-rows"

const states: Record<string, AtsJob["status"]> = {
  published: "open",
  internal: "open",
  closed: "closed",
  draft: "draft",
  pending: "draft",
  rejected: "archived"
}

export function leverJob(row: z.output<typeof leverPostingRow>, stages: AtsStage[]): AtsJob {
  const { content, categories } = row
  const lists = content?.lists.map(({ text, content: items }) => `${text ? `<h3>${text}</h3>` : ""}<ul>${items ?? ""}</ul>`) ?? []
  const parts = [content?.descriptionHtml ?? content?.description, ...lists, content?.closingHtml ?? content?.closing]
  return {
    id: row.id,
    otherIds: [],
    address: row.urls?.show ?? null,
    title: row.text ?? row.id,
    description: parts.filter(Boolean).join("\n") || null,
    status: knownWord(states, row.state) ?? "unknown",
    place: categories?.location ?? (categories?.allLocations.join(" · ") || null),
    stages,
    changed: row.updatedAt
  }
}

export function leverCandidate(row: LeverOpportunity): AtsCandidate {
  return {
    id: row.id,
    otherIds: row.contact === null ? [] : [row.contact],
    address: row.urls?.show ?? null,
    name: row.name,
    emails: row.emails,
    phones: row.phones,
    links: row.links,
    tags: tagsWithoutDemographics(row.tags),
    headline: row.headline,
    employer: null,
    place: row.location,
    work: [],
    skills: [],
    changed: row.updatedAt,
    deleted: row.isAnonymized
  }
}

/** A stage by its id: its own name where the list has it. The stages that every Lever has say their kind in their id. */
export function leverStage(id: string, text: string | null, stages: readonly AtsStage[]): AtsStage {
  const kind = /^(?:lead|applicant)-[a-z-]+$|^offer$/.test(id) ? id : null
  return stages.find(stage => stage.id === id) ?? { id, name: text ?? id, kind }
}

/** @param jobId the job whose applicants are asked for; null where the person was looked up */
export function leverApplication(
  row: LeverOpportunity,
  jobId: string | null,
  stages: readonly AtsStage[],
  reasons: readonly LeverReason[],
  told: Said[]
): AtsApplication {
  const applied = row.applications.find(({ posting }) => posting !== null && posting === jobId) ?? row.applications[0]
  const reasonId = row.archived?.reason ?? null
  const reason = reasons.find(({ id }) => id === reasonId) ?? null
  if (row.archived !== null && reason === null) told.push(sentence("atsReasonUnknown", { id: row.id }))
  const answers = (applied?.customQuestions ?? []).flatMap(({ fields }) =>
    fields.flatMap(({ text, value }) => {
      const answer = wordsOfAnswer(value)
      return text && answer ? [{ question: text, answer }] : []
    })
  )
  return {
    id: row.id,
    otherIds: row.applications.map(({ id }) => id),
    candidate: row.id,
    job: applied?.posting ?? jobId,
    address: row.urls?.show ?? null,
    stage: row.stage && leverStage(row.stage.id, row.stage.text, stages),
    status: row.archived === null ? "active" : statusOf(reason),
    reason: reason?.text ?? reasonId,
    applied: applied?.createdAt ?? row.createdAt,
    changed: row.updatedAt,
    ended: row.archived?.archivedAt ?? null,
    answers: withoutDemographics(answers, row.id, told)
  }
}

/** The stages that somebody was moved into. A change without a stage is told and left out. */
export function leverSteps({ id, stageChanges }: LeverOpportunity, stages: readonly AtsStage[], told: Said[]): AtsStageChange[] {
  return stageSteps(
    stageChanges.flatMap(({ toStageId, updatedAt }) => {
      if (toStageId !== null) return [{ to: leverStage(toStageId, null, stages), at: updatedAt }]
      told.push(sentence("atsStepWithoutStage", { id }))
      return []
    })
  )
}

function statusOf(reason: LeverReason | null): AtsApplication["status"] {
  if (reason?.type === "hired") return "hired"
  return isWithdrawal(reason?.text ?? "") ? "withdrawn" : "rejected"
}

export function leverNote(row: z.output<typeof leverNoteRow>, target: AtsTarget): AtsNote {
  return {
    id: row.id,
    target,
    at: row.createdAt,
    author: row.user,
    text: row.fields.flatMap(({ value }) => value ?? []).join("\n\n") || (row.text ?? ""),
    visibility: row.secret ? "private" : "everybody"
  }
}
