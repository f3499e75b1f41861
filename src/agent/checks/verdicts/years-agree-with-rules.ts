import type { Evaluation } from "~evaluation/evaluation"
import { verdictNames } from "~evaluation/verdict-names"
import { sentence } from "~sentence/sentence"
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
        message: sentence("checkDatesSay", { verdict: verdictNames[rules.verdict], reason: rules.reason }),
        observed: verdict,
        expected: rules.verdict,
        hint: sentence("hintAddUpAgain"),
        where: `verdicts.${at}`
      }
    })
})
