import * as z from "zod"
import { longestRequestText, requestKindSchema, requestStates } from "~trust/requests/request-kind"

/** Milliseconds since the epoch; no later than the last day that a date can name (ECMA-262, 21.4.1.1). */
const at = z.number().int().nonnegative().max(8.64e15)
const id = z.string().min(1)
const count = z.number().int().nonnegative()
const words = z.string().max(longestRequestText)

/** What somebody asked for that is theirs to ask: by when it is to be answered, how it stands, and what was done. */
export const requestRowSchema = z.object({
  id,
  kind: requestKindSchema,
  /** Null once the person was erased: then it says of nobody what was asked and done. */
  personId: id.nullable(),
  /** The role that it is about; null for all of them. */
  roleId: id.nullable(),
  /** What they said, as the recruiter noted it. */
  words,
  receivedAt: at,
  /** When the recruiter noted it: what was looked at since then is a review of it. */
  notedAt: at,
  dueAt: at,
  /** The jurisdiction whose time it is; null where none names one. */
  dueBy: z.string().max(100).nullable(),
  state: z.enum(requestStates),
  endedAt: at.nullable(),
  /** What was answered: the outcome, or why not. */
  answer: words,
  /** What was done, counted: rows by table, milliseconds looked. Empty while it is open. */
  proof: z.record(z.string().max(60), count),
  /** The entry of the sealed log that says so. */
  logEntry: count.nullable(),
  /** How long they had been looked at for the role when it was noted, in milliseconds. */
  lookedBeforeMs: count
})
export type RequestRow = z.infer<typeof requestRowSchema>

/** What a person says against a verdict, or against all that is said of them for a role: it stands beside it wherever it is shown. */
export const disputeRowSchema = z.object({
  id,
  personId: id,
  roleId: id,
  /** Null for the evaluation as a whole. */
  qualificationId: id.nullable(),
  text: z.string().min(1).max(longestRequestText),
  at
})
export type DisputeRow = z.infer<typeof disputeRowSchema>

/** That somebody asked to be erased: a salted digest of their address, out of which nothing can be read, so that they are not read in again. */
export const tombstoneRowSchema = z.object({ id: z.string().regex(/^[0-9a-f]{64}$/), salt: id, at })
export type TombstoneRow = z.infer<typeof tombstoneRowSchema>
