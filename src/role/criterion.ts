import * as z from "zod"
import { levelSchema } from "./level"

/** Degrees, lowest first; the order is the order of comparison. */
export const degreeLevels = ["vocational", "associate", "bachelor", "master", "doctorate"] as const
export const degreeLevelSchema = z.enum(degreeLevels)
export type DegreeLevel = z.infer<typeof degreeLevelSchema>

/** Language levels, lowest first; the order is the order of comparison. */
export const languageLevels = ["elementary", "limited working", "professional", "full professional", "native or bilingual"] as const
export const languageLevelSchema = z.enum(languageLevels)
export type LanguageLevel = z.infer<typeof languageLevelSchema>

/**
 * The part of a qualification that code can decide. `anyOf` lists alternatives by their canonical names: one of them is enough.
 * Years are whole or half years of dated positions.
 */
export const criterionSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("skill"),
    anyOf: z.array(z.string().min(1)).min(1),
    minYears: z.number().positive().nullable().default(null)
  }),
  /** Years of work in all (`of` null) or in a function or field ("backend development", "nursing"). */
  z.object({ type: z.literal("years"), min: z.number().positive(), of: z.string().nullable().default(null) }),
  z.object({ type: z.literal("level"), atLeast: levelSchema }),
  z.object({ type: z.literal("title"), anyOf: z.array(z.string().min(1)).min(1) }),
  z.object({ type: z.literal("place"), anyOf: z.array(z.string().min(1)).min(1) }),
  z.object({ type: z.literal("education"), atLeast: degreeLevelSchema.nullable().default(null), fields: z.array(z.string()).default([]) }),
  z.object({ type: z.literal("language"), language: z.string().min(1), atLeast: languageLevelSchema.nullable().default(null) }),
  z.object({ type: z.literal("certificate"), anyOf: z.array(z.string().min(1)).min(1) })
])
export type Criterion = z.infer<typeof criterionSchema>
export type CriterionType = Criterion["type"]
