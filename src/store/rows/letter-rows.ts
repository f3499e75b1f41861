import * as z from "zod"
import { letterKindSchema, letterLanguageSchema, longestLetter } from "~trust/letters/letter-facts"

const id = z.string().min(1)

/** A notice or a letter as it was given: which, when, to whom, word for word. */
export const letterRowSchema = z.object({
  id,
  roleId: id,
  /** Null for a notice to everybody. */
  personId: id.nullable(),
  kind: letterKindSchema,
  language: letterLanguageSchema,
  text: z.string().min(1).max(longestLetter),
  /** When the recruiter said that it was given, in milliseconds since the epoch. */
  at: z.number().int().nonnegative().max(8.64e15)
})
export type LetterRow = z.infer<typeof letterRowSchema>
