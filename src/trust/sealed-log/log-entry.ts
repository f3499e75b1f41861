import * as z from "zod"
import { verdictWordSchema } from "~evaluation/evaluation"
import { requestKindSchema } from "../requests/request-kind"

/** Milliseconds since the epoch; no later than the last day that a date can name (ECMA-262, 21.4.1.1). */
const at = z.number().int().nonnegative().max(8.64e15)
const count = z.number().int().nonnegative()
const id = z.string().min(1)
const decision = z.enum(["shortlist", "maybe", "pass"])
const digest = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * Texts that belong to an entry and can be taken away without it: the entry holds their salted digests. The recruiter's reasons may name
 * somebody, and what is asked for may be a secret of the employer's.
 */
export const logTextNames = ["by", "reason", "title", "criteria"] as const
export const logTextNameSchema = z.enum(logTextNames)
export type LogTextName = z.infer<typeof logTextNameSchema>
export const logTextSchema = z.strictObject({ salt: id, text: z.string() })
export type LogText = z.infer<typeof logTextSchema>
export const logTextsSchema = z.partialRecord(logTextNameSchema, logTextSchema)
export type LogTexts = z.infer<typeof logTextsSchema>

/** What an entry tells. No name and no word of a profile: whom it is about is a mark, drawn by chance, that the store can forget. */
export const logToldSchema = z.discriminatedUnion("kind", [
  /** Who it is that decides from here on, as they name themselves: a text beside it; none where they did not say. */
  z.strictObject({ kind: z.literal("by") }),
  /** What a role asks for from here on, by its version; title and criteria are texts beside it. */
  z.strictObject({ kind: z.literal("criteria"), role: id, version: z.number().int().positive() }),
  z.strictObject({
    kind: z.literal("decision"),
    role: id,
    person: id,
    /** Null where a decision was taken back. */
    decision: decision.nullable(),
    previous: decision.nullable(),
    /** The version of the role that the verdicts stand on; null where nothing was evaluated. */
    version: z.number().int().positive().nullable(),
    rules: z.string().nullable(),
    model: z.string().nullable(),
    /** Whether the verdicts were there to be seen when it was decided. */
    verdictsWere: z.enum(["shown", "hidden", "none"]),
    verdicts: z.record(z.string(), verdictWordSchema),
    counts: z.strictObject({ met: count, notMet: count, unknown: count }),
    /** How long the person's pages were looked at for the role before, in milliseconds, and how many quotes were opened in them. */
    lookedMs: count,
    quotesOpened: count,
    /** Verdicts that the recruiter had set otherwise by then. */
    overrides: count
  }),
  z.strictObject({
    kind: z.literal("override"),
    role: id,
    person: id,
    version: z.number().int().positive(),
    qualification: id,
    was: verdictWordSchema,
    /** Null where an override was taken back. */
    verdict: verdictWordSchema.nullable()
  }),
  /** Somebody asked for something that is theirs to ask, or it was answered: what was done, counted. */
  z.strictObject({
    kind: z.literal("request"),
    person: id,
    request: requestKindSchema,
    step: z.enum(["received", "done", "refused", "lifted"]),
    role: id.nullable(),
    receivedAt: at,
    dueAt: at,
    done: z.record(z.string(), count)
  }),
  /** A legal hold on a role, from here on or no more. The reason is a text beside it. */
  z.strictObject({ kind: z.literal("hold"), role: id, on: z.boolean() }),
  /** Texts of earlier entries are not there any more. */
  z.strictObject({
    kind: z.literal("withheld"),
    cause: z.enum(["erased", "retention", "replaced"]),
    texts: z.array(z.strictObject({ n: z.number().int().positive(), name: logTextNameSchema }))
  }),
  /** Everything known of a person was erased. */
  z.strictObject({ kind: z.literal("erased"), person: id }),
  /** The entries up to one are not there any more, because they were older than they may be kept. */
  z.strictObject({ kind: z.literal("dropped"), upTo: z.number().int().positive(), link: digest }),
  /** A file took the place of everything in the store. */
  z.strictObject({ kind: z.literal("replaced"), people: count, roles: count })
])
export type LogTold = z.infer<typeof logToldSchema>

/** Null where a text was taken away before its entry was sealed. */
const digestsSchema = z.partialRecord(logTextNameSchema, digest.nullable())

/** An entry as it stands in the chain for good. `before` is the link of the entry before it, or of the device's key (links.ts). */
export const sealedEntrySchema = z.strictObject({
  n: z.number().int().positive(),
  at,
  before: digest,
  told: logToldSchema,
  digests: digestsSchema,
  /** ECDSA over P-256 with SHA-256, in hexadecimal, on the last entry of those that were sealed together. */
  signature: z.string().optional()
})
export type SealedEntry = z.infer<typeof sealedEntrySchema>

/** An entry as the decision wrote it, in its own transaction: not in the chain yet. */
export interface WaitingEntry {
  n: number
  at: number
  told: LogTold
  texts: LogTexts
  /** Of texts that were taken away before the entry was sealed. */
  gone: LogTextName[]
}
