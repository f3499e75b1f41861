import * as z from "zod"

// What Candor holds of an applicant tracking system: seven nouns, the same for every vendor. Whatever is not named here stays outside.
// Every time is a UTC instant in ISO 8601 with milliseconds and Z ("2026-05-28T21:07:04.042Z"), whatever the vendor writes.
// Every id is text, and the vendor's own.

const idSchema = z.string().min(1)
const instantSchema = z.iso.datetime({ precision: 3 })
const orNothing = <Schema extends z.ZodType>(schema: Schema) => schema.nullable()

/** A stage as the vendor names it. `name` is its id where the vendor gives no name; `kind` is the vendor's own class of stage. */
export const atsStageSchema = z.strictObject({ id: idSchema, name: z.string().min(1), kind: orNothing(z.string()) })
export type AtsStage = z.infer<typeof atsStageSchema>

export const atsJobStatuses = ["open", "draft", "closed", "archived", "unknown"] as const
/** A job. `description` is the vendor's HTML, not yet made safe; `address` is where a person opens it; `stages` in their order;
 * `otherIds` are further ids by which the vendor knows it. */
export const atsJobSchema = z.strictObject({
  id: idSchema,
  otherIds: z.array(idSchema),
  address: orNothing(z.string()),
  title: z.string(),
  description: orNothing(z.string()),
  status: z.enum(atsJobStatuses),
  place: orNothing(z.string()),
  stages: z.array(atsStageSchema),
  changed: orNothing(instantSchema)
})
export type AtsJob = z.infer<typeof atsJobSchema>

/** One job of a candidate's past, as the vendor holds it beside the résumé. Dates as the vendor writes them: a day, a month or a year. */
export const atsWorkSchema = z.strictObject({
  title: orNothing(z.string()),
  employer: orNothing(z.string()),
  from: orNothing(z.string()),
  to: orNothing(z.string()),
  text: orNothing(z.string())
})
export type AtsWork = z.infer<typeof atsWorkSchema>

/**
 * A person. `otherIds` are further ids by which the vendor knows the same person (Lever: the contact). `deleted`: erased or anonymised
 * there, so that only the id may be used. `links` are addresses of profiles and pages, as written. No birth date, gender, origin,
 * nationality, disability, veteran status or photo has a place here.
 */
export const atsCandidateSchema = z.strictObject({
  id: idSchema,
  otherIds: z.array(idSchema),
  address: orNothing(z.string()),
  name: orNothing(z.string()),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  links: z.array(z.string()),
  tags: z.array(z.string()),
  headline: orNothing(z.string()),
  employer: orNothing(z.string()),
  place: orNothing(z.string()),
  work: z.array(atsWorkSchema),
  skills: z.array(z.string()),
  changed: orNothing(instantSchema),
  deleted: z.boolean()
})
export type AtsCandidate = z.infer<typeof atsCandidateSchema>

/** An answer to a question of the application form. Questions for what must not be known are left out before this is made. */
export const atsAnswerSchema = z.strictObject({ question: z.string().min(1), answer: z.string().min(1) })
export type AtsAnswer = z.infer<typeof atsAnswerSchema>

export const atsApplicationStatuses = ["active", "rejected", "hired", "withdrawn"] as const
/**
 * One person for one job. `candidate` and `job` are their ids; `job` is null for somebody who is kept for no job. `reason`: why rejected
 * or withdrawn, in the tenant's words. `ended`: when it was rejected, withdrawn or hired. `id` is what a note is written to.
 */
export const atsApplicationSchema = z.strictObject({
  id: idSchema,
  otherIds: z.array(idSchema),
  candidate: idSchema,
  job: orNothing(idSchema),
  address: orNothing(z.string()),
  stage: orNothing(atsStageSchema),
  status: z.enum(atsApplicationStatuses),
  reason: orNothing(z.string()),
  applied: orNothing(instantSchema),
  changed: orNothing(instantSchema),
  ended: orNothing(instantSchema),
  answers: z.array(atsAnswerSchema)
})
export type AtsApplication = z.infer<typeof atsApplicationSchema>

/** A step from one stage into another. `from` is null for the first; `at` is null where the vendor kept no time. */
export const atsStageChangeSchema = z.strictObject({
  from: orNothing(atsStageSchema),
  to: atsStageSchema,
  at: orNothing(instantSchema)
})
export type AtsStageChange = z.infer<typeof atsStageChangeSchema>

export const atsAttachmentKinds = ["resume", "cover letter", "other"] as const
/**
 * A file, not its bytes. `handle` is what the connector asks the vendor with for the file or for a fresh address; `address` is where it lay
 * when it was read, until `expires` (null: it does not expire, or nobody says). Fetch with `Connector.attachment`, never from `address`.
 */
export const atsAttachmentSchema = z.strictObject({
  id: idSchema,
  candidate: idSchema,
  application: orNothing(idSchema),
  kind: z.enum(atsAttachmentKinds),
  fileName: z.string(),
  handle: orNothing(z.string()),
  address: orNothing(z.string()),
  expires: orNothing(instantSchema)
})
export type AtsAttachment = z.infer<typeof atsAttachmentSchema>

/** Whom a note is about. */
export const atsTargetSchema = z.strictObject({
  candidate: orNothing(idSchema),
  application: orNothing(idSchema),
  job: orNothing(idSchema)
})
export type AtsTarget = z.infer<typeof atsTargetSchema>

export const atsVisibilities = ["everybody", "private", "admins", "unknown"] as const
export type AtsVisibility = (typeof atsVisibilities)[number]
/** A note at the vendor. `author` is a name, or the id of who wrote it. */
export const atsNoteSchema = z.strictObject({
  id: idSchema,
  target: atsTargetSchema,
  at: orNothing(instantSchema),
  author: orNothing(z.string()),
  text: z.string(),
  visibility: z.enum(atsVisibilities)
})
export type AtsNote = z.infer<typeof atsNoteSchema>

/** One applicant as a connector hands them over: what the command line prints on a line. */
export const atsApplicantSchema = z.strictObject({
  application: atsApplicationSchema,
  candidate: atsCandidateSchema,
  stageChanges: z.array(atsStageChangeSchema),
  attachments: z.array(atsAttachmentSchema)
})
export type AtsApplicant = z.infer<typeof atsApplicantSchema>

/** What a connector can do at its vendor. */
export const capabilitiesSchema = z.strictObject({
  reads: z.array(z.enum(["jobs", "applications", "candidates", "stage history", "attachments", "answers", "notes", "deletions"])),
  writes: z.array(z.enum(["notes", "tags"])),
  /** How what changed is asked for: by a token of the vendor's, by the time of the last change, or not: everything is read again. */
  increments: z.enum(["token", "changed since", "none"]),
  /** Whose name stands at what is written: the person whose key it is, a person chosen in the settings, or the connection's. */
  writesAs: z.enum(["owner of the key", "chosen person", "connection"]),
  /** Whether the vendor can be asked who has an e-mail address, or a profile address, without reading everybody. */
  finds: z.array(z.enum(["e-mail", "profile address"]))
})
export type Capabilities = z.infer<typeof capabilitiesSchema>
