import type { Evaluation } from "~evaluation/evaluation"
import { verdictNames } from "~evaluation/verdict-names"
import { sentence } from "~sentence/sentence"
import type { EvaluateInput } from "../../skill-inputs"
import { defineCheck } from "../check"

/** `met` and `not met` rest on at least one quote; without one the verdict can only be unknown. */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "verdict-needs-quote",
  stage: 1,
  run: ({ output }) =>
    output.verdicts.flatMap(({ verdict, evidence }, at) =>
      verdict === "unknown" || evidence.length > 0
        ? []
        : {
            code: "no-quote",
            priority: "P1" as const,
            message: sentence("checkVerdictNoQuote", { verdict: verdictNames[verdict] }),
            observed: verdict,
            expected: "at least one literal quote, or unknown",
            hint: sentence("hintQuoteOrUnknown"),
            where: `verdicts.${at}`
          }
    )
})
