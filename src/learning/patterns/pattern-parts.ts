import * as z from "zod"
import { qualificationKindSchema } from "~role/role"

const id = z.string().min(1)
const place = z.number().int().nonnegative()

/** The parts of a pattern that the recruiter ticked, and the kinds that were chosen otherwise. */
export const patternPartsSchema = z.object({
  qualificationIds: z.array(id).max(1_000),
  strategyIds: z.array(id).max(100),
  /** By their place in the list. */
  preferences: z.array(place).max(200),
  aliases: z.array(place).max(1_000).default([]),
  notes: z.array(place).max(200).default([]),
  /** By the qualification's id. */
  kinds: z.record(id, qualificationKindSchema).default({})
})
export type PatternParts = z.infer<typeof patternPartsSchema>
