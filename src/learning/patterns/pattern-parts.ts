import * as z from "zod"
import { qualificationKindSchema } from "~role/role"

const id = z.string().min(1)

/** The parts of a pattern that the recruiter ticked, and the kinds that were chosen otherwise. */
export const patternPartsSchema = z.object({
  qualificationIds: z.array(id).max(1_000),
  strategyIds: z.array(id).max(100),
  /** By their place in the list. */
  preferences: z.array(z.number().int().nonnegative()).max(200),
  /** By the qualification's id. */
  kinds: z.record(id, qualificationKindSchema).default({})
})
export type PatternParts = z.infer<typeof patternPartsSchema>
