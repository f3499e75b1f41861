import * as z from "zod"
import { documentLineSchema } from "~profile/document-line"
import { sentenceSchema } from "~sentence/said"
import { maxDocumentLines, maxPasteCharacters } from "./limits"
import { message, nothing } from "./message"
import { unseenTextsSchema } from "./unseen-texts-schema"

const id = z.string().min(1)

/** What a page that read a file found in it. `digest` is the SHA-256 of its bytes. */
const settledSchema = z.discriminatedUnion("outcome", [
  z.object({
    itemId: id,
    outcome: z.literal("text"),
    text: z.string().max(maxPasteCharacters),
    /** The text's lines with their places, for a file that has pages. */
    lines: z.array(documentLineSchema).max(maxDocumentLines).optional(),
    /** Texts that the file holds and nobody sees, to be told. */
    unseen: unseenTextsSchema.optional(),
    name: z.string(),
    digest: z.string(),
    marks: z.array(z.string()).max(20),
    /** The recruiter says that it is a profile, whatever it reads like: it is kept as one text. */
    isVouched: z.boolean().optional()
  }),
  z.object({ itemId: id, outcome: z.literal("not read"), said: sentenceSchema }),
  /** What was in it has items of its own by now. */
  z.object({ itemId: id, outcome: z.literal("opened"), said: sentenceSchema.nullable() }),
  z.object({ itemId: id, outcome: z.literal("asks") })
])
export type Settled = z.infer<typeof settledSchema>

/** Many people brought in at once: the page keeps their files in the store, reads them one after the other, and says what each came to. */
export const pileMessages = {
  /** The files of a pile are in the store: its run begins. A pile that has one already is left as it is. */
  "pile.begin": message("ui", "background", z.object({ pileId: id }), nothing),
  "pile.settle": message("ui", "background", z.object({ pileId: id, settled: z.array(settledSchema).min(1).max(50) }), nothing),
  /** What the columns of a table are, in their order; null for one that is left out. `fingerprint`: remembered for tables like this one. */
  "pile.columns": message(
    "ui",
    "background",
    z.object({ itemId: id, columns: z.array(z.string().nullable()).max(500), fingerprint: z.string().nullable() }),
    nothing
  ),
  /** What is not read yet, all of it or one table, is left out, and its bytes go. */
  "pile.leave": message("ui", "background", z.object({ pileId: id, itemId: id.nullable() }), nothing),
  /** The recruiter has seen what came of it. Who was read stays. */
  "pile.putAway": message("ui", "background", z.object({ pileId: id }), nothing)
} as const
