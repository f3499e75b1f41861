import * as z from "zod"

/** The parts of a profile that a page may show. A section is what page health is reported by, and what evidence says it comes from. */
export const sectionIds = ["top", "about", "experience", "education", "skills", "certifications", "languages", "projects", "other"] as const
export const sectionIdSchema = z.enum(sectionIds)
export type SectionId = z.infer<typeof sectionIdSchema>

/**
 * A literal span of the captured text. `quote` is copied, never composed: it can be found again in the page after white-space folding.
 * `label` names the entry the quote belongs to ("Ferro & Filhos") where the section has several.
 */
export const evidenceSchema = z.object({
  quote: z.string().min(1),
  section: sectionIdSchema,
  label: z.string().nullable().default(null)
})
export type Evidence = z.infer<typeof evidenceSchema>
