import * as z from "zod"

/** What an answer was given by, so that another one can be held against it: nothing of it is a text or a key. */
export const versionsSchema = z.object({
  /** The built-in rules, by which every answer is checked as well. */
  rules: z.string().min(1),
  /** What a model is told to do; null where none was asked to judge somebody. */
  prompts: z.string().min(1).nullable(),
  /** A digest of the model's settings that shape an answer; null for the built-in rules. */
  settings: z.string().min(1).nullable()
})
export type Versions = z.infer<typeof versionsSchema>
