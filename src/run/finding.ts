import * as z from "zod"
import { saidSchema } from "~sentence/said"

/** P1 blocks: the draft may not be shown as fact. P4 is a matter of taste. */
export const priorities = ["P1", "P2", "P3", "P4"] as const
export type Priority = (typeof priorities)[number]

const spoken = z.union([z.literal(""), saidSchema])

/** What a check found in a draft: typed, so that code can act on it, and worded, so that it can go back to a model as a hint. */
export const findingSchema = z.object({
  check: z.string(),
  code: z.string(),
  priority: z.enum(priorities),
  message: spoken,
  /** What stands in the draft. */
  observed: z.string(),
  /** What should stand there: kept beside the other fields for whoever reads a copied run, and shown nowhere; English text may do. */
  expected: spoken,
  hint: spoken,
  /** Path in the draft, `verdicts.3.evidence.0`. */
  where: z.string()
})
export type Finding = z.infer<typeof findingSchema>

const word = z.string().min(1).nullable().catch(null)
const said = saidSchema.nullable().catch(null)

/** A finding as it was stored, perhaps by an older version: whatever is missing, or of another form, is null. */
export const storedFindingSchema = z
  .object({ priority: z.enum(priorities).nullable().catch(null), check: word, message: said, hint: said, where: word })
  .catch({ priority: null, check: null, message: null, hint: null, where: null })
export type StoredFinding = z.infer<typeof storedFindingSchema>
