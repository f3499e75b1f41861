import * as z from "zod"

const id = z.string().min(1)
const count = z.number().int().nonnegative()

/** What is tried over past decisions before it takes effect. */
export const replayChangeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("preference"), preferenceId: id }),
  /** The built-in rules as they are now, against what was shown when the decisions were taken. */
  z.object({ kind: z.literal("rules") }),
  /** Another model, or the same with another prompt. */
  z.object({ kind: z.literal("model"), modelId: id })
])
export type ReplayChange = z.infer<typeof replayChangeSchema>

/** What an evaluation advises, computed from its verdicts by code; nobody is decided on by it. */
export const adviceWords = ["for", "against", "open"] as const
export const adviceSchema = z.enum(adviceWords)
export type Advice = z.infer<typeof adviceSchema>

/** Which advice a decision agrees with: shortlisting with `for`, passing with `against`, a maybe with `open`. */
export const agreesWith: Readonly<Record<"shortlist" | "maybe" | "pass", Advice>> = { shortlist: "for", maybe: "open", pass: "against" }

/** "Agrees with 41 of your 46 decisions (before: 37); would have moved these 6 people." */
export const replayReportSchema = z.object({
  /** Decisions that could be replayed: the person's reading of then is there. */
  decisions: count,
  /** Of them, those that the evaluation's advice agrees with. */
  agreedBefore: count,
  agreedAfter: count,
  /** Decisions left out, because the reading of then is not kept any more or nothing could be evaluated. */
  leftOut: count,
  moved: z.array(
    z.object({ personId: id, roleId: id, decision: z.enum(["shortlist", "maybe", "pass"]), before: adviceSchema, after: adviceSchema })
  ),
  /** Days back that were looked at. */
  days: z.number().int().positive(),
  tokens: count.nullable(),
  /** US dollars by the model's listed price; null where nothing was paid or no price is known. */
  costUsd: z.number().nonnegative().nullable(),
  /** Verdicts whose quotes did not hold them up, and that were struck for it; absent where no model was asked. */
  struck: count.optional(),
  /** Tokens for the same people before and now, over those of whom both are known; absent where there are none. */
  tokensFor: z.object({ people: count, before: count, after: count }).optional()
})
export type ReplayReport = z.infer<typeof replayReportSchema>
