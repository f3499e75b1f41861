import type { GroundedText } from "~evaluation/grounded-text"
import { sentence } from "~sentence/sentence"
import type { Grounds } from "../../skill-inputs"
import { claimFault } from "../../texts/text-faults"
import { defineCheck } from "../check"

/** What is said of somebody about a qualification rests on words of their page; where there are none, it is asked or said to be unknown. */
export default defineCheck<Grounds, GroundedText>({
  id: "claim-needs-quote",
  stage: 2,
  run: ({ input, output }) =>
    output.parts.flatMap((part, at) => {
      const observed = claimFault(part, input)
      if (observed === null) return []
      return {
        code: observed,
        priority: "P1" as const,
        message: sentence("checkPartNoQuote"),
        observed,
        expected: "a literal quote, a question, or that it is not known",
        hint: sentence("hintQuoteOrQuestion"),
        where: `parts.${at}.text`
      }
    })
})
