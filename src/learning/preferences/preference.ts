import * as z from "zod"
import { saidSchema } from "~sentence/said"
import { questionTopicSchema } from "~role/intake/question"
import { qualificationKindSchema } from "~role/role"
import { traitSchema } from "../traits/trait"

/** Milliseconds since the epoch. */
const at = z.number().int().nonnegative().max(8.64e15)
const id = z.string().min(1)
const people = z.number().int().nonnegative()

/** For one role, for every role of one family of titles, or for all. */
export const preferenceScopeSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("role"), roleId: id }),
  z.object({ kind: z.literal("kind of role"), family: z.string().min(1) }),
  z.object({ kind: z.literal("all roles") })
])
export type PreferenceScope = z.infer<typeof preferenceScopeSchema>

/**
 * What approving a preference changes. A qualification is named by its text: in its own role the id finds it first, in another role the same
 * text or the same criterion does.
 */
export const preferenceEffectSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("add qualification"), text: z.string().min(1), as: qualificationKindSchema }),
  z.object({ kind: z.literal("change kind"), qualificationId: id, text: z.string().min(1), to: qualificationKindSchema }),
  z.object({ kind: z.literal("weigh"), qualificationId: id, text: z.string().min(1), weight: z.number().min(0.25).max(4) }),
  z.object({ kind: z.literal("reword"), qualificationId: id, text: z.string().min(1), to: z.string().min(1) }),
  z.object({ kind: z.literal("treat as"), term: z.string().min(1), as: z.string().min(1) }),
  z.object({ kind: z.literal("ask first"), topic: questionTopicSchema }),
  z.object({ kind: z.literal("note"), text: z.string().min(1).max(300) })
])
export type PreferenceEffect = z.infer<typeof preferenceEffectSchema>

const counted = z.object({ for: z.number().nonnegative(), against: z.number().nonnegative() })

/** What was counted, over whom, and how sure that makes it; see derive-preferences.ts for the method. */
export const preferenceGroundsSchema = z.object({
  /** Decisions on people with the trait and without it, weighted by their age. */
  withTrait: counted,
  without: counted,
  /** People counted, each once. */
  people,
  /** The difference of the two rates, and its 95 % interval. */
  difference: z.number().min(-1).max(1),
  low: z.number().min(-1).max(1),
  high: z.number().min(-1).max(1),
  /** 0 to 1: how probable it is that the difference has the sign it seems to have, after counting how many traits were looked at. */
  confidence: z.number().min(0).max(1)
})
export type PreferenceGrounds = z.infer<typeof preferenceGroundsSchema>

/** One thing the recruiter did that speaks for a preference or against it. */
export const preferenceEventSchema = z.object({
  signalId: z.number().int().nullable(),
  personId: id,
  roleId: id,
  at,
  /** What was done: "passed", "shortlisted", "overrode to met". */
  what: saidSchema,
  supports: z.boolean()
})
export type PreferenceEvent = z.infer<typeof preferenceEventSchema>

/**
 * proposed → approved (its replay runs) → in use, or kept off with the reason; declined by the recruiter; faded when what is done speaks
 * against it. A forgotten one is not there any more.
 */
export const preferenceStates = ["proposed", "approved", "in use", "kept off", "declined", "faded"] as const
export const preferenceStateSchema = z.enum(preferenceStates)
export type PreferenceState = z.infer<typeof preferenceStateSchema>

/** Something learned from signals: worded, with the signals behind it, scoped, editable, forgettable; used only once approved. */
export const preferenceSchema = z.object({
  id,
  state: preferenceStateSchema,
  trait: traitSchema.nullable(),
  /** Whether people with the trait are preferred or passed on. */
  direction: z.enum(["for", "against"]),
  effect: preferenceEffectSchema,
  scope: preferenceScopeSchema,
  /** The sentence it was proposed with, or the recruiter's own: "You passed on 5 of 6 people without Kubernetes; make it a must?" */
  wording: saidSchema,
  grounds: preferenceGroundsSchema,
  events: z.array(preferenceEventSchema),
  proposedAt: at,
  changedAt: at,
  approvedAt: at.nullable(),
  /** When the recruiter put it in use against what its replay or what was done says: only what is done after that lets it fade again. */
  heldAt: at.optional(),
  /** The replay that it went through before its effect. */
  replayId: z.string().nullable(),
  /** Why it was kept off or has faded, in a sentence. */
  reason: saidSchema.nullable()
})
export type Preference = z.infer<typeof preferenceSchema>
