import type { GroundedText } from "~evaluation/grounded-text"
import { sentence } from "~sentence/sentence"
import type { Grounds } from "../../skill-inputs"
import { traitIn } from "../../texts/text-faults"
import { defineCheck } from "../check"

/** No part of a text speaks of a protected trait, whether the page does or not. */
export default defineCheck<Grounds, GroundedText>({
  id: "text-without-traits",
  stage: 1,
  run: ({ input, output }) =>
    output.parts.flatMap((part, at) => {
      const observed = traitIn(part, input)
      if (observed === null) return []
      return {
        code: "protected-trait",
        priority: "P1" as const,
        message: sentence("checkPartTrait"),
        observed,
        expected: "words about work alone",
        hint: sentence("hintLeaveOutTraits"),
        where: `parts.${at}.text`
      }
    })
})
