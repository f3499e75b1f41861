import type { Evaluation } from "~evaluation/evaluation"
import { inEnglish } from "~sentence/english"
import { asksYears, rulesVerdict } from "../../rules-opinion"
import type { EvaluateInput } from "../../skill-inputs"
import { defineCheck } from "../check"

/** Where dates decide, code has added them up: a verdict on years does not contradict that sum. */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "years-agree-with-rules",
  stage: 3,
  run: ({ input, output }) =>
    output.verdicts.flatMap(({ qualificationId, verdict }, at) => {
      if (!asksYears(input, qualificationId)) return []
      const rules = rulesVerdict(input, qualificationId)
      if (!rules || rules.verdict === "unknown" || verdict === "unknown" || rules.verdict === verdict) return []
      return {
        code: "arithmetic",
        priority: "P1" as const,
        message: `The dates of the profile say ${rules.verdict}: ${inEnglish(rules.reason)}`,
        observed: verdict,
        expected: rules.verdict,
        hint: "Add up the dated positions again, overlaps once, and give that verdict.",
        where: `verdicts.${at}`
      }
    })
})
