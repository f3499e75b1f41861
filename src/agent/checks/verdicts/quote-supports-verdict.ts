import type { Evaluation } from "~evaluation/evaluation"
import { sentence, type Sentence } from "~sentence/sentence"
import type { EvaluateInput } from "../../skill-inputs"
import { contradictsItself } from "../../support/contradicts-itself"
import { supportOf, type SupportFault } from "../../support/support"
import { defineCheck } from "../check"

/**
 * The quotes of a verdict hold it up: whole, of the person, done and not wished, about what is asked. Not blocking: what they do not hold up
 * is unknown, and what they say in other words is shown as the model's reading (strike-evaluation.ts); neither is worth another request.
 */
export default defineCheck<EvaluateInput, Evaluation>({
  id: "quote-supports-verdict",
  stage: 3,
  run: ({ input, output }) => {
    const twice = contradictsItself(output.verdicts)
    return output.verdicts.flatMap((verdict, at) => {
      const qualification = input.role.qualifications.find(({ id }) => id === verdict.qualificationId)
      if (!qualification || verdict.verdict === "unknown") return []
      const support = supportOf(verdict, qualification, input)
      const fault = twice.has(verdict.qualificationId) ? "contradicts itself" : support.is === "none" ? support.fault : null
      // What is not in the profile has a finding of its own (quote-is-literal.ts).
      if (fault === "not in profile" || (fault === null && support.is === "checked")) return []
      return {
        code: fault === null ? "said-in-other-words" : fault.replaceAll(" ", "-"),
        priority: fault === null ? ("P4" as const) : ("P2" as const),
        message: fault === null ? sentence("supportReadByModel") : messages[fault],
        observed: (support.is === "none" ? support.observed : (support.evidence[0]?.quote ?? "")).slice(0, 200),
        expected: sentence("supportExpected"),
        hint: sentence("supportHint"),
        where: `verdicts.${at}`
      }
    })
  }
})

const messages: Record<SupportFault, Sentence> = {
  lacks: sentence("supportLacks"),
  wish: sentence("supportWish"),
  study: sentence("supportStudy"),
  schooling: sentence("supportStudy"),
  taught: sentence("supportTaught"),
  other: sentence("supportOther"),
  "about others": sentence("supportOther"),
  passing: sentence("supportPassing"),
  refused: sentence("supportRefused"),
  conditional: sentence("supportConditional"),
  compared: sentence("supportCompared"),
  "not in profile": sentence("supportNone"),
  "to software": sentence("supportToSoftware"),
  "too short": sentence("supportTooShort"),
  arithmetic: sentence("supportArithmetic"),
  "no number": sentence("supportNoNumber"),
  silent: sentence("supportSilent"),
  "contradicts itself": sentence("supportTwoAnswers")
}
