import * as z from "zod"

export const answerWords = ["yes", "maybe", "no"] as const
export const answerWordSchema = z.enum(answerWords)
export type AnswerWord = z.infer<typeof answerWordSchema>

/** The name and version that a file of answers begins with. */
export const answersFormat = "candor-answers"
export const answersVersion = 1

/** The longest word beside an answer, in UTF-16 code units; the page's field takes no more. */
export const longestWord = 500
/** Of the name of whoever answers. */
export const longestAnswerer = 80
/** Characters of a file of answers that are read: 200 people with the longest word each, and room. */
export const longestAnswersFile = 300_000

/** One person's answer: what the reader would do, and a word on it. Nobody has to answer about everybody. */
export const readerAnswerSchema = z.object({
  ref: z.string().regex(/^p\d{1,4}$/),
  verdict: answerWordSchema.nullable(),
  word: z.string().trim().max(longestWord).default("")
})
export type ReaderAnswer = z.infer<typeof readerAnswerSchema>

/** What a hand-over's page saves, and what comes back. */
export const answersFileSchema = z.object({
  format: z.literal(answersFormat),
  version: z.literal(answersVersion),
  handOverId: z.string().min(1).max(80),
  /** Who answers, in their own words; empty where they did not say. */
  who: z.string().trim().max(longestAnswerer).default(""),
  /** When it was saved, in milliseconds since the epoch. */
  at: z.number().int().nonnegative().max(8.64e15),
  answers: z.array(readerAnswerSchema).max(1_000)
})
export type AnswersFile = z.infer<typeof answersFileSchema>
