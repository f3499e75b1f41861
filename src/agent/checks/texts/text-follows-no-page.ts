import type { GroundedText } from "~evaluation/grounded-text"
import { sentence } from "~sentence/sentence"
import type { Grounds } from "../../skill-inputs"
import { voiceIn } from "../../texts/text-faults"
import { defineCheck } from "../check"

/** Text of the page does not speak through a draft: no mark of the instructions, no address, score, call to hire, or talk about instructions. */
export default defineCheck<Grounds, GroundedText>({
  id: "text-follows-no-page",
  stage: 1,
  run: ({ input, output }) =>
    output.parts.flatMap((part, at) => {
      const observed = voiceIn(part, input)
      if (observed === null) return []
      return {
        code: observed.startsWith("mark-") ? "mark-came-back" : "foreign-voice",
        priority: "P1" as const,
        message: sentence("checkPartFollowsPage"),
        observed,
        expected: "a plain sentence about the work",
        hint: sentence("hintPartAgain"),
        where: `parts.${at}.text`
      }
    })
})
