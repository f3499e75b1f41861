import type { GroundedText } from "~evaluation/grounded-text"
import { inEnglish } from "~sentence/english"
import { sentence } from "~sentence/sentence"
import type { Grounds } from "../../skill-inputs"
import { otherLanguageOf, styleFault } from "../../texts/text-faults"
import { defineCheck } from "../check"

/** A text is in the language asked for, and its parts are plain and short. */
export default defineCheck<Grounds, GroundedText>({
  id: "text-fits-reader",
  stage: 2,
  run: ({ input, output }) => {
    const other = otherLanguageOf(output, input)
    const faults = output.parts.flatMap((part, at) => {
      const fault = styleFault(part, input)
      return fault ? [{ ...fault, priority: "P3" as const, observed: inEnglish(part.text).slice(0, 120), where: `parts.${at}.text` }] : []
    })
    const language =
      other === null
        ? []
        : [
            {
              code: "other-language",
              hint: sentence("hintWriteIn", { language: input.language! }),
              priority: "P1" as const,
              observed: other,
              where: "parts"
            }
          ]
    return [...language, ...faults].map(fault => ({
      ...fault,
      message: sentence("checkTextUnfit"),
      expected: "plain, short sentences in the language asked for"
    }))
  }
})
