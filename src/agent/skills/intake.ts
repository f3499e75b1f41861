import postReading from "~role/post-reading"
import { roleSchema } from "~role/role"
import noUnflaggedWording from "../checks/no-unflagged-wording"
import qualificationNeedsQuote from "../checks/role/qualification-needs-quote"
import qualificationQuoteIsLiteral from "../checks/role/qualification-quote-is-literal"
import qualificationStandsOnce from "../checks/role/qualification-stands-once"
import { askIntake } from "../prompts/ask-intake"
import { intakeInputSchema } from "../skill-inputs"
import { strikeRole } from "../strike-role"
import { defineSkill } from "./skill"

/** Makes a draft role of a job post: what the post says, with its sentences, and questions for what it leaves open. */
export default defineSkill({
  id: "intake",
  name: "Start a role from a post",
  input: intakeInputSchema,
  output: roleSchema,
  builtin: post => postReading().readPost(post),
  ask: input => askIntake(input),
  checks: [qualificationStandsOnce, qualificationNeedsQuote, qualificationQuoteIsLiteral, noUnflaggedWording],
  strike: strikeRole,
  needsApproval: true
})
