import { textAddsNothing } from "../checks/texts/text-adds-nothing"
import { textChecks } from "../checks/texts/text-checks"
import { groundedTextSchema } from "~evaluation/grounded-text"
import { askText } from "../prompts/ask-text"
import { explainInputSchema } from "../skill-inputs"
import { strikeText } from "../strike-text"
import { explainByRules } from "../texts/explain-by-rules"
import { defineSkill } from "./skill"

const task = [
  "Task: answer the question that the recruiter asks about this candidate and this role.",
  "Give one part for each qualification that the answer needs, its id in square brackets as id, the most telling first.",
  "- text: one or two plain sentences that say what the profile shows of it. Where it does not say, write that the profile does not say.",
  "- quotes: up to three exact quotes that the sentences rest on.",
  "Keep to the verdicts that stand."
]

/** Why somebody fits or does not, from what the profile says. */
export default defineSkill({
  id: "explain",
  name: "Explain",
  input: explainInputSchema,
  output: groundedTextSchema,
  builtin: input => explainByRules(input),
  ask: (input, disclosure) => askText(input, { task, wish: input.question, byRules: explainByRules(input) }, disclosure),
  checks: [...textChecks, textAddsNothing(explainByRules)],
  strike: (text, input) => strikeText(text, input, explainByRules),
  needsApproval: false
})
