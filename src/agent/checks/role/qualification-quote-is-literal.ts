import type { Role } from "~role/role"
import { sentence } from "~sentence/sentence"
import type { IntakeInput } from "../../skill-inputs"
import { literalInPost } from "../../strike-role"
import { defineCheck } from "../check"

/** A qualification that quotes the job post quotes it literally. */
export default defineCheck<IntakeInput, Role>({
  id: "qualification-quote-is-literal",
  stage: 2,
  run: ({ input, output }) => {
    const isLiteral = literalInPost(input)
    return output.qualifications.flatMap(({ quote }, at) =>
      quote === null || isLiteral(quote)
        ? []
        : {
            code: "not-in-post",
            priority: "P1" as const,
            message: sentence("checkQualificationQuote"),
            observed: quote.slice(0, 200),
            expected: "words copied from the post",
            hint: sentence("hintCopySentence"),
            where: `qualifications.${at}`
          }
    )
  }
})
