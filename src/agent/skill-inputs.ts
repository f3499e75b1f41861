import * as z from "zod"
import { profileSchema } from "~profile/profile"
import { draftRoleSchema } from "~role/role"

// Apart from the skills, because the checks of a skill need its input too, and a skill needs its checks.

/** A job post: its title where one is known, and its text. */
export const intakeInputSchema = z.object({ title: z.string().nullable(), text: z.string().min(1) })
export type IntakeInput = z.output<typeof intakeInputSchema>

/** `now` is part of the input, so that the same input gives the same verdicts: open-ended positions count up to it. Milliseconds. */
export const evaluateInputSchema = z.object({ role: draftRoleSchema, profile: profileSchema, now: z.number().int().nonnegative() })
export type EvaluateInput = z.output<typeof evaluateInputSchema>
