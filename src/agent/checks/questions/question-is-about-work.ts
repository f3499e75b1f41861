import type { FurtherQuestion } from "~role/intake/further-questions"
import { sentence } from "~sentence/sentence"
import { questionFindings, workFaults } from "../../questions/question-faults"
import type { IntakeQuestionsInput } from "../../skill-inputs"
import { defineCheck } from "../check"

/** A further question asks about the work: no protected trait or proxy, nobody's name, no voice of the post; with answers to choose from. */
export default defineCheck<IntakeQuestionsInput, { questions: FurtherQuestion[] }>({
  id: "question-is-about-work",
  stage: 1,
  run: draft =>
    questionFindings(draft, workFaults, {
      message: sentence("checkQuestionUnfit"),
      expected: "one plain question about the work, with one to four answers"
    })
})
