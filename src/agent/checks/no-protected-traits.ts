import type { Evaluation } from "~evaluation/evaluation"
import { sentence } from "~sentence/sentence"
import { ownSentences, protectedTraitIn } from "../own-words"
import type { EvaluateInput } from "../skill-inputs"
import { defineCheck } from "./check"

/** No sentence about a person speaks of a protected trait, whether the page does or not. */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "no-protected-traits",
  stage: 1,
  run: ({ input, output }) =>
    output.verdicts.flatMap((verdict, at) =>
      ownSentences(verdict).flatMap(({ field, text }) => {
        const observed = protectedTraitIn(text, input)
        if (observed === null) return []
        return {
          code: "protected-trait",
          priority: "P1" as const,
          message: sentence("checkSpeaksOfTrait"),
          observed,
          expected: "a sentence about work alone",
          hint: sentence("hintLeaveOutTraits"),
          where: `verdicts.${at}.${field}`
        }
      })
    )
})
