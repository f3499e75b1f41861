import * as z from "zod"
import { qualificationKindSchema } from "./qualification-kind"
import { postLineSchema } from "./post-line"
import { qualificationSchema, roleSchema } from "./role"

const id = z.string().min(1)
/** A line of the post, or a sentence of a line; both count from 0. */
const place = z.number().int().nonnegative()
const words = z.string().min(1).max(500)

/** One change of what a role asks for, as the recruiter says it or sets it by a switch. */
export const roleEditSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("move"), qualificationId: id, to: qualificationKindSchema }),
  z.object({ do: z.literal("drop"), qualificationId: id }),
  z.object({ do: z.literal("add"), text: words, to: qualificationKindSchema }),
  /** Other words, and where `to` is there another kind too. */
  z.object({ do: z.literal("reword"), qualificationId: id, text: words, to: qualificationKindSchema.optional() }),
  /** Takes a line of the post, or one sentence of it, that was left out; leaves one out that was taken. */
  z.object({ do: z.literal("takeLine"), line: place, part: place.nullable() }),
  z.object({ do: z.literal("leaveLine"), line: place, part: place.nullable() }),
  /** Puts what was made of a line, and the pay, as they stood: how the two are taken back. */
  z.object({ do: z.literal("putLine"), at: place, line: postLineSchema, salary: roleSchema.shape.salary }),
  /** Puts a qualification as it stood, at its place: how a change is taken back. */
  z.object({ do: z.literal("put"), qualification: qualificationSchema, at: z.number().int().nonnegative() })
])
export type RoleEdit = z.infer<typeof roleEditSchema>
