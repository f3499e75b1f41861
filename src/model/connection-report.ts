import * as z from "zod"
import { saidSchema } from "~sentence/said"
import { structuredLevelSchema } from "./model-settings"
import { serverHabitsSchema } from "./server-habits"

/** What a test of a model's connection found, in sentences for the recruiter. */
export const connectionReportSchema = z.object({
  ok: z.boolean(),
  /** Models that the server names; empty where it names none. */
  models: z.array(z.string()),
  /** How far the model follows a schema; null where it did not get that far. */
  structured: structuredLevelSchema.nullable(),
  /** What the server takes of a request; absent where it did not get that far. */
  habits: serverHabitsSchema.optional(),
  /** From the request to the whole answer, in milliseconds; null where there was none. */
  answerMs: z.number().nonnegative().nullable(),
  /** What is wrong, or that all is well. */
  sentence: saidSchema,
  /** What to do about it. */
  next: saidSchema.nullable()
})
export type ConnectionReport = z.infer<typeof connectionReportSchema>
