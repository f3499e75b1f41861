import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { defineSkillFacts } from "./skill-facts"

const request = z.object({
  skill: z.literal("strategies"),
  roleId: z.string().min(1),
  /** A model for this once. */
  modelId: z.string().min(1).nullable().optional()
})

/** Strategies of a role, proposed anew; what the recruiter picked or wrote stays. */
export default defineSkillFacts({
  id: "strategies",
  name: "skillStrategies",
  request,
  asked: {
    about: "role",
    schema: request,
    reply: () => sentence("sayLooksForWays")
  },
  plan: () =>
    [
      { step: "gather", label: sentence("stepReadRole") },
      { step: "propose-ways", label: sentence("stepFindWays") },
      { step: "check-ways", label: sentence("stepCheckSearches") },
      { step: "keep-ways", label: sentence("stepKeepWays") }
    ] as const,
  modelLabel: "modelForStrategies"
})
