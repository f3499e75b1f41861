import { evaluate } from "~evaluation/evaluate"
import { evaluationSchema } from "~evaluation/evaluation"
import countsAgree from "../checks/counts-agree"
import everyQualificationAnsweredOnce from "../checks/every-qualification-answered-once"
import quoteIsLiteral from "../checks/quote-is-literal"
import unknownNeedsQuestion from "../checks/unknown-needs-question"
import verdictNeedsQuote from "../checks/verdict-needs-quote"
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
  checks: [everyQualificationAnsweredOnce, verdictNeedsQuote, unknownNeedsQuestion, quoteIsLiteral, countsAgree],
  strike: strikeEvaluation,
  needsApproval: false,
  status: ({ role }) => `Holding the profile against ${role.qualifications.length} qualifications`
})
