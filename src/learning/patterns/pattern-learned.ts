import * as z from "zod"
import { verdictWordSchema } from "~evaluation/evaluation"
import { questionTopicSchema } from "~role/intake/question"
import { originSchema } from "~role/origin"
import type { Role } from "~role/role"
import { preferenceEffectSchema } from "../preferences/preference"

const text = z.string().min(1)
const count = z.number().int().nonnegative()

/** Somebody who was shown blind, and what the recruiter said: verdicts by the qualification's text, and nothing that says who it was. */
export const patternExampleSchema = z.object({
  answer: z.enum(["yes", "no", "unsure"]),
  verdicts: z.array(z.object({ text, verdict: verdictWordSchema }))
})
export type PatternExample = z.infer<typeof patternExampleSchema>

/** What was learned while a role was worked on, as far as it can serve another one. Nobody is named in it, by any id. */
export const patternLearnedSchema = z.object({
  /** What each strategy led to, by its id in the pattern's role; one that was never used is not in it. */
  strategies: z.array(z.object({ strategyId: text, found: count, shortlisted: count })).default([]),
  /** Questions of the intake whose answer changed the role, in the order in which they were put. */
  questions: z.array(z.object({ topic: questionTopicSchema, text })).default([]),
  /** Preferences in use for the role. The pattern's role stands without them: whoever starts from it takes them or not. */
  preferences: z.array(z.object({ wording: text, effect: preferenceEffectSchema, from: originSchema.optional() })).default([]),
  examples: z.array(patternExampleSchema).default([])
})
export type PatternLearned = z.infer<typeof patternLearnedSchema>

export const nothingLearned: PatternLearned = { strategies: [], questions: [], preferences: [], examples: [] }

/** A pattern as far as it is reused: what is kept of it in the store besides is when and how often. */
export interface PatternContent {
  name: string
  role: Role
  learned?: PatternLearned | undefined
  people: number
  shortlisted: number
}
