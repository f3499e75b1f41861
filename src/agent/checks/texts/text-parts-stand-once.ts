import type { GroundedText } from "~evaluation/grounded-text"
import { sentence } from "~sentence/sentence"
import type { Grounds } from "../../skill-inputs"

import { defineCheck } from "../check"

/** Every part has an id of its own, so that what passed can be kept and the others mended. */
export default defineCheck<Grounds, GroundedText>({
  id: "text-parts-stand-once",
  stage: 1,
  run: ({ output }) => {
    const seen = new Set<string>()
    return output.parts.flatMap(({ id }, at) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return {
        code: "part-twice",
        priority: "P1" as const,
        message: sentence("checkPartTwice"),
        observed: id,
        expected: "one part for each id",
        hint: sentence("hintOnePart"),
        where: `parts.${at}`
      }
    })
  }
})
