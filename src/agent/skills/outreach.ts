import { textAddsNothing } from "../checks/texts/text-adds-nothing"
import { textChecks } from "../checks/texts/text-checks"
import { groundedTextSchema } from "~evaluation/grounded-text"
import { askText } from "../prompts/ask-text"
import { outreachInputSchema, type OutreachInput } from "../skill-inputs"
import { strikeText } from "../strike-text"
import { outreachByRules, outreachLanguage } from "../texts/outreach-by-rules"
import { defineSkill } from "./skill"

const task = [
  "Task: write the middle of a note to the candidate. Greeting, opening and closing are there already.",
  "Give one to three parts, each for one qualification that is met, its id in square brackets as id.",
  '- text: one plain sentence to the candidate ("you") that ties what the profile says to what the role asks. No praise, no promise, no name.',
  "- quotes: one or two exact quotes of the profile that the sentence rests on. A part without a quote is not kept.",
  "Write in the language that the recruiter asks for."
]

/** A note of what the profile says that the role asks for. The recruiter copies it; nothing is ever sent. */
export default defineSkill({
  id: "outreach",
  name: "Draft a note",
  input: outreachInputSchema,
  output: groundedTextSchema,
  builtin: input => outreachByRules(input),
  ask: (input, disclosure) => askText(input, { task, wish: wishOf(input), byRules: outreachByRules(input) }, disclosure),
  checks: [...textChecks, textAddsNothing(outreachByRules)],
  strike: (text, input) => strikeText(text, input, outreachByRules),
  needsApproval: false
})

function wishOf(input: OutreachInput): string {
  return `a ${input.tone} note, in the language ${outreachLanguage(input)}`
}
