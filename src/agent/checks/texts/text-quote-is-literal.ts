import type { GroundedText } from "~evaluation/grounded-text"
import { quoteFinding } from "../../quote-finding"
import type { Grounds } from "../../skill-inputs"
import { isLiteralIn } from "../../texts/text-faults"
import { defineCheck } from "../check"

/** Every quote of a text stands literally in what was captured of the people it is about; a comparison has two. */
export default defineCheck<Grounds, GroundedText>({
  id: "text-quote-is-literal",
  stage: 2,
  run: ({ input, output }) =>
    output.parts.flatMap(({ evidence }, partAt) =>
      evidence.flatMap(({ quote }, at) => (isLiteralIn(input, quote) ? [] : quoteFinding(quote, `parts.${partAt}.evidence.${at}`)))
    )
})
