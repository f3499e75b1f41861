import { countVerdicts } from "~evaluation/count-verdicts"
import type { Evaluation, Verdict } from "~evaluation/evaluation"
import type { Qualification } from "~role/role"
import { literalInProfile, type IsLiteral } from "./grounding"
import type { EvaluateInput } from "./skill-inputs"

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
  return { ...evaluation, verdicts, counts: countVerdicts(verdicts) }
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
