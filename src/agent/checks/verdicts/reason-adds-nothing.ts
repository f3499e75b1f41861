import type { Evaluation } from "~evaluation/evaluation"
import type { EvaluateInput } from "../../skill-inputs"
import { addedInVerdict } from "../../support/added-in-verdict"
import { defineCheck } from "../check"
import { addedFinding } from "../texts/text-adds-nothing"

/** The reason and the question of a verdict add nothing to its quotes and its qualification. What adds is replaced (strike-evaluation.ts). */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "reason-adds-nothing",
  stage: 3,
  run: ({ input, output }) =>
    output.verdicts.flatMap((verdict, at) =>
      addedInVerdict(verdict, input).map(({ field, added }) => addedFinding(added, `verdicts.${at}.${field}`))
    )
})
