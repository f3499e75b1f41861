import * as z from "zod"
import { saidSchema } from "~sentence/said"
import { sectionIdSchema } from "./evidence"

/**
 * What became of a section: `read`; `absent` (the person filled in nothing); `not loaded` (could exist, is not in the document yet);
 * `not understood` (it is there, and the reader could not make sense of it).
 */
export const sectionStates = ["read", "absent", "not loaded", "not understood"] as const
export const sectionStateSchema = z.enum(sectionStates)
export type SectionState = z.infer<typeof sectionStateSchema>

export const sectionHealthSchema = z.object({
  section: sectionIdSchema,
  state: sectionStateSchema,
  /** Entries read: positions, schools, skills …; 1 for a section of one text. */
  count: z.number().int().nonnegative(),
  /** When it was read, in milliseconds since the epoch, where this is from an earlier look at the page; absent for what the page shows now. */
  readAt: z.number().int().nonnegative().max(8.64e15).optional()
})
export type SectionHealth = z.infer<typeof sectionHealthSchema>

/**
 * A part known to be missing from the document: `not_in_dom` (may exist, scroll to it), `partial` (a list with a "show all" link, whose
 * text is `label`), `guest_limited` (the public view hides an unknown amount).
 */
export const notLoadedSchema = z.object({
  section: z.union([sectionIdSchema, z.literal("*")]),
  state: z.enum(["not_in_dom", "partial", "guest_limited"]),
  label: z.string().nullable().default(null)
})
export type NotLoaded = z.infer<typeof notLoadedSchema>

/** Something about the page that the recruiter should know, such as hidden text or text addressed to software. */
export const pageFindingSchema = z.object({
  code: z.enum([
    "hidden-text",
    "text-addressed-to-software",
    "masked-text",
    "page-cut",
    "site-changed",
    "read-as-a-whole",
    "language-not-read",
    "site-elsewhere"
  ]),
  message: saidSchema,
  quote: z.string().nullable().default(null)
})
export type PageFinding = z.infer<typeof pageFindingSchema>

export const healthSchema = z.object({
  /** Which of the site's known layouts this is, such as `member-2024`; null where the site has one. */
  layout: z.string().nullable().default(null),
  /** False where the site's reader has not been held against a real page yet: the recruiter is told. */
  verified: z.boolean().optional(),
  sections: z.array(sectionHealthSchema),
  sections_not_loaded: z.array(notLoadedSchema).default([]),
  findings: z.array(pageFindingSchema).default([])
})
export type Health = z.infer<typeof healthSchema>
