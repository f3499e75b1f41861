import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { defineSkillFacts } from "./skill-facts"

/** Hold the people of past decisions against their roles once more, by another model: a run of its own for each, which changes nothing. */
export default defineSkillFacts({
  id: "replay",
  name: "skillReplay",
  request: z.object({
    skill: z.literal("replay"),
    roleId: z.null(),
    replayId: z.string().min(1),
    modelId: z.string().min(1),
    days: z.number().int().positive()
  }),
  plan: () =>
    [
      { step: "choose-decisions", label: sentence("stepChooseDecisions") },
      { step: "ask-each", label: sentence("stepAskEach") },
      { step: "report-replay", label: sentence("stepReportReplay") }
    ] as const,
  hasParts: true
})
