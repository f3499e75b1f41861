import type { Evidence } from "~profile/evidence"
import type { Verdict } from "~evaluation/evaluation"
import { foldText } from "~profile/fold-text"
import { rulesVerdict } from "./rules-opinion"
import type { EvaluateInput } from "./skill-inputs"

/**
 * What stands where a model has nothing to say that holds: no answer, an invented quote, or an unknown. A weak model answers so throughout, and that
 * must not take away what the rules have a checked quote for: their verdict stays, with the note that the model did not see it. An unknown that
 * shows the words on which the rules rest has seen them and doubts them; it counts.
 *
 * @param shown the literal quotes of the model's unknown
 * @returns null where the rules have no verdict either, or where the model doubts theirs
 */
export function unseenByModel(input: EvaluateInput, qualificationId: string, shown: readonly Evidence[] = []): Verdict | null {
  const rules = rulesVerdict(input, qualificationId)
  if (rules === null || rules.verdict === "unknown") return null
  const relied = rules.evidence.map(({ quote }) => foldText(quote))
  const doubts = shown.map(({ quote }) => foldText(quote)).some(quote => relied.some(own => own.includes(quote) || quote.includes(own)))
  return doubts ? null : { ...rules, modelReads: "unknown" }
}
