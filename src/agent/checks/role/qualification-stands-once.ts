import type { Role } from "~role/role"
import { sentence } from "~sentence/sentence"
import type { IntakeInput } from "../../skill-inputs"
import { defineCheck } from "../check"

/** Every qualification has an id of its own: verdicts, feedback and questions point at it. */
export default defineCheck<IntakeInput, Role>({
  id: "qualification-stands-once",
  stage: 1,
  run: ({ output }) => {
    const seen = new Set<string>()
    return output.qualifications.flatMap(({ id }, at) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return {
        code: "id-twice",
        priority: "P1" as const,
        message: sentence("checkQualificationTwice"),
        observed: id,
        expected: "an id of its own",
        hint: sentence("hintOtherIds"),
        where: `qualifications.${at}`
      }
    })
  }
})
