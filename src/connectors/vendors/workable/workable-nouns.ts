import type * as z from "zod"
import type { Said } from "~sentence/sentence"
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
import { knownWord } from "../../known-word"
import { tagsWithoutDemographics, withoutDemographics } from "../../without-demographics"
import type { WorkableActivity, WorkableCandidate, workableJobRow, workableStageRow } from "./workable-rows"

const states: Record<string, AtsJob["status"]> = { published: "open", draft: "draft", closed: "closed", archived: "archived" }

export function workableJob(row: z.output<typeof workableJobRow>, stages: AtsStage[]): AtsJob {
  const id = row.shortcode ?? row.id ?? ""
  const parts = [row.description, row.requirements, row.benefits].filter(Boolean).join("\n")
  return {
    id,
    otherIds: row.id !== null && row.id !== id ? [row.id] : [],
    address: row.url ?? row.shortlink,
    title: row.title ?? row.full_title ?? id,
    description: row.full_description ?? (parts || null),
    status: knownWord(states, row.state) ?? "unknown",
    place: row.location,
    stages,
    changed: row.updated_at ?? row.created_at
  }
}

export const workableStage = ({ id, slug, name, kind }: z.output<typeof workableStageRow>): AtsStage[] => {
  const known = slug ?? id ?? name
  return known === null ? [] : [{ id: known, name: name ?? known, kind }]
}

/** A stage by its name, which is all that a candidate says of it. */
function stageCalled(name: string, kind: string | null, stages: readonly AtsStage[]): AtsStage {
  const key = foldStage(name)
  const known = stages.find(stage => foldStage(stage.name) === key || foldStage(stage.id) === key)
  return known ?? { id: key.replaceAll(" ", "-") || name, name, kind }
}

export function workableCandidate(row: WorkableCandidate): AtsCandidate {
  const current = row.experience_entries.find(one => one.current) ?? null
  return {
    id: row.id,
    otherIds: [],
    address: row.profile_url,
    name: row.name ?? ([row.firstname, row.lastname].filter(Boolean).join(" ") || null),
    emails: row.email,
    phones: row.phone,
    links: row.social_profiles,
    tags: tagsWithoutDemographics(row.tags),
    headline: row.headline,
    employer: current?.company ?? null,
    place: row.location,
    work: row.experience_entries.map(({ title, company, summary, start_date, end_date }) => ({
      title,
      employer: company,
      from: start_date,
      to: end_date,
      text: summary
    })),
    skills: row.skills,
    changed: row.updated_at,
    deleted: row.anonymized
  }
}

export function workableApplication(
  row: WorkableCandidate,
  jobId: string | null,
  stages: readonly AtsStage[],
  told: Said[]
): AtsApplication {
  const hired = row.hired_at !== null || row.stage_kind === "hired"
  return {
    id: row.id,
    otherIds: [],
    candidate: row.id,
    job: row.job?.shortcode ?? jobId,
    address: row.profile_url,
    stage: row.stage === null ? null : stageCalled(row.stage, row.stage_kind, stages),
    status: row.withdrew ? "withdrawn" : row.disqualified ? "rejected" : hired ? "hired" : "active",
    reason: row.disqualification_reason,
    applied: row.created_at,
    changed: row.updated_at,
    ended: row.disqualified_at ?? row.hired_at,
    answers: withoutDemographics(answersOf(row), row.id, told)
  }
}

function answersOf({ answers, cover_letter, summary }: WorkableCandidate): AtsAnswer[] {
  const texts: [string, string | null][] = [
    ["Cover letter", cover_letter],
    ["Summary", summary]
  ]
  return [
    ...answers.flatMap(({ question, question_key, answer }) => {
      const asked = question ?? question_key
      const said = wordsOfAnswer(answer)
      return asked && said ? [{ question: asked, answer: said }] : []
    }),
    ...texts.flatMap(([question, answer]) => (answer ? [{ question, answer }] : []))
  ]
}

/** What happens to somebody within a stage. Every other activity that names another stage than the one before is a step into it. */
const staying =
  /(?:^|[_ ])(?:comment|messag|mail|email|rat(?:ed|ing)|review|evaluat|disqualif|revert|note|mention|tag(?:s|ged)?(?:[_ ]|$)|event|interview|schedul|follow|file|upload|assess|offer|snooz)/

/**
 * The steps that the activities tell. Where there are none: the times that the candidate itself carries, of applying, of the offer and of
 * the hiring.
 */
export function workableSteps(
  row: WorkableCandidate,
  activities: readonly WorkableActivity[],
  stages: readonly AtsStage[]
): AtsStageChange[] {
  const entered = activities.flatMap(({ action, stage_name, stage, created_at }) => {
    const name = stage_name ?? stage
    return action === null || name === null || staying.test(action) ? [] : [{ to: stageCalled(name, null, stages), at: created_at }]
  })
  const told = stageSteps(entered).filter(({ from, to }) => from?.id !== to.id)
  if (told.length > 0) return told
  const ofKind = (kind: string, at: string | null) => {
    const to = stages.find(stage => stage.kind === kind) ?? { id: kind, name: kind, kind }
    return at === null ? [] : [{ to, at }]
  }
  return stageSteps([
    ...ofKind(row.sourced ? "sourced" : "applied", row.created_at),
    ...ofKind("offer", row.moved_to_offer_at),
    ...ofKind("hired", row.hired_at)
  ])
}

export function workableResume(row: WorkableCandidate): AtsAttachment[] {
  if (row.resume_url === null) return []
  const name = /([^/?#]+\.[a-z0-9]{2,5})(?:[?#]|$)/i.exec(row.resume_url)?.[1]
  const id = `${row.id}-resume`
  return [
    {
      id,
      candidate: row.id,
      application: row.id,
      kind: "resume",
      fileName: name === undefined ? id : safeDecode(name),
      handle: row.id,
      address: row.resume_url,
      expires: null
    }
  ]
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign in a file's name.
    return text
  }
}

/** Notes are the comments among the activities. */
export function workableNotes(activities: readonly WorkableActivity[], target: AtsTarget): AtsNote[] {
  return activities.flatMap(({ id, action, body, created_at, member }) =>
    action === "comment" && body !== null && id !== null
      ? [{ id, target, at: created_at, author: member?.name ?? member?.id ?? null, text: body, visibility: "unknown" as const }]
      : []
  )
}
