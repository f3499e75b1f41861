import * as z from "zod"
import { qualificationKindSchema } from "./qualification-kind"

/** What a line of a post was taken as. */
export const takenAs = ["qualification", "title", "level", "place", "remote", "pay", "heading"] as const
export const takenAsSchema = z.enum(takenAs)
export type TakenAs = z.infer<typeof takenAsSchema>

/**
 * Why a line became no part of the role. `listing`: what a board says of the vacancy; `note`: meant for others than the person sought;
 * `no words`: rules, signs and mark-up; `by hand`: the recruiter left it out.
 */
export const leftOutWhy = [
  "benefit",
  "praise",
  "duty",
  "company",
  "legal",
  "how to apply",
  "listing",
  "greeting",
  "note",
  "nothing asked",
  "no words",
  "too many",
  "too long",
  "no post",
  "by hand"
] as const
export const leftOutWhySchema = z.enum(leftOutWhy)
export type LeftOutWhy = z.infer<typeof leftOutWhySchema>

export const lineFates = ["taken", "left out", "unclear"] as const
export type LineFate = (typeof lineFates)[number]

const stretchSchema = z.object({
  /** Literally as it stands in the post, without the white space around it. */
  text: z.string().min(1),
  /** `unclear`: taken for now, and asked about. */
  fate: z.enum(lineFates),
  /** Empty where it was left out. */
  as: z.array(takenAsSchema).default([]),
  /** Null where it was taken or is asked about. */
  why: leftOutWhySchema.nullable().default(null),
  /** The qualifications it became; several lines may stand for one. */
  qualificationIds: z.array(z.string()).default([]),
  /** What its part of the post says of a demand in it; absent where the part says nothing. */
  kind: qualificationKindSchema.optional()
})

/** One line of a post with what became of it; `parts`, sentence by sentence, where the line has more than one. */
export const postLineSchema = stretchSchema.extend({ parts: z.array(stretchSchema).optional() })
export type LineOfPost = z.infer<typeof postLineSchema>
/** A line, or one sentence of it. */
export type PostStretch = z.infer<typeof stretchSchema>
