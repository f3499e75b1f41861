import type { Evaluation } from "~evaluation/evaluation"
import { literalInProfile } from "../grounding"
import type { EvaluateInput } from "../skill-inputs"
import { defineCheck } from "./check"

/** Every quote stands literally in the captured text (after Unicode and white-space folding): code finds it, or it is no quote. */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "quote-is-literal",
  stage: 2,
  run: ({ input, output }) => {
    const isLiteral = literalInProfile(input.profile)
    return output.verdicts.flatMap(({ evidence }, verdictAt) =>
      evidence.flatMap(({ quote }, at) =>
        isLiteral(quote)
          ? []
          : {
              code: "not-in-profile",
              priority: "P1" as const,
              message: "A quote is not in the profile.",
              observed: quote.slice(0, 200),
              expected: "words copied from the profile",
              hint: "Copy the quote from the profile letter by letter, from one place, or leave it out.",
              where: `verdicts.${verdictAt}.evidence.${at}`
            }
      )
    )
  }
})
