import * as z from "zod"
import { answersFileSchema } from "~handover/answers"
import { handOverOrderSchema, mostHandedOver } from "~handover/hand-over"
import { message, nothing } from "./message"

const id = z.string().min(1)

/** Shortlists that leave as a page, and the answers that come back. */
export const handOverMessages = {
  /** Keeps who is behind each mark of a page before it is saved. `id` is the page's own. */
  "handOver.keep": message(
    "ui",
    "background",
    z.object({
      id: id.max(80),
      roleId: id,
      isBlind: z.boolean(),
      order: handOverOrderSchema,
      people: z
        .array(z.object({ ref: id.max(8), personId: id }))
        .min(1)
        .max(mostHandedOver)
    }),
    nothing
  ),
  /** Takes in a file that came back. Answers with the role it is about, and about how many people it says something. */
  "handOver.answer": message(
    "ui",
    "background",
    z.object({ file: answersFileSchema }),
    z.object({ roleId: id, count: z.number().int().nonnegative() })
  ),
  /** Forgets what one reader answered. */
  "handOver.forget": message("ui", "background", z.object({ id, who: z.string(), at: z.number().int().nonnegative() }), nothing)
} as const
