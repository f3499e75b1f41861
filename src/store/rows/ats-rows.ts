import * as z from "zod"
import { connectorSettingsSchema } from "~connectors/connector-settings"
import { atsApplicantSchema, atsJobSchema, atsTargetSchema } from "~connectors/nouns"
import { outcomesOfStagesSchema } from "~connectors/stages/outcomes-of-stages"
import { saidSchema } from "~sentence/said"
import type { SealedSecret } from "../runs/vault"

// What is kept of an applicant tracking system: the jobs that the recruiter picked, who applied for them, and what was written back.

/** Milliseconds since the epoch; no later than the last day that a date can name (ECMA-262, 21.4.1.1). */
const at = z.number().int().nonnegative().max(8.64e15)
const id = z.string().min(1)

/** A vendor's account that the recruiter connected, without its secrets: they stand sealed in a table of their own. */
export const connectionRowSchema = z.object({
  id,
  /** As the vendor writes itself: "Greenhouse". */
  name: z.string().min(1).max(60),
  /** The fields of the key form that are no secret. */
  settings: connectorSettingsSchema,
  /** In whose name notes are written, as the vendor calls them; absent where nobody was chosen. */
  writerName: z.string().max(200).optional(),
  hasKey: z.boolean(),
  /** The last characters of each secret, four at most, by which the recruiter knows which key it is. */
  keyEnds: z.record(z.string(), z.string().max(4)),
  /** What the last test found, a sentence each; null before the first. */
  test: z
    .object({ state: z.enum(["running", "done"]), isWorking: z.boolean(), said: z.array(saidSchema), at })
    .nullable()
    .default(null),
  /** Whether changes of its jobs are asked for by themselves, while a role of theirs is active. */
  follows: z.boolean(),
  createdAt: at
})
export type ConnectionRow = z.infer<typeof connectionRowSchema>

/** A connection as it stands on another machine: without its key, and untested. */
export function connectionElsewhere(row: ConnectionRow): ConnectionRow {
  return { ...row, hasKey: false, keyEnds: {}, test: null }
}

/** The secret fields of a connection, sealed with the vault's key. Never exported. */
export interface ConnectionKeyRow extends SealedSecret {
  connectionId: string
}

/** A job that the recruiter picked. `id` is `atsKey(connectionId, job.id)`. */
export const atsJobRowSchema = z.object({
  id,
  connectionId: id,
  job: atsJobSchema,
  /** The roles that its applicants are held against. */
  roleIds: z.array(id),
  /** With what to ask for changes next time; null before everybody was pulled once, and where the vendor has no increments. */
  since: z.string().nullable(),
  /** When everybody was pulled last; and since when whoever came is new: since the first pull after the recruiter last looked. */
  pulledAt: at.nullable(),
  newSince: at.nullable(),
  /** How many were deleted there and erased here since the recruiter last looked; absent for none. */
  erased: z.number().int().nonnegative().optional(),
  /** How many were deleted there and are kept here, because a legal hold does, as the last pull found it; absent for none. */
  held: z.number().int().nonnegative().optional(),
  /** What its stages probably stand for, and what they do, once the recruiter confirmed it. */
  proposed: outcomesOfStagesSchema.default({}),
  outcomes: outcomesOfStagesSchema.nullable(),
  pickedAt: at
})
export type AtsJobRow = z.infer<typeof atsJobRowSchema>

/** Of an applicant's résumé: there is none to be fetched, it is to be, it was handed to the readers, or it lies where nothing may be asked yet. */
export const fileStates = ["none", "due", "kept", "elsewhere"] as const

/** Somebody who applied for a job that was picked. `id` is `atsKey(connectionId, application.id)`. */
export const applicantRowSchema = z.object({
  id,
  connectionId: id,
  /** The id of the job's row. */
  jobId: id,
  /** The vendor's id of the person; all that stays of somebody who was erased, so that they are not brought in again. */
  candidateId: id,
  /** Null where the person was erased. */
  applicant: atsApplicantSchema.nullable(),
  /** What the person is found by (`applicant-marks.ts`). */
  marks: z.array(z.string()),
  personId: z.string().nullable(),
  file: z.enum(fileStates),
  /** The origin at which a file "elsewhere" lies. */
  fileAt: z.string().max(300).optional(),
  /** Why the résumé could not be had. */
  said: saidSchema.nullable(),
  /** When they were first seen here, and last. */
  firstAt: at,
  seenAt: at,
  /** When the last note on them was written there, as far as it is known. */
  notedAt: at.nullable(),
  /** Whom the recruiter said that this is, or is not, where the name and the employer alone spoke for it. */
  sameAs: z.array(id),
  notSameAs: z.array(id)
})
export type ApplicantRow = z.infer<typeof applicantRowSchema>

/** `drafted` waits for the recruiter's click, `sending` may have arrived, `sent` did, `failed` did not. */
export const atsNoteStates = ["drafted", "sending", "sent", "failed"] as const

/** A note, or tags, to be written, or that were: the request as it is sent, and what came of it. `id` is our own, and stands in the note. */
export const atsNoteRowSchema = z.object({
  id,
  connectionId: id,
  target: atsTargetSchema,
  personId: id,
  roleId: id,
  text: z.string().max(100_000),
  /** The tags, where it is tags and no note that is to be written. */
  tags: z.array(z.string().max(60)).max(10).optional(),
  request: z.object({
    method: z.enum(["POST", "PUT", "PATCH"]),
    address: z.string(),
    headers: z.record(z.string(), z.string()),
    body: z.string().max(400_000)
  }),
  state: z.enum(atsNoteStates),
  /** The vendor's answer as it came, shortened. */
  answer: z.string().max(2_000).nullable(),
  /** Why it was not written. */
  said: saidSchema.nullable(),
  tries: z.number().int().nonnegative(),
  draftedAt: at,
  sentAt: at.nullable()
})
export type AtsNoteRow = z.infer<typeof atsNoteRowSchema>

/** The key of what a vendor knows by an id: two accounts may have the same ids. */
export function atsKey(connectionId: string, ofVendor: string): string {
  return `${connectionId}/${ofVendor}`
}
