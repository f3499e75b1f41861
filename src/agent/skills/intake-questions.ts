import * as z from "zod"
import { furtherQuestionSchema, type FurtherQuestion } from "~role/intake/further-questions"
import questionIsAboutWork from "../checks/questions/question-is-about-work"
import questionIsGrounded from "../checks/questions/question-is-grounded"
import questionIsNew from "../checks/questions/question-is-new"
import { askIntakeQuestions } from "../prompts/ask-intake-questions"
import { strikeQuestions } from "../questions/question-faults"
import { intakeQuestionsInputSchema } from "../skill-inputs"
import { defineSkill } from "./skill"

const output: z.ZodType<{ questions: FurtherQuestion[] }> = z.object({ questions: z.array(furtherQuestionSchema) })

/**
 * Up to three further questions for what a post leaves open and what matters for judging people. A model alone finds them; what the built-in
 * rules ask is asked anyway, and before them.
 */
export default defineSkill({
  id: "intake-questions",
  name: "Further questions",
  input: intakeQuestionsInputSchema,
  output,
  builtin: () => ({ questions: [] }),
  ask: input => askIntakeQuestions(input),
  checks: [questionIsAboutWork, questionIsGrounded, questionIsNew],
  strike: strikeQuestions,
  needsApproval: false
})
