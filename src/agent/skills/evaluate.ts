import { evaluate, rulesVersion } from "~evaluation/evaluate"
import { evaluationSchema } from "~evaluation/evaluation"
import countsAgree from "../checks/verdicts/counts-agree"
import disagreementIsExplained from "../checks/verdicts/disagreement-is-explained"
import everyQualificationAnsweredOnce from "../checks/verdicts/every-qualification-answered-once"
import noIdentity from "../checks/no-identity"
import noProtectedTraits from "../checks/no-protected-traits"
import pageInstructionsNotFollowed from "../checks/page-instructions-not-followed"
import plainAndShort from "../checks/plain-and-short"
import quoteIsLiteral from "../checks/verdicts/quote-is-literal"
import reasonAddsNothing from "../checks/verdicts/reason-adds-nothing"
import quoteSupportsVerdict from "../checks/verdicts/quote-supports-verdict"
import sentenceIsGrounded from "../checks/sentence-is-grounded"
import unknownNeedsQuestion from "../checks/verdicts/unknown-needs-question"
import verdictNeedsQuote from "../checks/verdicts/verdict-needs-quote"
import yearsAgreeWithRules from "../checks/verdicts/years-agree-with-rules"
import { askEvaluate } from "../prompts/ask-evaluate"
import { evaluateInputSchema } from "../skill-inputs"
import { strikeEvaluation } from "../strike-evaluation"
import { defineSkill } from "./skill"

/** Holds a profile against a role: one verdict for each qualification, each with literal quotes. */
export default defineSkill({
  id: "evaluate",
  name: "Evaluate",
  input: evaluateInputSchema,
  output: evaluationSchema,
  builtin: ({ role, profile, now }) => evaluate(role, profile, new Date(now)),
  ask: (input, disclosure) => askEvaluate(input, rulesVersion, disclosure),
  checks: [
    everyQualificationAnsweredOnce,
    verdictNeedsQuote,
    unknownNeedsQuestion,
    noIdentity,
    noProtectedTraits,
    pageInstructionsNotFollowed,
    quoteIsLiteral,
    sentenceIsGrounded,
    plainAndShort,
    countsAgree,
    yearsAgreeWithRules,
    quoteSupportsVerdict,
    reasonAddsNothing,
    disagreementIsExplained
  ],
  strike: (draft, input) => strikeEvaluation(draft, input),
  needsApproval: false
})
