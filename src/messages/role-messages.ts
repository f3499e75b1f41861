import * as z from "zod"
import { patternPartsSchema } from "~learning/patterns/pattern-parts"
import { searchPlaceSchema } from "~role/strategy"
import { roleSchema, qualificationKindSchema } from "~role/role"
import { maxLineCharacters, maxTitleCharacters, maxPasteCharacters, maxSearchCharacters } from "./limits"
import { thumbReasonSchema, thumbSchema } from "~run/rating"
import { message, nothing } from "./message"

const id = z.string().min(1)
const line = z.string().max(maxLineCharacters)
const thumb = thumbSchema.nullable()
const tabId = z.number().int()

/** A role from its start to its end: intake, its card, ways to look, names that count as others, the chat. */
export const roleMessages = {
  "role.start": message(
    "ui",
    "background",
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("blank") }),
      z.object({ kind: z.literal("text"), text: z.string().min(1).max(maxPasteCharacters) }),
      z.object({ kind: z.literal("page"), tabId }),
      /** `withId`: a second pattern, merged with the first. Without parts, everything is taken. */
      z.object({ kind: z.literal("pattern"), patternId: id, withId: id.optional(), parts: patternPartsSchema.optional() })
    ]),
    z.object({ roleId: id, runId: z.string().nullable() })
  ),
  "role.answer": message(
    "ui",
    "background",
    z.object({ roleId: id, questionId: id, values: z.array(line).max(200), text: line.nullable() }),
    nothing
  ),
  /** Direct edits on the role card. Absent fields stay. */
  "role.change": message(
    "ui",
    "background",
    z.object({ roleId: id, fields: roleSchema.pick({ title: true, level: true, place: true, remote: true }).partial() }),
    nothing
  ),
  "qualification.add": message("ui", "background", z.object({ roleId: id, text: line.min(1), kind: qualificationKindSchema }), nothing),
  "role.approve": message("ui", "background", z.object({ roleId: id }), nothing),
  /** Stops holding everybody against a role that was changed, or goes on with it. */
  "role.catchUp": message("ui", "background", z.object({ roleId: id, on: z.boolean() }), nothing),
  "role.select": message("ui", "background", z.object({ roleId: z.string().nullable() }), nothing),
  "role.close": message("ui", "background", z.object({ roleId: id }), nothing),
  "role.delete": message("ui", "background", z.object({ roleId: id }), nothing),
  /** Proposes strategies anew; what the recruiter picked or wrote is kept. */
  "strategy.propose": message("ui", "background", z.object({ roleId: id }), nothing),
  "strategy.change": message(
    "ui",
    "background",
    z.object({
      roleId: id,
      strategyId: id,
      state: z.enum(["proposed", "picked", "dropped"]).optional(),
      name: z.string().min(1).max(maxTitleCharacters).optional(),
      search: z.object({ place: searchPlaceSchema, text: z.string().min(1).max(maxSearchCharacters) }).optional()
    }),
    nothing
  ),
  /** The recruiter opened a search (`tabId` is the tab it opened in) or copied it. */
  "strategy.used": message(
    "ui",
    "background",
    z.object({ roleId: id, strategyId: id, place: searchPlaceSchema, how: z.enum(["opened", "copied"]), tabId: tabId.nullable() }),
    nothing
  ),
  /** "Treat X as Y for this role." */
  "alias.add": message("ui", "background", z.object({ roleId: id, term: z.string().min(1), as: z.string().min(1) }), nothing),
  "alias.remove": message("ui", "background", z.object({ roleId: id, term: z.string().min(1), as: z.string().min(1) }), nothing),
  /** `reason`: why it is a thumb down, in the same message or in a second one. */
  "chat.rate": message("ui", "background", z.object({ chatId: id, thumb, reason: thumbReasonSchema.nullable().default(null) }), nothing)
} as const
