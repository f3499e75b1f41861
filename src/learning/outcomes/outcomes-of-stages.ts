import * as z from "zod"
import { outcomeKindSchema } from "./outcome-kind"

/** What the stages of a job stand for: a stage's id, and the outcome; null for one that stands for none. */
export const outcomesOfStagesSchema = z.record(z.string(), outcomeKindSchema.nullable())
export type OutcomesOfStages = z.infer<typeof outcomesOfStagesSchema>
