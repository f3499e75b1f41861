import * as z from "zod"
import { saidSchema } from "~sentence/said"

/** What a wording may stand for. `postcode` and `protected trait` are refused; the others may be kept with a noted reason. */
export const proxyTraits = ["age", "sex", "origin", "religion", "health", "family", "culture", "postcode", "protected trait"] as const
export const proxyTraitSchema = z.enum(proxyTraits)
export type ProxyTrait = z.infer<typeof proxyTraitSchema>

/** A qualification whose wording stands for a protected trait, with the reason and a neutral wording to accept. */
export const lintFindingSchema = z.object({
  qualificationId: z.string().nullable().default(null),
  /** The words that were found, literally. */
  quote: z.string().min(1),
  trait: proxyTraitSchema,
  reason: saidSchema,
  suggestion: z.string().nullable().default(null),
  refused: z.boolean()
})
export type LintFinding = z.infer<typeof lintFindingSchema>
