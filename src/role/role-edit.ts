import * as z from "zod"
import { qualificationKindSchema } from "./qualification-kind"
import { qualificationSchema } from "./role"

const id = z.string().min(1)
const words = z.string().min(1).max(500)

/** One change of what a role asks for, as the recruiter says it or sets it by a switch. */
export const roleEditSchema = z.discriminatedUnion("do", [
  z.object({ do: z.literal("move"), qualificationId: id, to: qualificationKindSchema }),
  z.object({ do: z.literal("drop"), qualificationId: id }),
  z.object({ do: z.literal("add"), text: words, to: qualificationKindSchema }),
  /** Other words, and where `to` is there another kind too. */
  z.object({ do: z.literal("reword"), qualificationId: id, text: words, to: qualificationKindSchema.optional() }),
  /** Puts a qualification as it stood, at its place: how a change is taken back. */
  z.object({ do: z.literal("put"), qualification: qualificationSchema, at: z.number().int().nonnegative() })
])
export type RoleEdit = z.infer<typeof roleEditSchema>
