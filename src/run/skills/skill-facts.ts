import type * as z from "zod"
import type { Sentence, TextKey } from "~sentence/sentence"
import type { PlanStep } from "../plan-step"

/**
 * Whom a request of the recruiter is about. What it carries follows: `roleId`, and with `person` its `personId`, with `two` the people `a` and
 * `b`, with `people` a list of `personIds`.
 */
export type About = "role" | "person" | "two" | "people"

/** How the recruiter asks for a skill, by a button or in the line. */
export interface SkillRequest {
  about: About
  /** What a request carries when it is made; what only the worker knows (readings, versions) is left out. */
  schema: z.ZodObject
  /** What Candor says in the chat when it sets to work; of a list, on how many people. */
  reply: (people: number) => Sentence
}

/**
 * What is known of a skill without asking anybody: how a run of it is begun, its steps, what may be done with it. The supervisor, the
 * messages, the step tables, the console and the options all derive from it; what it drafts and checks is `src/agent/skills`.
 */
export interface SkillFacts {
  /** The file's name. */
  id: string
  /** Its name in the panel: a text of the catalogue. */
  name: TextKey
  /** What a run of it is begun with, and what stands in the run's row. `skill` is its id. */
  request: z.ZodObject
  /** Absent where only the worker begins one. */
  asked?: SkillRequest
  /** The steps, in their order. The same request gives the same plan. */
  plan: (request: never) => readonly PlanStep[]
  /** Its result is a text, kept as a draft: the steps of `textPlan` do it. */
  writesText?: boolean
  /** Its run is made of others, one for each person. */
  hasParts?: boolean
  /** A run of it can be done again beside the first one; its result takes nothing's place. */
  canBeAgain?: boolean
  /** A text of the catalogue: the options let a model be chosen for it alone. Absent where no model is asked for it by itself. */
  modelLabel?: TextKey
}

export function defineSkillFacts<const Facts extends SkillFacts>(facts: Facts): Facts {
  return facts
}
