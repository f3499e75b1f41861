import * as z from "zod"

/**
 * What a server takes of a request, as it told in refusing one. Learned by asking (ask-server.ts), kept per model, and forgotten when the model or
 * its address changes.
 */
export const serverHabitsSchema = z.object({
  /** The name by which it takes the most tokens of an answer; null where its address says enough. */
  limit: z.enum(["max_tokens", "max_completion_tokens", "none"]).nullable().default(null),
  /** Whether it takes a temperature of 0. */
  temperature: z.boolean().default(true),
  seed: z.boolean().default(true),
  streamOptions: z.boolean().default(true),
  /** Whether it answers piece by piece; a whole answer is read as well. */
  stream: z.boolean().default(true),
  /** Who says what holds for the whole request. */
  instructions: z.enum(["system", "developer", "user"]).default("system"),
  /** Whether it takes a schema that is to be followed strictly. */
  strict: z.boolean().default(true),
  /** Whether it takes several messages of the same side behind each other; else they are sent as one. */
  apart: z.boolean().default(true),
  /** The most tokens that it lets an answer have; null where it said nothing of it. */
  mostTokens: z.number().int().positive().nullable().default(null),
  /** The most tokens that a text and its answer may be together; null where it said nothing of it. */
  context: z.number().int().positive().nullable().default(null),
  /** Whether it thinks before it answers, which takes room of its own. */
  thinks: z.boolean().default(false)
})
export type ServerHabits = z.infer<typeof serverHabitsSchema>

export const usualHabits: ServerHabits = serverHabitsSchema.parse({})
