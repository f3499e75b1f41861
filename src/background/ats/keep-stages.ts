import type { AtsApplicant } from "~connectors/nouns"
import type { OutcomesOfStages } from "~learning/outcomes/outcomes-of-stages"
import { maxOutcomeReason, type StageReached } from "~learning/outcomes/stage-reached"
import type { BackgroundDeps } from "../deps"
import { keepStagesReached } from "../people/outcome-handlers"

/**
 * Notes what became of a job's applicants, by their stage history, for every role of the job; nothing before the recruiter confirmed what the
 * stages stand for. Safe to repeat. @returns how many outcomes were new
 */
export async function keepStagesOfJob(deps: Pick<BackgroundDeps, "database" | "now" | "newId">, jobId: string): Promise<number> {
  const job = await deps.database.atsJobs.get(jobId)
  const outcomes = job?.outcomes
  if (!job || !outcomes) return 0
  const rows = await deps.database.applicants.where("jobId").equals(jobId).toArray()
  const reached = rows.flatMap(({ personId, applicant }) =>
    personId === null || applicant === null
      ? []
      : stagesReachedBy(applicant, outcomes).flatMap(stage => job.roleIds.map(roleId => ({ ...stage, personId, roleId })))
  )
  return reached.length === 0 ? 0 : keepStagesReached(deps, reached)
}

/** What happened with one applicant, and when: each stage that stands for an outcome, and how the application ended. What has no time is left out. */
export function stagesReachedBy(
  { application, stageChanges }: AtsApplicant,
  outcomes: OutcomesOfStages
): Omit<StageReached, "personId" | "roleId">[] {
  const { status, ended, reason } = application
  const passed = stageChanges.flatMap(({ to, at }) => {
    const stage = outcomes[to.id] ?? null
    return stage === null || at === null ? [] : [{ stage, at: Date.parse(at), reason: null }]
  })
  const ending = status === "rejected" ? "rejected" : status === "withdrawn" ? "declined" : status === "hired" ? "hired" : null
  if (ending === null || ended === null) return passed
  const why = ending === "hired" ? null : (reason?.slice(0, maxOutcomeReason) ?? null)
  // A stage that says the same is the same ending, without its reason.
  return [...passed.filter(({ stage }) => stage !== ending), { stage: ending, at: Date.parse(ended), reason: why }]
}
