import connectorParts from "~connectors/connector-parts"
import type { AtsApplicant } from "~connectors/nouns"
import type { OutcomesOfStages } from "~connectors/stages/outcomes-of-stages"
import type { OutcomeKind } from "~learning/outcomes/outcome-kind"
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

/** That somebody was found or applied is where they began, and no outcome. */
const kinds: Partial<Record<NonNullable<OutcomesOfStages[string]>, OutcomeKind>> = {
  screened: "screened",
  interviewed: "interviewed",
  offered: "offered",
  hired: "hired",
  rejected: "rejected",
  withdrawn: "declined"
}

function stagesReachedBy(applicant: AtsApplicant, outcomes: OutcomesOfStages): Omit<StageReached, "personId" | "roleId">[] {
  return connectorParts()
    .applicantOutcomes(applicant, outcomes)
    .flatMap(({ outcome, at, reason }) => {
      const stage = kinds[outcome]
      return stage === undefined || at === null ? [] : [{ stage, at: Date.parse(at), reason: reason?.slice(0, maxOutcomeReason) ?? null }]
    })
}
