import type { Evaluation } from "~evaluation/evaluation"
import { sentence } from "~sentence/sentence"
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
          message: sentence("checkNamesPerson"),
          observed,
          expected: "the candidate",
          hint: sentence("hintTheCandidate"),
          where: `verdicts.${at}.${field}`
        }
      })
    )
})
