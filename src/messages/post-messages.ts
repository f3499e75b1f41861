import * as z from "zod"
import { message, nothing } from "./message"

const id = z.string().min(1)
const count = z.number().int().nonnegative()
/** One line of the role's post, or one sentence of it where `part` is not null; both count from 0. */
const placeSchema = z.object({ roleId: id, line: count, part: count.nullable() })

/** What the recruiter says of the lines of a role's post. */
export const postMessages = {
  "line.take": message("ui", "background", placeSchema, nothing),
  "line.leave": message("ui", "background", placeSchema, nothing),
  /** Doubtful wording of the post that stands in no qualification was seen, and need not be shown again. */
  "wording.seen": message("ui", "background", z.object({ roleId: id, quote: z.string().min(1) }), nothing)
} as const
