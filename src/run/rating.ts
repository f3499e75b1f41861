import * as z from "zod"

export const thumbSchema = z.enum(["up", "down"])
export type Thumb = z.infer<typeof thumbSchema>

/** Why an answer got a thumb down, in one click. */
export const thumbReasons = ["wrong", "not what I asked", "too long", "other"] as const
export const thumbReasonSchema = z.enum(thumbReasons)
export type ThumbReason = z.infer<typeof thumbReasonSchema>

/** What the recruiter thinks of what a run answered: the last thumb that was given. It stays with the run, and goes with its traces. */
export const ratingSchema = z.object({
  thumb: thumbSchema,
  /** Null for a thumb up, and where none was given. */
  reason: thumbReasonSchema.nullable(),
  /** The line of the chat that it was given to; absent where it was given to the text that the run wrote. */
  chatId: z.string().min(1).optional(),
  /** Milliseconds since the epoch. */
  at: z.number().int().nonnegative().max(8.64e15)
})
export type Rating = z.infer<typeof ratingSchema>
