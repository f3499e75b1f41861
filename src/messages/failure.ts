import * as z from "zod"
import { saidSchema } from "~sentence/said"

/** What reaches the person when something fails: what happened, what was kept, and what to do. Never a stack trace. */
export const failureSchema = z.object({
  what: saidSchema,
  kept: saidSchema,
  next: saidSchema,
  /** The same request may succeed when it is sent again. */
  retry: z.boolean()
})
export type Failure = z.infer<typeof failureSchema>
