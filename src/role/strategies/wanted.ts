import * as z from "zod"
import { sentenceSchema } from "~sentence/said"

/** Terms one of which is enough. */
export const termGroupSchema = z.object({
  /** In the plural, for notes: "titles". */
  what: z.enum(["titles", "skills", "companies", "industries", "levels"]),
  /** Best first: what has to be left out is left out from the end. */
  anyOf: z.array(z.string())
})
export type TermGroup = z.infer<typeof termGroupSchema>

/** What a search looks for, before it is written for a place: all groups, the most important first. */
export const wantedSchema = z.object({
  groups: z.array(termGroupSchema),
  /** What excludes somebody, each term alone. */
  not: z.array(termGroupSchema),
  place: z.string().nullable(),
  /** Names of code languages as GitHub has them, the most important first. */
  codeLanguages: z.array(z.string())
})
export type Wanted = z.infer<typeof wantedSchema>

/** A sentence, or what a model wrote: that may be empty, and is found fault with then. */
const told = z.union([z.string(), sentenceSchema])

/** One way of looking for people, in terms: the searches of the places are written of it by code, within their limits. */
export const strategyIdeaSchema = z.object({
  id: z.string().min(1),
  name: told,
  reason: told,
  misses: told,
  wanted: wantedSchema
})
export type StrategyIdea = z.infer<typeof strategyIdeaSchema>
