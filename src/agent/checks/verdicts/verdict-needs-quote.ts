import type { Evaluation } from "~evaluation/evaluation"
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
            message: `A verdict of ${verdict} has no quote.`,
            observed: verdict,
            expected: "at least one literal quote, or unknown",
            hint: "Quote the words of the profile that this verdict rests on, or answer unknown with the question to ask.",
            where: `verdicts.${at}`
          }
    )
})
