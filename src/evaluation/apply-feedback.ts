import { sentence } from "~sentence/sentence"
import { countVerdicts } from "./count-verdicts"
import type { Evaluation, VerdictWord } from "./evaluation"

export interface Override {
  qualificationId: string
  /** Null where the recruiter took an override back. */
  verdict: VerdictWord | null
}

/**
 * The evaluation as the recruiter sees it: the rules' verdicts with the recruiter's own put over them, the last one of each qualification
 * counting. Evidence and reason stay as they were, so that it can be seen what was overruled.
 */
export function applyFeedback(evaluation: Evaluation, overrides: readonly Override[]): Evaluation {
  const last = new Map(overrides.map(({ qualificationId, verdict }) => [qualificationId, verdict]))
  const verdicts = evaluation.verdicts.map(verdict => {
    const word = last.get(verdict.qualificationId)
    if (word === undefined || word === null || word === verdict.verdict) return verdict
    return { ...verdict, verdict: word, ask: word === "unknown" ? (verdict.ask ?? sentence("askThemMore")) : null }
  })
  return { ...evaluation, verdicts, counts: countVerdicts(verdicts) }
}
