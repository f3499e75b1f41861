import type { Evaluation } from "~evaluation/evaluation"
import { sentence } from "~sentence/sentence"
import { foreignVoiceIn, ownSentences } from "../own-words"
import { canaryOf } from "../prompts/canary"
import type { EvaluateInput } from "../skill-inputs"
import { defineCheck } from "./check"

/**
 * Text of the page does not speak through the draft: the mark that stands in the instructions does not come back, and no sentence carries
 * addresses, mark-up, scores, calls to hire, or talk about instructions.
 */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "page-instructions-not-followed",
  stage: 1,
  run: ({ input, output }) => {
    const canary = canaryOf(input.role)
    return output.verdicts.flatMap((verdict, at) =>
      [...ownSentences(verdict), ...verdict.evidence.map(({ quote }) => ({ field: "evidence", text: quote }))].flatMap(
        ({ field, text }) => {
          const observed = text.includes(canary) ? canary : field === "evidence" ? null : foreignVoiceIn(text)
          if (observed === null) return []
          return {
            code: observed === canary ? "mark-came-back" : "foreign-voice",
            priority: "P1" as const,
            message: sentence("checkFollowsPage"),
            observed,
            expected: "a plain sentence about the qualification",
            hint: sentence("hintPageIsData"),
            where: `verdicts.${at}.${field}`
          }
        }
      )
    )
  }
})
