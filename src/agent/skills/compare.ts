import { textAddsNothing } from "../checks/texts/text-adds-nothing"
import { textChecks } from "../checks/texts/text-checks"
import { groundedTextSchema } from "~evaluation/grounded-text"
import { askText } from "../prompts/ask-text"
import { compareInputSchema } from "../skill-inputs"
import { strikeText } from "../strike-text"
import { compareByRules } from "../texts/compare-by-rules"
import { defineSkill } from "./skill"

const task = [
  "Task: compare candidate A and candidate B on the qualifications of the role.",
  "Give one part for each qualification, its id in square brackets as id; those on which they differ first.",
  "- text: one or two plain sentences: what A shows, what B shows. Call them A and B. Where a profile does not say, write that it does not say.",
  "- quotes: up to two exact quotes of each of them that the sentences rest on.",
  "Do not say who is better."
]

/** Two people held against one role, in words. They stand beside each other; who is better is the recruiter's to say. */
export default defineSkill({
  id: "compare",
  name: "Compare two",
  input: compareInputSchema,
  output: groundedTextSchema,
  builtin: input => compareByRules(input),
  ask: (input, disclosure) => askText(input, { task, wish: null, byRules: compareByRules(input) }, disclosure),
  checks: [...textChecks, textAddsNothing(compareByRules)],
  strike: (text, input) => strikeText(text, input, compareByRules),
  needsApproval: false
})
