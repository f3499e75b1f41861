import * as z from "zod"
import { saidSchema } from "~sentence/said"
import { healthSchema } from "./health"
import { profileSchema } from "./profile"

/** One reading of one page that is a profile: which site read it, what it read, how well it went, and whose page it is. */
export const readingSchema = z.object({
  /** The site's id: `linkedin`, `github`, `schema-org`, `hresume`, `web-page`, `resume-text`, `json-resume`. */
  site: z.string(),
  /** The same person has the same key on every tab, locale and overlay of a site: `linkedin:some-slug`, `https://example.org/ana`. */
  personKey: z.string().min(1),
  profile: profileSchema,
  health: healthSchema
})
export type Reading = z.infer<typeof readingSchema>

/**
 * A page that is not a profile, in a sentence that says what was looked for. `mayBeOne` where it is a text that can be read as a whole, once
 * somebody says that it is one.
 */
export const notAProfileSchema = z.object({ site: z.null(), reason: saidSchema, mayBeOne: z.literal(true).optional() })
export type NotAProfile = z.infer<typeof notAProfileSchema>
