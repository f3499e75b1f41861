import type { Role } from "~role/role"
import { sentence } from "~sentence/sentence"
import type { IntakeInput } from "../../skill-inputs"
import { defineCheck } from "../check"

/** What is said to stand in the post is quoted from it: a qualification of a post without a quote is an invention. */
export default defineCheck<IntakeInput, Role>({
  id: "qualification-needs-quote",
  stage: 1,
  run: ({ output }) =>
    output.qualifications.flatMap(({ quote, text }, at) =>
      quote !== null
        ? []
        : {
            code: "no-quote",
            priority: "P1" as const,
            message: sentence("checkQualificationNoQuote"),
            observed: text.slice(0, 200),
            expected: "the sentence of the post that it comes from",
            hint: sentence("hintAddSentence"),
            where: `qualifications.${at}`
          }
    )
})
