import * as z from "zod"

/** Milliseconds since the epoch; no later than the last day that a date can name (ECMA-262, 21.4.1.1). */
const at = z.number().int().nonnegative().max(8.64e15)
const id = z.string().min(1)

/** A site the recruiter has switched on. `origin` is a match pattern's origin: `https://github.com`. */
export const siteRowSchema = z.object({ origin: id, at })
export type SiteRow = z.infer<typeof siteRowSchema>

/** What a site's reader has yielded so far, by which a change of the site is noticed. `id` is the site and its layout. */
export const siteYieldRowSchema = z.object({
  id,
  /** Readings counted, the newest first; counts per section, no text. */
  recent: z.array(
    z.object({
      at,
      counts: z.record(z.string(), z.number().int().nonnegative()),
      /** Tells one person's reading from another's, and names nobody: a number made of the person key. */
      who: z.number().int().optional()
    })
  )
})
export type SiteYieldRow = z.infer<typeof siteYieldRowSchema>
