import type { FurtherQuestion } from "~role/intake/further-questions"
import { sentence } from "~sentence/sentence"
import { groundFaults, questionFindings } from "../../questions/question-faults"
import type { IntakeQuestionsInput } from "../../skill-inputs"
import { defineCheck } from "../check"

/** A further question quotes the post literally, or says that the post is silent. */
export default defineCheck<IntakeQuestionsInput, { questions: FurtherQuestion[] }>({
  id: "question-is-grounded",
  stage: 2,
  run: draft =>
    questionFindings(draft, groundFaults, {
      message: sentence("checkQuestionQuote"),
      expected: "words copied from the post, or null"
    })
})
