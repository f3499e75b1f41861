import * as z from "zod"

/** Milliseconds since the epoch; no later than the last day that a date can name (ECMA-262, 21.4.1.1). */
const at = z.number().int().nonnegative().max(8.64e15)
const count = z.number().int().nonnegative()
const line = z.string().max(300)
const text = z.string().max(2_000)

/** What the swap test came to, as it is attached to a role: counts alone, and what was tested. */
export const attachedTestSchema = z.object({
  at,
  /** The model that was tested, by its name; null for the built-in rules. */
  model: z.string().max(200).nullable(),
  roleVersion: z.number().int().positive(),
  rulesVersion: z.string().max(60),
  people: count,
  /** Verdicts compared for each swap. */
  verdicts: count,
  movedVerdicts: count,
  movedPlaces: count,
  /** What moved when the same was asked again; null where it was not. */
  noise: z.object({ verdicts: count, places: count }).nullable()
})
export type AttachedTest = z.infer<typeof attachedTestSchema>

/** What the recruiter writes. It has no defaults: of a change, what is absent stays as it is. `jurisdictions` are ids of the table of jurisdictions. */
export const writtenRecordSchema = z.object({
  jurisdictions: z.array(z.string().min(1).max(60)).max(60),
  /** Who oversees the use of the tool for this role, by name. */
  overseer: line,
  purpose: text,
  /** The legal basis, and the interest where it is a legitimate interest. */
  legalBasis: text,
  /** Whom candidates reach. */
  contact: line,
  /** How somebody is looked at without software, or with an accommodation. */
  otherWay: text,
  dataProtectionOfficer: line,
  /** By the qualification's id: which other ways of asking were considered, and why this one is needed. */
  alternatives: z.record(z.string().min(1), text),
  /** Nothing about this role's people goes to a server. */
  nothingLeaves: z.boolean()
})
export type WrittenRecord = z.infer<typeof writtenRecordSchema>

const { jurisdictions, overseer, purpose, legalBasis, contact, otherWay, dataProtectionOfficer, alternatives, nothingLeaves } =
  writtenRecordSchema.shape

/** What is written down of a role before it is used; empty where nobody has said it yet. */
export const roleRecordSchema = z.object({
  jurisdictions: jurisdictions.default([]),
  overseer: overseer.default(""),
  purpose: purpose.default(""),
  legalBasis: legalBasis.default(""),
  contact: contact.default(""),
  otherWay: otherWay.default(""),
  dataProtectionOfficer: dataProtectionOfficer.default(""),
  alternatives: alternatives.default({}),
  nothingLeaves: nothingLeaves.default(false),
  test: attachedTestSchema.nullable().default(null),
  /** The notice to candidates that was given last: when, and which of the letters that are kept. */
  notice: z
    .object({ at, letterId: z.string().min(1) })
    .nullable()
    .default(null)
})
export type RoleRecord = z.infer<typeof roleRecordSchema>
