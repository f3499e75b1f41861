import * as z from "zod"
import { longestAnswerer, readerAnswerSchema } from "~handover/answers"
import { handOverOrderSchema, mostHandedOver } from "~handover/hand-over"

/** Milliseconds since the epoch; no later than the last day that a date can name (ECMA-262, 21.4.1.1). */
const at = z.number().int().nonnegative().max(8.64e15)
const id = z.string().min(1)

/** Readers whose answers one hand-over keeps. */
export const mostReaders = 20

/** What came back from one reader. A later file of the same reader takes its place. */
export const takenAnswersSchema = z.object({
  /** In their own words; empty where they did not say. */
  who: z.string().max(longestAnswerer),
  /** When they saved it, by their clock. */
  at,
  takenAt: at,
  given: z.array(readerAnswerSchema).max(mostHandedOver)
})
export type TakenAnswers = z.infer<typeof takenAnswersSchema>

/** A page that was handed over: who is behind each of its marks, and what came back. The page itself is not kept. */
export const handOverRowSchema = z.object({
  id,
  roleId: id,
  at,
  isBlind: z.boolean(),
  order: handOverOrderSchema,
  people: z.array(z.object({ ref: id, personId: id })).max(mostHandedOver),
  answers: z.array(takenAnswersSchema).max(mostReaders)
})
export type HandOverRow = z.infer<typeof handOverRowSchema>
