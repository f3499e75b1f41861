import * as z from "zod"
import { saidSchema } from "~sentence/said"
import { originSchema } from "./origin"

/** Where a search can be made. Each has its own limits of length and operators: see `src/role/strategies`. */
export const searchPlaces = ["linkedin", "linkedin recruiter", "github", "google x-ray", "ats"] as const
export const searchPlaceSchema = z.enum(searchPlaces)
export type SearchPlace = z.infer<typeof searchPlaceSchema>

/** One search of a strategy: the string for one place, and what was left out to keep that place's limits. */
export const searchSchema = z.object({
  place: searchPlaceSchema,
  text: z.string().min(1),
  /** Where the recruiter's click opens the search; null where it can only be copied. */
  url: z.string().nullable().default(null),
  /** What had to be left out or written otherwise, in sentences: "Left out 3 of 9 titles: LinkedIn takes 1,000 characters." */
  notes: z.array(saidSchema).default([]),
  /** The recruiter's own words: never written over by a new proposal. */
  edited: z.boolean().default(false)
})
export type Search = z.infer<typeof searchSchema>

/** One way of looking for people for a role: with its reason and what it would miss. */
export const strategySchema = z.object({
  id: z.string().min(1),
  name: saidSchema,
  reason: saidSchema,
  misses: saidSchema,
  state: z.enum(["proposed", "picked", "dropped"]).default("proposed"),
  searches: z.array(searchSchema).min(1),
  /** Who else proposes it; absent where it is Candor's or the recruiter's own. */
  from: originSchema.optional()
})
export type Strategy = z.infer<typeof strategySchema>
