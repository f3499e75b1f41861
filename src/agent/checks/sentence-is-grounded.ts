import type { Evaluation } from "~evaluation/evaluation"
import { sentence } from "~sentence/sentence"
import { ownSentences, ungroundedIn } from "../own-words"
import type { EvaluateInput } from "../skill-inputs"
import { defineCheck } from "./check"

/** A reason has no name and no number from elsewhere: what a model knows of an employer is no evidence. */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "sentence-is-grounded",
  stage: 2,
  run: ({ input, output }) =>
    output.verdicts.flatMap((verdict, at) =>
      ownSentences(verdict).flatMap(({ field, text }) => {
        const observed = ungroundedIn(text, input)
        if (observed === null) return []
        return {
          code: "fact-from-elsewhere",
          priority: "P2" as const,
          message: sentence("checkFactFromElsewhere"),
          observed,
          expected: "facts of the profile and the role",
          hint: sentence("hintQuotesOnly"),
          where: `verdicts.${at}.${field}`
        }
      })
    )
})
