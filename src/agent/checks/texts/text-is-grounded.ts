import type { GroundedText } from "~evaluation/grounded-text"
import { sentence } from "~sentence/sentence"
import type { Grounds } from "../../skill-inputs"
import { fromElsewhereIn } from "../../texts/text-faults"
import { defineCheck } from "../check"

/** No name and no number from elsewhere: what a model knows of an employer is nothing that the recruiter can stand for. */
export default defineCheck<Grounds, GroundedText>({
  id: "text-is-grounded",
  stage: 2,
  run: ({ input, output }) =>
    output.parts.flatMap((part, at) => {
      const observed = fromElsewhereIn(part, input)
      if (observed === null) return []
      return {
        code: "fact-from-elsewhere",
        priority: "P1" as const,
        message: sentence("checkPartFact"),
        observed,
        expected: "facts of the profile and the role",
        hint: sentence("hintQuotesAndRole"),
        where: `parts.${at}.text`
      }
    })
})
