import * as z from "zod"
import { criterionSchema } from "./criterion"
import { levelSchema } from "./level"
import { lintFindingSchema } from "./lint/lint-finding"
import { questionSchema, questionTopicSchema } from "./intake/question"
import { originSchema } from "./origin"
import { postLineSchema } from "./post-line"
import { qualificationKindSchema } from "./qualification-kind"
import { strategySchema } from "./strategy"

export { qualificationKinds, qualificationKindSchema, type QualificationKind } from "./qualification-kind"

/**
 * What a preference changed, and how it stood before (null: it was not there), so that forgetting the preference puts it back. The oldest
 * change stands first.
 */
export const learnedSchema = z.object({
  preferenceId: z.string().min(1),
  /** Where it is a change of a pack, not a preference of the recruiter's: `preferenceId` then names nothing in the ledger. */
  from: originSchema.optional(),
  was: z
    .object({
      text: z.string().min(1),
      kind: qualificationKindSchema,
      weight: z.number().optional(),
      /** Where the words were changed: what was read from those before may be more than the words alone say. */
      criterion: criterionSchema.nullable().optional()
    })
    .nullable()
})
export type Learned = z.infer<typeof learnedSchema>

/** One requirement in natural language, with a criterion where one could be parsed, and the sentence of the job post it came from. */
export const qualificationSchema = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  kind: qualificationKindSchema,
  criterion: criterionSchema.nullable().default(null),
  quote: z.string().nullable().default(null),
  /** How many times as much it weighs in the order of people as it would by itself: learned, and absent otherwise. */
  weight: z.number().min(0.25).max(4).optional(),
  learned: z.array(learnedSchema).optional(),
  /** Who else says so; absent where it is the recruiter's own. */
  from: originSchema.optional()
})
export type Qualification = z.infer<typeof qualificationSchema>

export const remoteModes = ["on site", "hybrid", "remote"] as const
export const remoteModeSchema = z.enum(remoteModes)
export type RemoteMode = z.infer<typeof remoteModeSchema>

/** What a post says it pays, as stated. Amounts are per `period`; null where the post gives one end only. */
export const salarySchema = z.object({
  min: z.number().nonnegative().nullable().default(null),
  max: z.number().nonnegative().nullable().default(null),
  /** ISO 4217, or null where the post names none. */
  currency: z.string().nullable().default(null),
  period: z.enum(["hour", "day", "week", "month", "year"]).nullable().default(null),
  quote: z.string().min(1)
})
export type Salary = z.infer<typeof salarySchema>

/** "Treat `term` as `as` for this role": confirmed by the recruiter, or, with `from`, said by a pack. `at` is in milliseconds since the epoch. */
export const aliasSchema = z.object({
  term: z.string().min(1),
  as: z.string().min(1),
  at: z.number().int().nonnegative().max(8.64e15),
  /** The preference that it comes from, where it was learned. */
  preferenceId: z.string().min(1).optional(),
  from: originSchema.optional()
})
export type Alias = z.infer<typeof aliasSchema>

export const noteSchema = z.object({
  text: z.string().min(1).max(300),
  preferenceId: z.string().min(1).nullable(),
  from: originSchema.optional()
})
export type Note = z.infer<typeof noteSchema>

/** A hiring need as it is being worked out. What the post leaves open is null and stands in `questions`. */
export const roleSchema = z.object({
  title: z.string().nullable().default(null),
  level: levelSchema.nullable().default(null),
  place: z.string().nullable().default(null),
  remote: remoteModeSchema.nullable().default(null),
  qualifications: z.array(qualificationSchema).default([]),
  questions: z.array(questionSchema).default([]),
  findings: z.array(lintFindingSchema).default([]),
  salary: salarySchema.nullable().default(null),
  strategies: z.array(strategySchema).default([]),
  aliases: z.array(aliasSchema).default([]),
  /** Every line of the post it was read from, with what became of it; absent where there was none, or where it was read before lines were kept. */
  lines: z.array(postLineSchema).optional(),
  /** What a model is told of this role besides its qualifications; learned and approved, written by the recruiter, or said by a pack. */
  notes: z.array(noteSchema).optional(),
  /** What an intake asks first, by the topic of the question: learned and approved. */
  askFirst: z.array(z.object({ topic: questionTopicSchema, preferenceId: z.string().min(1) })).optional(),
  /** People are presented as they were received, and what they meet is added up nowhere (src/evaluation/presentation.ts). */
  presentsOnly: z.boolean().optional()
})
export type Role = z.infer<typeof roleSchema>
