import * as z from "zod"
import { levelSchema } from "./level"

/** Degrees, lowest first; the order is the order of comparison. */
export const degreeLevels = ["secondary", "vocational", "associate", "bachelor", "master", "doctorate"] as const
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
    minYears: z.number().positive().nullable().default(null),
    /** Used within the last so many years; absent where any time counts. */
    withinYears: z.number().positive().optional()
  }),
  /** Years of work in all (`of` null) or in a function or field ("backend development", "nursing"). */
  z.object({ type: z.literal("years"), min: z.number().positive(), of: z.string().nullable().default(null) }),
  z.object({ type: z.literal("level"), atLeast: levelSchema }),
  z.object({ type: z.literal("title"), anyOf: z.array(z.string().min(1)).min(1) }),
  /** `orMove`: who would move there will do as well. */
  z.object({ type: z.literal("place"), anyOf: z.array(z.string().min(1)).min(1), orMove: z.literal(true).optional() }),
  z.object({ type: z.literal("education"), atLeast: degreeLevelSchema.nullable().default(null), fields: z.array(z.string()).default([]) }),
  /** `alternatives` are as good as `language`, each at its own level. */
  z.object({
    type: z.literal("language"),
    language: z.string().min(1),
    atLeast: languageLevelSchema.nullable().default(null),
    alternatives: z.array(z.object({ language: z.string().min(1), atLeast: languageLevelSchema.nullable().default(null) })).optional()
  }),
  z.object({ type: z.literal("certificate"), anyOf: z.array(z.string().min(1)).min(1) }),
  /** Has managed people; `minPeople` where the post gives a number. */
  z.object({ type: z.literal("management"), minPeople: z.number().int().positive().nullable().default(null) }),
  z.object({
    type: z.literal("industry"),
    anyOf: z.array(z.string().min(1)).min(1),
    minYears: z.number().positive().nullable().default(null)
  }),
  /** Size of an employer in employees, where the profile states it. */
  z.object({
    type: z.literal("company size"),
    minEmployees: z.number().int().nonnegative().nullable().default(null),
    maxEmployees: z.number().int().positive().nullable().default(null)
  }),
  /** May work in one of these countries or regions. Judged by a statement about the permit alone; never by origin, name or place. */
  z.object({ type: z.literal("permit"), anyOf: z.array(z.string().min(1)) }),
  /** Willing to travel; `minPercent` of the working time where the post gives it. */
  z.object({ type: z.literal("travel"), minPercent: z.number().positive().max(100).nullable().default(null) })
])
export type Criterion = z.infer<typeof criterionSchema>
export type CriterionType = Criterion["type"]
