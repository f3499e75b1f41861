import * as z from "zod"
import { criterionSchema } from "./criterion"
import { levelSchema } from "./level"
import { lintFindingSchema } from "./lint-finding"
import { questionSchema } from "./question"
import { strategySchema } from "./strategy"

export const qualificationKinds = ["must", "nice", "avoid"] as const
export const qualificationKindSchema = z.enum(qualificationKinds)
export type QualificationKind = z.infer<typeof qualificationKindSchema>

/** One requirement in natural language, with a criterion where one could be parsed, and the sentence of the job post it came from. */
export const qualificationSchema = z.object({
  id: z.string().min(1),
  text: z.string().min(1),
  kind: qualificationKindSchema,
  criterion: criterionSchema.nullable().default(null),
  quote: z.string().nullable().default(null)
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

/** "Treat `term` as `as` for this role": confirmed by the recruiter. `at` is in milliseconds since the epoch. */
export const aliasSchema = z.object({ term: z.string().min(1), as: z.string().min(1), at: z.number().int().nonnegative() })
export type Alias = z.infer<typeof aliasSchema>

/** A hiring need as it is being worked out. What the post leaves open is null and stands in `questions`. */
export const draftRoleSchema = z.object({
  title: z.string().nullable().default(null),
  level: levelSchema.nullable().default(null),
  place: z.string().nullable().default(null),
  remote: remoteModeSchema.nullable().default(null),
  qualifications: z.array(qualificationSchema).default([]),
  questions: z.array(questionSchema).default([]),
  findings: z.array(lintFindingSchema).default([]),
  salary: salarySchema.nullable().default(null),
  strategies: z.array(strategySchema).default([]),
  aliases: z.array(aliasSchema).default([])
})
export type DraftRole = z.infer<typeof draftRoleSchema>
