import type { GroundedText } from "~evaluation/grounded-text"
import { sentence } from "~sentence/sentence"
import type { Grounds } from "../../skill-inputs"
import { nameInText } from "../../texts/text-faults"
import { defineCheck } from "../check"

/** No name, e-mail or phone number in a text: the panel puts the name in, on the recruiter's machine. */
export default defineCheck<Grounds, GroundedText>({
  id: "text-names-nobody",
  stage: 1,
  run: ({ input, output }) =>
    output.parts.flatMap((part, at) => {
      const observed = nameInText(part, input)
      if (observed === null) return []
      return {
        code: "identity",
        priority: "P1" as const,
        message: sentence("checkPartNames"),
        observed,
        expected: "the candidate, or you",
        hint: sentence("hintNoNames"),
        where: `parts.${at}.text`
      }
    })
})
