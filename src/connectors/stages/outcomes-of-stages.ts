import * as z from "zod"

/** What a stage may stand for, in the order of a person's way through a job; the last three end it. */
export const outcomeChoices = ["sourced", "applied", "screened", "interviewed", "offered", "hired", "rejected", "withdrawn"] as const
export type StageOutcome = (typeof outcomeChoices)[number]

/** What the stages of a job stand for: a stage's id, and the outcome; null for one that stands for nothing of its own. */
export const outcomesOfStagesSchema = z.record(z.string(), z.enum(outcomeChoices).nullable())
export type OutcomesOfStages = z.infer<typeof outcomesOfStagesSchema>
