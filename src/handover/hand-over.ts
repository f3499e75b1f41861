import * as z from "zod"
import { verdictWordSchema } from "~evaluation/evaluation"
import { qualificationKindSchema } from "~role/qualification-kind"
import { saidSchema } from "~sentence/said"

/** How people stand in a hand-over: by what is met, or as they were received, which says nothing of how good they are. */
export const handOverOrders = ["ranked", "as received"] as const
export const handOverOrderSchema = z.enum(handOverOrders)
export type HandOverOrder = z.infer<typeof handOverOrderSchema>

/** The most people that one hand-over carries: more is a table, and leaves as CSV. */
export const mostHandedOver = 200

const text = z.string().min(1)
const saidOrNothing = z.union([z.literal(""), saidSchema])

export const handedVerdictSchema = z.object({
  qualificationId: text,
  verdict: verdictWordSchema,
  /** The recruiter set it in the place of what was read. */
  isRecruiters: z.boolean(),
  /** Literal words of the profile, and the entry they stand under. */
  quotes: z.array(z.object({ text, under: z.string().nullable() })),
  /** The quotes are the nearest that the profile says, and no evidence. */
  isNearest: z.boolean(),
  reason: saidOrNothing,
  /** The question to put to the person; of unknowns only. */
  ask: saidSchema.nullable(),
  /** What the person says against it; absent where they say nothing. */
  disputed: z.array(text).optional()
})
export type HandedVerdict = z.infer<typeof handedVerdictSchema>

/**
 * Somebody in a hand-over. `ref` is what the answers name them by: `p1`, `p2` … in the order in which they stand, and nothing that says who
 * they are.
 */
export const handedPersonSchema = z.object({
  ref: z.string().regex(/^p\d{1,4}$/),
  name: z.string().nullable(),
  headline: z.string().nullable(),
  location: z.string().nullable(),
  /** Where their profile stands; only http and https. */
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** The last jobs, newest first. */
  jobs: z.array(z.object({ title: z.string().nullable(), company: z.string().nullable(), dates: z.string().nullable() })),
  /** One for each qualification of the hand-over, in its order; empty where nothing was evaluated. */
  verdicts: z.array(handedVerdictSchema)
})
export type HandedPerson = z.infer<typeof handedPersonSchema>

/** A shortlist as it leaves: the role, what it asks for, and the people with what their profiles say to each qualification. */
export const handOverSchema = z.object({
  /** By which the answers that come back find their hand-over. */
  id: z.string().min(1).max(80),
  /** When it was made, in milliseconds since the epoch. */
  at: z.number().int().nonnegative().max(8.64e15),
  title: z.string().nullable(),
  place: z.string().nullable(),
  isBlind: z.boolean(),
  order: handOverOrderSchema,
  /** The role presents and ranks nobody: nothing that people meet is added up. */
  presentsOnly: z.boolean(),
  qualifications: z.array(z.object({ id: text, kind: qualificationKindSchema, text })),
  people: z.array(handedPersonSchema).max(mostHandedOver)
})
export type HandOver = z.infer<typeof handOverSchema>
