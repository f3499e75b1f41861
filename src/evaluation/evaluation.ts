import * as z from "zod"
import { evidenceSchema } from "~profile/evidence"
import { qualificationKindSchema } from "~role/role"
import { saidSchema } from "~sentence/said"

export const verdictWords = ["met", "not met", "unknown"] as const
export const verdictWordSchema = z.enum(verdictWords)
export type VerdictWord = z.infer<typeof verdictWordSchema>

/** How near an unknown comes to being met, by what the profile shows of it and of the role's work: in words, because it is no score. */
export const nearnessWords = ["far", "related", "close"] as const
export const nearnessSchema = z.enum(nearnessWords)
export type Nearness = z.infer<typeof nearnessSchema>

/** The rules' sentences are of the catalogue; a model's are text, and so is what was stored before the rules' had codes. Empty where nothing was said. */
const saidOrNothing = z.union([z.literal(""), saidSchema])

/**
 * One qualification held against one profile. `met` and `not met` carry at least one quote; `unknown` carries the question to ask and,
 * where there is one, the most related sentence of the profile. For an `avoid` qualification `met` means that what is to be avoided is there.
 */
export const verdictSchema = z.object({
  qualificationId: z.string().min(1),
  kind: qualificationKindSchema,
  verdict: verdictWordSchema,
  evidence: z.array(evidenceSchema),
  /** Why, in one sentence, with the arithmetic where there is one: "6 y 4 m: Acme 2016–2019, Beta 2019–now". */
  reason: saidOrNothing,
  /** The question to ask the person; set for every `unknown`. */
  ask: saidOrNothing.nullable().default(null),
  /**
   * What a model reads, beside the verdict that counts: of an unknown, where its quotes say it in other words than code can follow; of any, where the
   * rules say otherwise and the model is not believed; `unknown` where it has no verdict that holds beside the rules' own. It is shown as the model's
   * reading and counted nowhere.
   */
  modelReads: verdictWordSchema.optional(),
  /** Of an unknown only; absent where nobody judged it. */
  nearness: nearnessSchema.optional(),
  /** When the recruiter said what this verdict rests on (an alias confirmed), in milliseconds: "because you said so on 3 May". */
  saidAt: z.number().int().nonnegative().max(8.64e15).optional()
})
export type Verdict = z.infer<typeof verdictSchema>

const tally = z.object({
  met: z.number().int().nonnegative(),
  notMet: z.number().int().nonnegative(),
  unknown: z.number().int().nonnegative(),
  total: z.number().int().nonnegative()
})
export type Tally = z.infer<typeof tally>

/** Counted from the verdicts by code; a model never returns a number. */
export const countsSchema = z.object({ must: tally, nice: tally, avoid: tally })
export type Counts = z.infer<typeof countsSchema>

export const evaluationSchema = z.object({
  verdicts: z.array(verdictSchema),
  counts: countsSchema,
  /** The version of the rules that gave the verdicts: same profile, same role, same version, same verdicts. */
  rulesVersion: z.string()
})
export type Evaluation = z.infer<typeof evaluationSchema>
