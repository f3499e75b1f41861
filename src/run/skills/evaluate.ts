import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { defineSkillFacts } from "./skill-facts"

const id = z.string().min(1)

/** Hold one person, as captured then, against one version of a role. */
export default defineSkillFacts({
  id: "evaluate",
  name: "skillEvaluate",
  request: z.object({
    skill: z.literal("evaluate"),
    roleId: id,
    personId: id,
    roleVersion: z.number().int().positive(),
    captureId: id,
    /** Its evaluation stays in the steps of the run, and takes the place of nothing. */
    trial: z.boolean().optional(),
    /** The replay whose candidate it asks beside the one that judges. */
    besideOf: id.optional()
  }),
  asked: {
    about: "person",
    schema: z.object({ skill: z.literal("evaluate"), roleId: id, personId: id }),
    reply: () => sentence("sayHoldsAgain")
  },
  plan: () =>
    [
      { step: "read-profile", label: sentence("stepReadProfile") },
      { step: "hold-against-role", label: sentence("stepHold") },
      { step: "check-quotes", label: sentence("stepCheckQuotes") },
      { step: "keep-evaluation", label: sentence("stepKeepEvaluation") }
    ] as const,
  canBeAgain: true,
  modelLabel: "modelForEvaluate"
})
