import * as z from "zod"
import { patternPartsSchema } from "~learning/patterns/pattern-parts"
import { message, nothing } from "./message"

const id = z.string().min(1)
const count = z.number().int().nonnegative()

/** Two patterns at most are put together at a time: of three, nobody could see any more where a part comes from. */
const patternIds = z.array(id).min(1).max(2)

/** Patterns put together, taken apart, and shared as a file. */
export const patternMessages = {
  /** The parts of one pattern, or of two merged ones, as a pattern of its own. Ids of parts are those of `mergePatterns`. */
  "pattern.merge": message(
    "ui",
    "background",
    z.object({ patternIds, name: z.string().min(1), parts: patternPartsSchema }),
    z.object({ patternId: id })
  ),
  /** Puts the parts of one pattern, or of two merged ones, into a role. */
  "pattern.take": message("ui", "background", z.object({ roleId: id, patternIds, parts: patternPartsSchema }), nothing),
  /** The patterns that were proposed for a draft are not wanted: they are not proposed for it again. */
  "pattern.decline": message("ui", "background", z.object({ roleId: id }), nothing),
  /** Takes in a pack of patterns: all of it or nothing. A pattern that came from the same one before is brought up to date. */
  "pattern.import": message(
    "ui",
    "background",
    z.object({ text: z.string() }),
    z.object({ added: z.array(z.string()), updated: z.array(z.string()), same: count })
  )
} as const
