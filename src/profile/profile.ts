import * as z from "zod"
import { evidenceSchema, sectionIdSchema } from "./evidence"

/**
 * A date as a page states it: `YYYY-MM`, `YYYY` where the page gives no month, `present`, or null where it gives none.
 * A month is never invented.
 */
export const profileDateSchema = z
  .string()
  .regex(/^(\d{4}(-(0[1-9]|1[0-2]))?|present)$/, "a date is YYYY-MM, YYYY or present")
  .nullable()
export type ProfileDate = z.infer<typeof profileDateSchema>

const text = z.string().nullable().default(null)
const date = profileDateSchema.default(null)

/** What a page itself says that an entry among the positions is, where it is no plain job. */
export const positionKinds = ["career break", "volunteering", "internship", "apprenticeship", "freelance"] as const
export type PositionKind = (typeof positionKinds)[number]

export const positionSchema = z.object({
  title: text,
  company: text,
  start: date,
  end: date,
  location: text,
  description: text,
  /** Absent where the page says nothing of it. */
  kind: z.enum(positionKinds).optional()
})
export type Position = z.infer<typeof positionSchema>

export const educationSchema = z.object({
  school: text,
  degree: text,
  field: text,
  start: date,
  end: date
})
export type Education = z.infer<typeof educationSchema>

export const certificationSchema = z.object({
  name: z.string(),
  issuer: text,
  issued: date,
  expires: date,
  credential_id: text
})
export type Certification = z.infer<typeof certificationSchema>

export const spokenLanguageSchema = z.object({ name: z.string(), proficiency: text })
export type SpokenLanguage = z.infer<typeof spokenLanguageSchema>

/** Literal text of the page that belongs to no field (a README, a project, free prose), kept so that it can be quoted. */
export const passageSchema = z.object({
  section: sectionIdSchema,
  label: z.string().nullable().default(null),
  text: z.string().min(1)
})
export type Passage = z.infer<typeof passageSchema>

/**
 * What a site's reader returns about one person. Every field may be missing; a missing field is null or an empty list, never a guess.
 *
 * `evidence` stands beside the fields: it maps a field's path (`name`, `positions.0.start`, `skills.3`) to the literal text of the page
 * that the field was read from. A field without an entry is its own evidence: its value is literal page text.
 */
export const profileSchema = z.object({
  name: text,
  headline: text,
  location: text,
  about: text,
  positions: z.array(positionSchema).default([]),
  education: z.array(educationSchema).default([]),
  skills: z.array(z.string()).default([]),
  certifications: z.array(certificationSchema).default([]),
  languages: z.array(spokenLanguageSchema).default([]),
  passages: z.array(passageSchema).default([]),
  evidence: z.record(z.string(), z.array(evidenceSchema)).default({})
})
export type Profile = z.infer<typeof profileSchema>
