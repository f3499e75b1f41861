import * as z from "zod"
import { saidSchema } from "~sentence/said"

/** Milliseconds since the epoch. */
const at = z.number().int().nonnegative()
const id = z.string().min(1)

/** Many people brought in at once. `id` is that of the run which reads them. */
export const pileRowSchema = z.object({
  id,
  /** For which role; null while none was active. */
  roleId: z.string().nullable(),
  at,
  /** The recruiter has seen what came of it. */
  putAway: z.boolean(),
  /** The run that still puts files into it; absent where everything is in it. */
  fedBy: id.optional()
})
export type PileRow = z.infer<typeof pileRowSchema>

/**
 * `waiting` its bytes are in the store, `asks` a table whose columns the recruiter has to name, `opened` what was in it stands for itself,
 * `read` a person, `same` as another one of the pile, `not read` with the reason.
 */
export const pileItemStates = ["waiting", "asks", "opened", "read", "same", "not read"] as const
export type PileItemState = (typeof pileItemStates)[number]

/** One file of a pile, a file in one of its archives or mailboxes, or a row of one of its tables. */
export const pileItemRowSchema = z.object({
  /** `<pile>/000012`, and of what was in it `<pile>/000012/000003`: in their order, and the same each time it is opened. */
  id,
  pileId: id,
  state: z.enum(pileItemStates),
  name: z.string(),
  /** Where it stands in the pile, for people. */
  path: z.string(),
  /** In how many archives and mailboxes it stands. */
  depth: z.number().int().nonnegative(),
  /** Why it was not read, or what is to be told of it. */
  said: saidSchema.nullable(),
  /** A text that reads like no profile: its bytes stay, in case the recruiter says that it is one. */
  mayBeOne: z.literal(true).optional(),
  personId: z.string().optional(),
  /** Whose résumé it is: the id of an applicant's row. */
  applicantId: z.string().optional(),
  /** SHA-256 of its bytes. */
  digest: z.string().optional(),
  /** What its person is told from others by: person keys of profile addresses, and digests of mail addresses. */
  marks: z.array(z.string()).optional(),
  /** What the recruiter said its columns are, one after the other. */
  columns: z.array(z.string().nullable()).optional(),
  at
})
export type PileItemRow = z.infer<typeof pileItemRowSchema>

/** The bytes of a file that waits to be read; deleted in the step that reads it, or, of one that may be a profile, once its pile is put away. `id` is its item's. */
export interface PileBytesRow {
  id: string
  bytes: Blob
}

/** What the recruiter said the columns of one export are; `id` is the fingerprint of its headers. */
export const tableColumnsRowSchema = z.object({ id, columns: z.array(z.string().nullable()), at })
export type TableColumnsRow = z.infer<typeof tableColumnsRowSchema>
