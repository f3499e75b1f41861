import type { Evaluation } from "~evaluation/evaluation"
import { sentence } from "~sentence/sentence"
import { ownSentences } from "../own-words"
import type { EvaluateInput } from "../skill-inputs"
import { defineCheck } from "./check"

const maxCharacters = { reason: 300, ask: 240 }

/** Reasons and questions are plain sentences that fit a row of the panel, in the script of the role. */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "plain-and-short",
  stage: 2,
  run: ({ input, output }) => {
    const isLatin = /\p{Script=Latin}/u.test(input.role.qualifications.map(({ text }) => text).join(" "))
    return output.verdicts.flatMap((verdict, at) =>
      ownSentences(verdict).flatMap(({ field, text }) => {
        const fault =
          text.length > maxCharacters[field]
            ? { code: "too-long", hint: sentence("hintUnder", { most: maxCharacters[field] }) }
            : /[*_`#]{2}|^\s*[-*] /mu.test(text)
              ? { code: "mark-up", hint: sentence("hintPlainText") }
              : isLatin && /\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text)
                ? { code: "other-script", hint: sentence("hintRoleLanguage") }
                : null
        if (!fault) return []
        return {
          code: fault.code,
          priority: "P3" as const,
          message: sentence("checkNotPlain"),
          observed: text.slice(0, 120),
          expected: "one plain sentence",
          hint: fault.hint,
          where: `verdicts.${at}.${field}`
        }
      })
    )
  }
})
