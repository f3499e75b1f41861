import { countVerdicts } from "~evaluation/count-verdicts"
import type { Evaluation, Tally } from "~evaluation/evaluation"
import { qualificationKinds } from "~role/role"
import { sentence } from "~sentence/sentence"
import type { EvaluateInput } from "../../skill-inputs"
import { defineCheck } from "../check"

/** The counts are the verdicts counted. Not blocking: code counts again before anything is kept. */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "counts-agree",
  stage: 2,
  run: ({ output }) => {
    const counted = countVerdicts(output.verdicts)
    return qualificationKinds.flatMap(kind =>
      written(output.counts[kind]) === written(counted[kind])
        ? []
        : {
            code: "miscounted",
            priority: "P3" as const,
            message: sentence("checkMiscounted"),
            observed: written(output.counts[kind]),
            expected: written(counted[kind]),
            hint: sentence("hintCountAgain"),
            where: `counts.${kind}`
          }
    )
  }
})

/** "2 + 1 + 3 = 6": met, not met and unknown, and how many those are. */
function written({ met, notMet, unknown, total }: Tally): string {
  return `${met} + ${notMet} + ${unknown} = ${total}`
}
