import type { Evaluation } from "~evaluation/evaluation"
import { inEnglish } from "~sentence/english"
import { sentence } from "~sentence/sentence"
import type { EvaluateInput } from "../../skill-inputs"
import { defineCheck } from "../check"

/** An unknown verdict says what to ask the person. Not blocking: the question can be made from the qualification (strike-evaluation.ts). */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "unknown-needs-question",
  stage: 1,
  run: ({ output }) =>
    output.verdicts.flatMap(({ verdict, ask }, at) =>
      verdict !== "unknown" || inEnglish(ask ?? "").trim() !== ""
        ? []
        : {
            code: "no-question",
            priority: "P2" as const,
            message: sentence("checkUnknownNoQuestion"),
            observed: "no question",
            expected: "one question to the person",
            hint: sentence("hintAddQuestion"),
            where: `verdicts.${at}.ask`
          }
    )
})
