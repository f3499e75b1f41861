import type { Said } from "~sentence/sentence"
import { builtinModelId } from "~store/runs/models"
import type { ReadingRow, EvaluationRow, PageRow, PersonRow, RoleRow, RunRow } from "~store/rows/rows"

/** All that decides which screen the Candidate tab shows. */
export type CandidateFacts = {
  page: PageRow | null
  person: PersonRow | null
  capture: ReadingRow | null
  role: RoleRow | null
  evaluation: EvaluationRow | null
  /** The newest run for this person and role. */
  run: RunRow | null
}

export type CandidateState =
  | { screen: "nothing read" }
  | { screen: "reading" }
  | { screen: "not a profile"; reason: Said | null }
  | { screen: "failed"; reason: Said | null }
  | { screen: "profile"; person: PersonRow; capture: ReadingRow; why: "no role" | "draft role" | "closed role"; role: RoleRow | null }
  | {
      screen: "card"
      person: PersonRow
      capture: ReadingRow
      role: RoleRow
      evaluation: EvaluationRow | null
      work: CardWork
    }

/**
 * Where the evaluation stands: nothing to do, at work, waiting for the recruiter's word, stopped by a failure, answered by the rules in a model's
 * place, or not (or no longer) matching the role and the profile.
 */
export type CardWork =
  | { state: "up to date" }
  | { state: "evaluating"; label: Said | null; done: number; steps: number; runId: string; since: number; hasVerdicts: boolean }
  | { state: "waiting" }
  | { state: "rules answered"; because: Said }
  | { state: "failed"; reason: Said | null; runId: string }
  | { state: "stopped"; runId: string }
  | { state: "missing" }
  | { state: "out of date"; because: "role" | "profile" }

function cardWork(facts: CandidateFacts, role: RoleRow, capture: ReadingRow): CardWork {
  const { evaluation, run } = facts
  const isRules = evaluation?.model === builtinModelId
  if (run?.status === "running") {
    const label = run.plan[run.next]?.label ?? null
    const { next: done, plan, id: runId, createdAt: since } = run
    return { state: "evaluating", label, done, steps: plan.length, runId, since, hasVerdicts: evaluation !== null }
  }
  if (run?.status === "waiting") return { state: "waiting" }
  // A run that ended badly only matters while its result is missing: the rules' own verdicts, which stood before it began, are not its result.
  const unfinished = run && (!evaluation || evaluation.at < run.createdAt || (isRules && evaluation.at <= run.updatedAt))
  if (unfinished && run.status === "failed") return { state: "failed", reason: run.failure, runId: run.id }
  if (unfinished && run.status === "stopped") return { state: "stopped", runId: run.id }
  if (!evaluation) return { state: "missing" }
  if (evaluation.roleVersion !== role.version) return { state: "out of date", because: "role" }
  if (evaluation.captureId !== capture.id) return { state: "out of date", because: "profile" }
  if (run?.status === "done" && run.fellBack !== undefined && isRules) return { state: "rules answered", because: run.fellBack }
  return { state: "up to date" }
}

/**
 * Which screen the Candidate tab shows. A person who can be shown is shown, even while the page is read again: a card never blanks
 * because of what happens behind it. A draft role never shows verdicts; a closed one keeps those it has.
 */
export function candidateState(facts: CandidateFacts): CandidateState {
  const { page, person, capture, role, evaluation } = facts
  if (person && capture) {
    if (!role) return { screen: "profile", person, capture, why: "no role", role }
    if (role.status === "draft") return { screen: "profile", person, capture, why: "draft role", role }
    if (role.status === "closed" && !evaluation) return { screen: "profile", person, capture, why: "closed role", role }
    const work: CardWork = role.status === "closed" ? { state: "up to date" } : cardWork(facts, role, capture)
    return { screen: "card", person, capture, role, evaluation, work }
  }
  switch (page?.state) {
    case undefined:
      return { screen: "nothing read" }
    case "not a profile":
      return { screen: "not a profile", reason: page?.reason ?? null }
    case "failed":
      return { screen: "failed", reason: page?.reason ?? null }
    default:
      // "profile" without its person: the row is written a moment before the person is.
      return { screen: "reading" }
  }
}
