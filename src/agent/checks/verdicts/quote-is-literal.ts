import type { Evaluation } from "~evaluation/evaluation"
import { literalInProfile } from "../../grounding"
import { quoteFinding } from "../../quote-finding"
import type { EvaluateInput } from "../../skill-inputs"
import { defineCheck } from "../check"

/** Every quote stands literally in the captured text (after Unicode and white-space folding): code finds it, or it is no quote. */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "quote-is-literal",
  stage: 2,
  run: ({ input, output }) => {
    const isLiteral = literalInProfile(input.profile)
    return output.verdicts.flatMap(({ evidence }, verdictAt) =>
      evidence.flatMap(({ quote }, at) => (isLiteral(quote) ? [] : quoteFinding(quote, `verdicts.${verdictAt}.evidence.${at}`)))
    )
  }
})
