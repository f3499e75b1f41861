import * as z from "zod"
import { outcomeKindSchema } from "./outcome-kind"

/** The longest reason that is kept with an outcome, in characters. */
export const maxOutcomeReason = 300

/**
 * One stage that a person reached for a role: what a CSV, a click or the stage history of an applicant tracking system comes to. `at` in
 * milliseconds since the epoch; `reason` in the words of whoever decided, null where none was given.
 */
export const stageReachedSchema = z.object({
  personId: z.string().min(1),
  roleId: z.string().min(1),
  stage: outcomeKindSchema,
  at: z.number().int().nonnegative().max(8.64e15),
  reason: z.string().max(maxOutcomeReason).nullable()
})
export type StageReached = z.infer<typeof stageReachedSchema>
