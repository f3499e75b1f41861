import type { Evaluation } from "~evaluation/evaluation"
import { identityIn, ownSentences } from "../own-words"
import type { EvaluateInput } from "../skill-inputs"
import { defineCheck } from "./check"

/** No name, e-mail or phone number in the sentences about a person: they are read blind, copied and exported. */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "no-identity",
  stage: 1,
  run: ({ input, output }) =>
    output.verdicts.flatMap((verdict, at) =>
      ownSentences(verdict).flatMap(({ field, text }) => {
        const observed = identityIn(text, input)
        if (observed === null) return []
        return {
          code: "identity",
          priority: "P1" as const,
          message: "A sentence names the person or contact data.",
          observed,
          expected: "the candidate",
          hint: "Write: the candidate.",
          where: `verdicts.${at}.${field}`
        }
      })
    )
})
