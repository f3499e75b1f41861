import { textAddsNothing } from "../checks/texts/text-adds-nothing"
import { textChecks } from "../checks/texts/text-checks"
import { groundedTextSchema } from "~evaluation/grounded-text"
import { askText } from "../prompts/ask-text"
import { personInputSchema } from "../skill-inputs"
import { strikeText } from "../strike-text"
import { interviewByRules } from "../texts/interview-by-rules"
import { defineSkill } from "./skill"

const task = [
  "Task: write questions for a conversation with the candidate about this role.",
  "Give up to eight parts, each for one qualification, its id in square brackets as id; what is unknown first, then what is not met, then what is met.",
  "- text: one open question to the candidate, about work alone, ending with a question mark.",
  "- quotes: exact quotes of the profile that the question takes up; none for what the profile does not say."
]

/** Questions for a conversation: what the profile does not say comes first. */
export default defineSkill({
  id: "interview",
  name: "Questions to ask",
  input: personInputSchema,
  output: groundedTextSchema,
  builtin: input => interviewByRules(input),
  ask: (input, disclosure) => askText(input, { task, wish: null, byRules: interviewByRules(input) }, disclosure),
  checks: [...textChecks, textAddsNothing(interviewByRules)],
  strike: (text, input) => strikeText(text, input, interviewByRules),
  needsApproval: false
})
