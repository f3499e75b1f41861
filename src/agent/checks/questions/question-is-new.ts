import { mostFurtherQuestions, type FurtherQuestion } from "~role/intake/further-questions"
import { sentence } from "~sentence/sentence"
import { newFaults, questionFindings } from "../../questions/question-faults"
import type { IntakeQuestionsInput } from "../../skill-inputs"
import { defineCheck } from "../check"

/** A further question asks neither what the post says nor what is asked anyway, and there are at most three. */
export default defineCheck<IntakeQuestionsInput, { questions: FurtherQuestion[] }>({
  id: "question-is-new",
  stage: 3,
  run: draft => {
    const { length } = draft.output.questions
    const found = questionFindings(draft, newFaults, { message: sentence("checkKnownAnyway"), expected: "what the post leaves open" })
    if (length <= mostFurtherQuestions) return found
    const many = {
      code: "too-many",
      priority: "P3" as const,
      message: sentence("checkTooManyQuestions"),
      observed: String(length),
      expected: `at most ${mostFurtherQuestions}`,
      hint: sentence("hintKeepTelling"),
      where: "questions"
    }
    return [...found, many]
  }
})
