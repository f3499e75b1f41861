import * as z from "zod"
import { lineRequestSchema } from "~role/line-request"
import { saidSchema } from "~sentence/said"
import { maxPasteCharacters } from "./limits"
import { message } from "./message"
import { rolePreviewSchema } from "./edit-messages"

const id = z.string().min(1)
const count = z.number().int().nonnegative()

/** Whom an answer is about. */
const somebody = z.object({ personId: id, name: z.string().nullable() })

/** What else was asked for in the same sentence, in its order, with whoever it is about: offered, and done by a click each. */
const next = z.array(z.object({ request: lineRequestSchema, people: z.array(somebody) })).default([])

/** What the line answers, in place of the question. Nothing is changed by a `preview` or a `choose`. */
export const lineReplySchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("said"),
    said: saidSchema,
    about: z.array(somebody),
    /** How many more it is about than are named. */
    more: count.default(0),
    /** The run whose text is the answer. */
    runId: z.string().nullable().default(null),
    /** The line of the chat whose change can be taken back. */
    undoId: z.string().nullable().default(null),
    /** Decisions as they stood before, to be taken back. */
    undoDecisions: z
      .array(z.object({ personId: id, decision: z.enum(["shortlist", "maybe", "pass"]).nullable(), reason: z.string().nullable() }))
      .default([]),
    /** What the panel brings to the front with it. */
    show: z
      .discriminatedUnion("what", [z.object({ what: z.literal("person"), personId: id }), z.object({ what: z.literal("ways") })])
      .nullable()
      .default(null),
    next
  }),
  z.object({ kind: z.literal("preview"), request: lineRequestSchema, preview: rolePreviewSchema, next }),
  /** More than one reading is possible. `request` is null where nothing is to be done. */
  z.object({
    kind: z.literal("choose"),
    said: saidSchema,
    options: z.array(z.object({ label: saidSchema, request: lineRequestSchema.nullable() })).max(60)
  }),
  /** Many people are to be evaluated by a model: its budget is asked for first. */
  z.object({ kind: z.literal("list"), personIds: z.array(id), next }),
  /** It was the answer to the question that is open. */
  z.object({ kind: z.literal("answered") }),
  /** The words are none of what the line understands. */
  z.object({
    kind: z.literal("none"),
    said: saidSchema,
    /** The run that asks a model what is meant; what it finds is shown, and done only when it is agreed to. */
    runId: z.string().nullable().default(null),
    /** Who P1, P2 … are in what it finds. */
    people: z.array(somebody).default([])
  })
])
export type LineReply = z.infer<typeof lineReplySchema>

/** What is written into the line while a role is open. */
export const lineMessages = {
  "line.say": message(
    "ui",
    "background",
    z.object({
      roleId: id,
      text: z.string().min(1).max(maxPasteCharacters),
      /** Whom "her" means: whose card is in front; and the other one of two. */
      personId: z.string().nullable(),
      otherId: z.string().nullable(),
      /** Whom "these" means: the people that are marked. */
      people: z.array(id).max(5_000).default([]),
      /** The question that is open where it is written, with the buttons chosen so far: what is no request is its answer. */
      answers: z
        .object({ questionId: id, values: z.array(z.string()) })
        .nullable()
        .default(null)
    }),
    lineReplySchema
  ),
  /** One of the readings that were offered; or what was shown and is agreed to, with `agreed`. */
  "line.do": message(
    "ui",
    "background",
    z.object({ roleId: id, request: lineRequestSchema, agreed: z.boolean().default(false) }),
    lineReplySchema
  ),
  /** Takes the change of this line of the chat back; null for the last thing that was done for the role. */
  "line.undo": message("ui", "background", z.object({ roleId: id, lineId: z.string().nullable() }), lineReplySchema)
} as const
