import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { defineSkillFacts } from "./skill-facts"

/** Steps of a pull by what is still to be done: a page of applicants may have a next one, and files more that wait. */
export const pullPlan = {
  page: { step: "pull-page", label: sentence("stepPullPage") },
  files: { step: "pull-files", label: sentence("stepPullFiles") },
  gone: { step: "ask-gone", label: sentence("stepAskGone") },
  erase: { step: "erase-gone", label: sentence("stepEraseGone") },
  sum: { step: "sum-up-pull", label: sentence("stepSumUpList") }
} as const

/**
 * Bring in who applied for a job of an applicant tracking system: everybody page by page, their résumés, who is not there any more. `since`: only
 * what changed since then. `mostRequests`: after so many it pauses and says so.
 */
export default defineSkillFacts({
  id: "pull-applicants",
  name: "skillPullApplicants",
  request: z.object({
    skill: z.literal("pull-applicants"),
    /** The role that it was begun from. */
    roleId: z.string().min(1).nullable(),
    /** The id of the job's row. */
    jobId: z.string().min(1),
    since: z.string().nullable(),
    mostRequests: z.number().int().positive()
  }),
  plan: () => [pullPlan.page, pullPlan.files, pullPlan.gone, pullPlan.erase, pullPlan.sum] as const
})
