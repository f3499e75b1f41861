import type { Counts, Evaluation, Tally, Verdict } from "~evaluation/evaluation"
import type { Qualification } from "~role/role"
import { literalInProfile, type IsLiteral } from "./grounding"
import type { EvaluateInput } from "./skills/evaluate"

/**
 * Takes out of an evaluation what is not grounded, so that it is never shown as fact: quotes that are not literally in the profile go; a
 * verdict of met or not met without a surviving quote becomes unknown, with its question; what the role does not ask is dropped and what
 * was not answered is unknown; the counts are counted again. An evaluation that was clean comes back as it was.
 */
export function strikeEvaluation(evaluation: Evaluation, { role, profile }: EvaluateInput): Evaluation {
  const isLiteral = literalInProfile(profile)
  const first = new Map<string, Verdict>()
  for (const verdict of evaluation.verdicts) if (!first.has(verdict.qualificationId)) first.set(verdict.qualificationId, verdict)
  const verdicts = role.qualifications.map(qualification => strike(qualification, first.get(qualification.id), isLiteral))
  return { ...evaluation, verdicts, counts: tallyVerdicts(verdicts) }
}

function strike(qualification: Qualification, verdict: Verdict | undefined, isLiteral: IsLiteral): Verdict {
  const { id: qualificationId, kind } = qualification
  if (!verdict) {
    return {
      qualificationId,
      kind,
      verdict: "unknown",
      evidence: [],
      reason: "I don't know: no verdict was given.",
      ask: askAbout(qualification)
    }
  }
  const evidence = verdict.evidence.filter(({ quote }) => isLiteral(quote))
  if (verdict.verdict === "unknown") return { ...verdict, kind, evidence, ask: verdict.ask?.trim() ? verdict.ask : askAbout(qualification) }
  if (evidence.length > 0) return { ...verdict, kind, evidence }
  const reason = "I don't know: no words of the profile support a verdict."
  return { qualificationId, kind, verdict: "unknown", evidence, reason, ask: verdict.ask?.trim() ? verdict.ask : askAbout(qualification) }
}

/** The question for a qualification that brought none of its own. */
function askAbout({ text, kind }: Qualification): string {
  return kind === "avoid" ? `Does this apply to you: ${text}?` : `How do you meet this: ${text}?`
}

/** Counts verdicts by kind; the only place where the agent makes a number of them. */
export function tallyVerdicts(verdicts: readonly Verdict[]): Counts {
  const counts: Counts = { must: emptyTally(), nice: emptyTally(), avoid: emptyTally() }
  for (const { kind, verdict } of verdicts) {
    const tally = counts[kind]
    tally.total++
    if (verdict === "met") tally.met++
    else if (verdict === "not met") tally.notMet++
    else tally.unknown++
  }
  return counts
}

function emptyTally(): Tally {
  return { met: 0, notMet: 0, unknown: 0, total: 0 }
}
