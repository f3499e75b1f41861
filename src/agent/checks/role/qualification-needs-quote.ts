import type { Role } from "~role/role"
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
            message: "A qualification has no sentence of the post behind it.",
            observed: text.slice(0, 200),
            expected: "the sentence of the post that it comes from",
            hint: "Add the sentence of the post, or leave the qualification out.",
            where: `qualifications.${at}`
          }
    )
})
