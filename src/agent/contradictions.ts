import type { Evaluation, Verdict } from "~evaluation/evaluation"
import { literalInProfile } from "./grounding"
import { asksYears, rulesVerdict } from "./rules-opinion"
import type { EvaluateInput } from "./skill-inputs"

/**
 * The musts on which a model says the opposite of the built-in rules: one has found it met, the other not met, each with words of the page.
 * Years are none of them: there the dates decide (strike-evaluation.ts). Unknown contradicts nobody.
 */
export function contradictedMusts(evaluation: Evaluation, input: EvaluateInput): string[] {
  const isLiteral = literalInProfile(input.profile)
  return evaluation.verdicts.flatMap(({ qualificationId, verdict, evidence }: Verdict) => {
    const kind = input.role.qualifications.find(({ id }) => id === qualificationId)?.kind
    if (kind !== "must" || verdict === "unknown" || asksYears(input, qualificationId)) return []
    const rules = rulesVerdict(input, qualificationId)?.verdict
    const contradicts = rules !== undefined && rules !== "unknown" && rules !== verdict
    return contradicts && evidence.some(({ quote }) => isLiteral(quote)) ? [qualificationId] : []
  })
}
