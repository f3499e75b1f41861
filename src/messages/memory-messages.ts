import * as z from "zod"
import { outcomeKindSchema } from "~learning/outcomes/outcome-kind"
import { message, nothing } from "./message"

const id = z.string().min(1)
const at = z.number().int().nonnegative()

/** What the recruiter enters or does that is kept: outcomes, calibration, who is not to be proposed, what was in view. */
export const memoryMessages = {
  /** `at`: when it happened, in milliseconds; null for now. */
  "outcome.add": message("ui", "background", z.object({ roleId: id, personId: id, kind: outcomeKindSchema, at: at.nullable() }), nothing),
  "outcome.remove": message("ui", "background", z.object({ outcomeId: id }), nothing),
  /** Rows of a CSV, already read; people are found by address or name, roles by title. Answers with the rows that named nobody known. */
  "outcome.import": message(
    "ui",
    "background",
    z.object({ rows: z.array(z.record(z.string(), z.string())).max(20_000) }),
    z.object({
      added: z.number().int().nonnegative(),
      refused: z.array(z.object({ row: z.number().int().positive(), why: z.string() }))
    })
  ),
  "person.doNotContact": message("ui", "background", z.object({ personId: id, on: z.boolean(), reason: z.string().nullable() }), nothing),
  /** Time that a quote of the panel was in view, while the panel was in front and the recruiter active. */
  "quote.viewed": message(
    "ui",
    "background",
    z.object({ roleId: id, personId: id, qualificationId: id, timeMs: z.number().nonnegative().max(3_600_000) }),
    nothing
  ),

  /** Picks up to five varied people; null where there are not enough. */
  "calibration.start": message("ui", "background", z.object({ roleId: id }), z.object({ calibrationId: z.string().nullable() })),
  "calibration.answer": message(
    "ui",
    "background",
    z.object({ calibrationId: id, personId: id, answer: z.enum(["yes", "no", "unsure"]) }),
    nothing
  ),
  "calibration.leave": message("ui", "background", z.object({ calibrationId: id }), nothing)
} as const
