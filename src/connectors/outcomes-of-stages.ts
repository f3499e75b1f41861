import * as z from "zod"
import type { StageOutcome } from "./stage-words"

/** What a stage may stand for, in the order of a person's way through a job. */
export const outcomeChoices = [
  "sourced",
  "applied",
  "screened",
  "interviewed",
  "offered",
  "hired",
  "rejected",
  "withdrawn"
] as const satisfies readonly StageOutcome[]

/** What the stages of a job stand for: a stage's id, and the outcome; null for one that stands for nothing of its own. */
export const outcomesOfStagesSchema = z.record(z.string(), z.enum(outcomeChoices).nullable())
export type OutcomesOfStages = z.infer<typeof outcomesOfStagesSchema>
