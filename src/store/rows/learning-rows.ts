import * as z from "zod"
import { verdictWordSchema } from "~evaluation/evaluation"
import { outcomeKindSchema } from "~learning/outcomes/outcome-kind"
import { maxOutcomeReason } from "~learning/outcomes/stage-reached"
import { preferenceSchema } from "~learning/preferences/preference"
import { replayChangeSchema, replayReportSchema } from "~learning/replay/replay-report"
import { rolloutSchema } from "~learning/replay/rollout"
import { saidSchema } from "~sentence/said"

/** Milliseconds since the epoch; no later than the last day that a date can name (ECMA-262, 21.4.1.1). */
const at = z.number().int().nonnegative().max(8.64e15)
const id = z.string().min(1)

/** Something learned. Its form is the learning's own: the store adds nothing. */
export const preferenceRowSchema = preferenceSchema
export type PreferenceRow = z.infer<typeof preferenceRowSchema>

/**
 * What was forgotten and is not to be proposed again: a salted digest of its trait, effect and scope, out of which nothing can be read.
 */
export const forgottenRowSchema = z.object({ id, salt: z.string().min(1), at })
export type ForgottenRow = z.infer<typeof forgottenRowSchema>

/** A change tried over past decisions. */
export const replayRowSchema = z.object({
  id,
  change: replayChangeSchema,
  days: z.number().int().positive(),
  /** `offered`: nothing was tried yet, and nothing is before the recruiter starts it. */
  state: z.enum(["offered", "running", "done", "failed"]),
  /** The run that asks a model; null where the built-in rules answer at once. */
  runId: z.string().nullable(),
  report: replayReportSchema.nullable(),
  /** A sentence, where it failed. */
  failure: saidSchema.nullable(),
  /** What became of it since; absent where the recruiter approved of nothing. */
  rollout: rolloutSchema.optional(),
  at
})
export type ReplayRow = z.infer<typeof replayRowSchema>

/** What happened later with a person for a role: entered by the recruiter, or imported. */
export const outcomeRowSchema = z.object({
  id,
  personId: id,
  roleId: id,
  kind: outcomeKindSchema,
  /** When it happened. */
  at,
  /** `ats`: from the stage history of an applicant tracking system. */
  source: z.enum(["entered", "imported", "ats"]),
  /** Why, in the words of whoever decided; absent where nobody said. */
  reason: z.string().max(maxOutcomeReason).optional()
})
export type OutcomeRow = z.infer<typeof outcomeRowSchema>

export const calibrationAnswerSchema = z.enum(["yes", "no", "unsure"])
export type CalibrationAnswer = z.infer<typeof calibrationAnswerSchema>

/** Five varied people shown blind before any long list, for a quick yes, no or unsure. */
export const calibrationRowSchema = z.object({
  id,
  roleId: id,
  state: z.enum(["open", "done", "left"]),
  people: z.array(
    z.object({
      personId: id,
      captureId: id,
      answer: calibrationAnswerSchema.nullable(),
      at: at.nullable(),
      /** What the built-in rules said of this reading when the people were picked, by qualification; shown once it is answered. */
      verdicts: z.record(z.string(), verdictWordSchema).optional()
    })
  ),
  /** Questions about disagreements (learning/calibration-questions.ts) that were answered. */
  settled: z.array(id).optional(),
  at
})
export type CalibrationRow = z.infer<typeof calibrationRowSchema>

/**
 * The keys of a person's traits (learning/trait.ts) as the reading they are shown by has them. `slot` is the person's place in the packs by
 * which people already seen are found for another role; `rules` the version of the rules that read the traits. Derived; not exported.
 */
export const personTraitsRowSchema = z.object({
  personId: id,
  captureId: id,
  rules: z.string(),
  slot: z.number().int().nonnegative(),
  keys: z.array(z.string())
})
export type PersonTraitsRow = z.infer<typeof personTraitsRowSchema>

/**
 * The traits of up to 500 people in one row (trait-packs.ts): all people are looked through in a few reads. Those in place `n` of the pack
 * are `terms` from `starts[n]` up to `starts[n + 1]`, each a number made of the trait's key. Derived; not exported.
 */
export interface TraitPackRow {
  pack: number
  starts: Uint32Array
  terms: Uint32Array
}

/** A batch that was sent to OpenAI for a list: resumable by its ids after a restart. Not exported. */
export const batchRowSchema = z.object({
  id,
  /** The list that it answers. */
  runId: id,
  modelId: id,
  state: z.enum(["preparing", "sent", "working", "done", "failed", "cancelled"]),
  serverBatchId: z.string().nullable(),
  inputFileId: z.string().nullable(),
  requests: z.number().int().nonnegative(),
  answered: z.number().int().nonnegative(),
  /** A sentence, where it failed. */
  failure: saidSchema.nullable(),
  /** The role's version that it asks about; absent before anything was written down to be sent. */
  roleVersion: z.number().int().positive().optional(),
  createdAt: at,
  checkedAt: at.nullable()
})
export type BatchRow = z.infer<typeof batchRowSchema>
