import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { defineSkillFacts } from "./skill-facts"

/** Profiles of one person in one test: as they are, twice twelve changed ones at most, and once more as they are. */
export const mostJudgedAs = 30

/**
 * Hold one person against a role by a model, as they are and with one thing changed about who they are: for the swap test. What it says takes nothing's
 * place. A step for each profile, so that a dead worker asks nothing twice.
 */
export default defineSkillFacts({
  id: "judge-as",
  name: "skillJudgeAs",
  request: z.object({
    skill: z.literal("judge-as"),
    roleId: z.string().min(1),
    personId: z.string().min(1),
    /** Each is held to the profile's own schema where it is judged. */
    profiles: z.array(z.record(z.string(), z.unknown())).min(1).max(mostJudgedAs)
  }),
  plan: ({ profiles }: { profiles: readonly unknown[] }) =>
    profiles.map(() => ({ step: "judge-one", label: sentence("stepJudgeAs"), skill: "evaluate" }) as const)
})
