import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { defineSkillFacts } from "./skill-facts"

/** Read many people that were brought in at once. A page of the extension opens the files; the run waits for it, holds them against the role and counts. */
export default defineSkillFacts({
  id: "read-pile",
  name: "skillReadPile",
  request: z.object({ skill: z.literal("read-pile"), roleId: z.string().min(1).nullable() }),
  plan: () =>
    [
      { step: "read-files", label: sentence("stepReadFiles") },
      { step: "evaluate-people", label: sentence("stepEvaluatePeople") },
      { step: "sum-up-pile", label: sentence("stepSumUpList") }
    ] as const
})
