import * as z from "zod"

const count = z.number().int().nonnegative()
const counts = z.record(z.string(), count)

/** What a set of files for tuning is made of: to be read by whoever trains on it, and by whoever asks later. */
export const dataCardSchema = z.object({
  /** ISO 8601. */
  madeAt: z.string(),
  /** What is in it, and what is not, in a sentence. */
  about: z.string(),
  task: z.literal("evaluate"),
  examples: z.object({ train: count, test: count, corrections: count }),
  split: z.enum(["role", "time"]),
  /** Where the answers come from: decided, thumbed, corrected. */
  sources: counts,
  roles: count,
  people: count,
  dates: z.object({ from: z.string(), to: z.string() }).nullable(),
  verdicts: counts,
  /** Who was left out, by why. */
  leftOut: counts,
  /** How many of each group of the user's own self-reported file are in it; null where none was given. Never inferred. */
  selfReported: z.record(z.string(), counts).nullable()
})
export type DataCard = z.infer<typeof dataCardSchema>
