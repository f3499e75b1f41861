import * as z from "zod"
import { criterionSchema } from "./criterion"
import { levelSchema } from "./level"
import { lintFindingSchema } from "./lint-finding"
import { questionSchema } from "./question"

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

/** A hiring need as it is being worked out. What the post leaves open is null and stands in `questions`. */
export const draftRoleSchema = z.object({
  title: z.string().nullable().default(null),
  level: levelSchema.nullable().default(null),
  place: z.string().nullable().default(null),
  remote: remoteModeSchema.nullable().default(null),
  qualifications: z.array(qualificationSchema).default([]),
  questions: z.array(questionSchema).default([]),
  findings: z.array(lintFindingSchema).default([])
})
export type DraftRole = z.infer<typeof draftRoleSchema>
