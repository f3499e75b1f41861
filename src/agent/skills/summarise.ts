import { textAddsNothing } from "../checks/texts/text-adds-nothing"
import { textChecks } from "../checks/texts/text-checks"
import { groundedTextSchema } from "~evaluation/grounded-text"
import { askSummary } from "../prompts/ask-summary"
import { summariseInputSchema } from "../skill-inputs"
import { strikeText } from "../strike-text"
import { summariseByRules } from "../texts/summarise-by-rules"
import { defineSkill } from "./skill"

/** A role in a few lines, with how far the work for it has come. */
export default defineSkill({
  id: "summarise",
  name: "Summarise the role",
  input: summariseInputSchema,
  output: groundedTextSchema,
  builtin: input => summariseByRules(input),
  ask: input => askSummary(input, summariseByRules(input)),
  checks: [...textChecks, textAddsNothing(summariseByRules)],
  strike: (text, input) => strikeText(text, input, summariseByRules),
  needsApproval: false
})
