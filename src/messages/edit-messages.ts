import * as z from "zod"
import { qualificationKindSchema } from "~role/role"
import { roleEditSchema } from "~role/role-edit"
import { message } from "./message"

const id = z.string().min(1)
const count = z.number().int().nonnegative()
const place = z.number().int().positive()
const edits = z.object({ roleId: id, edits: z.array(roleEditSchema).min(1).max(60) })

/** What a change of a role would do. */
export const rolePreviewSchema = z.object({
  /** Each qualification that would differ. `from` is null for a new one, `to` for one that goes; `was` are its words where they change. */
  changes: z.array(
    z.object({
      qualificationId: id,
      text: z.string(),
      was: z.string().nullable(),
      from: qualificationKindSchema.nullable(),
      to: qualificationKindSchema.nullable(),
      /** How many of those looked at meet it. */
      metBefore: count.nullable(),
      metAfter: count.nullable()
    })
  ),
  /** People who are evaluated for the role; none where it is not approved. */
  people: count,
  /** How many of them, from the first place, were looked at. */
  looked: count,
  /** Who would stand at another place, in number; and those who go furthest. Equal people share a place. */
  moved: count,
  moves: z.array(z.object({ personId: id, name: z.string().nullable(), from: place, to: place }))
})

/** Changes of what a role asks for, several at once. An approved role is changed by these only after its preview was shown. */
export const editMessages = {
  /** What these edits would do; nothing is kept. */
  "role.preview": message("ui", "background", edits, rolePreviewSchema),
  /** Makes them, and answers with the edits that take them back; `lineId` is the line of the chat that tells it, for `line.undo`. */
  "role.edit": message("ui", "background", edits, z.object({ undo: z.array(roleEditSchema), lineId: z.string().nullable() }))
} as const
