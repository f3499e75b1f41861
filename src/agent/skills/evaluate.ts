import * as z from "zod"
import { evaluate } from "~evaluation/evaluate"
import { evaluationSchema } from "~evaluation/evaluation"
import { profileSchema } from "~profile/profile"
import { draftRoleSchema } from "~role/role"
import countsAgree from "../checks/counts-agree"
import everyQualificationAnsweredOnce from "../checks/every-qualification-answered-once"
import quoteIsLiteral from "../checks/quote-is-literal"
import unknownNeedsQuestion from "../checks/unknown-needs-question"
import verdictNeedsQuote from "../checks/verdict-needs-quote"
import { strikeEvaluation } from "../strike-evaluation"
import { defineSkill } from "./skill"

/** `now` is part of the input, so that the same input gives the same verdicts: open-ended positions count up to it. Milliseconds. */
const evaluateInputSchema = z.object({ role: draftRoleSchema, profile: profileSchema, now: z.number().int().nonnegative() })
export type EvaluateInput = z.output<typeof evaluateInputSchema>

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
