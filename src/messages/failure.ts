import * as z from "zod"

/** What reaches the person when something fails: what happened, what was kept, and what to do. Never a stack trace. */
export const failureSchema = z.object({
  what: z.string().min(1),
  kept: z.string().min(1),
  next: z.string().min(1),
  /** The same request may succeed when it is sent again. */
  retry: z.boolean()
})
export type Failure = z.infer<typeof failureSchema>
