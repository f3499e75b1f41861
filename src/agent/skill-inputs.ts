import * as z from "zod"
import { verdictSchema } from "~evaluation/evaluation"
import { profileSchema } from "~profile/profile"
import { roleSchema } from "~role/role"

// Apart from the skills, because the checks of a skill need its input too, and a skill needs its checks.

/** A job post: its title where one is known, and its text. */
export const intakeInputSchema = z.object({ title: z.string().nullable(), text: z.string().min(1) })
export type IntakeInput = z.output<typeof intakeInputSchema>

/** A post and the role as it was read from it so far: what may still be asked. */
export const intakeQuestionsInputSchema = intakeInputSchema.extend({ role: roleSchema })
export type IntakeQuestionsInput = z.output<typeof intakeQuestionsInputSchema>

/** `now` is part of the input, so that the same input gives the same verdicts: open-ended positions count up to it. Milliseconds. */
export const evaluateInputSchema = z.object({ role: roleSchema, profile: profileSchema, now: z.number().int().nonnegative() })
export type EvaluateInput = z.output<typeof evaluateInputSchema>

/** Verdicts that stand already, the recruiter's own among them; where there are none, the built-in rules give them. */
const verdicts = z.array(verdictSchema).nullable().default(null)

export const personInputSchema = evaluateInputSchema.extend({ verdicts })
export const compareInputSchema = personInputSchema.extend({ other: profileSchema, otherVerdicts: verdicts })
export const explainInputSchema = personInputSchema.extend({ question: z.string().max(2_000) })
export const outreachInputSchema = personInputSchema.extend({ tone: z.enum(["short", "warm"]), language: z.string().nullable() })
export type OutreachInput = z.output<typeof outreachInputSchema>

/** `counts` say how far the work for the role has come: counted by code. */
export const summariseInputSchema = z.object({
  role: roleSchema,
  now: z.number().int().nonnegative(),
  counts: z.object({
    evaluated: z.number().int().nonnegative(),
    shortlisted: z.number().int().nonnegative(),
    maybe: z.number().int().nonnegative(),
    passed: z.number().int().nonnegative()
  })
})

/** A sentence of the line, people in it as P1, P2 …, and the role it is about. */
export const understandInputSchema = z.object({ text: z.string().min(1).max(1_000), role: roleSchema })
export type UnderstandInput = z.output<typeof understandInputSchema>

/** A role whose people are to be looked for; what the recruiter settled of its strategies stands in it. */
export const strategiesInputSchema = z.object({ role: roleSchema })

/** What a sentence may take its facts from: a role, and nobody, one person or two. Every input of a skill that writes is one. */
export interface Grounds {
  role: EvaluateInput["role"]
  now: number
  profile?: EvaluateInput["profile"]
  other?: EvaluateInput["profile"]
  verdicts?: z.output<typeof verdicts>
  otherVerdicts?: z.output<typeof verdicts>
  counts?: Record<string, number>
  language?: string | null
  tone?: "short" | "warm"
  question?: string
}
