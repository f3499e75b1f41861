import * as z from "zod"
import { message, nothing } from "./message"

/** What the recruiter says of a role's post. Its lines are taken and left as every other change of a role is made (edit-messages.ts). */
export const postMessages = {
  /** Doubtful wording of the post that stands in no qualification was seen, and need not be shown again. */
  "wording.seen": message("ui", "background", z.object({ roleId: z.string().min(1), quote: z.string().min(1) }), nothing)
} as const
