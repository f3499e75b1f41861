import type { GroundedText } from "~evaluation/grounded-text"
import type { Grounds } from "../skill-inputs"
import { isLiteralIn } from "../texts/text-faults"
import { defineCheck } from "./check"

/** Every quote of a text stands literally in what was captured of the people it is about. */
export default defineCheck<Grounds, GroundedText>({
  id: "text-quote-is-literal",
  stage: 2,
  run: ({ input, output }) =>
    output.parts.flatMap(({ evidence }, partAt) =>
      evidence.flatMap(({ quote }, at) =>
        isLiteralIn(input, quote)
          ? []
          : {
              code: "not-in-profile",
              priority: "P1" as const,
              message: "A quote is not in the profile.",
              observed: quote.slice(0, 200),
              expected: "words copied from the profile",
              hint: "Copy the quote from the profile letter by letter, from one place, or leave it out.",
              where: `parts.${partAt}.evidence.${at}`
            }
      )
    )
})
