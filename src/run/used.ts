import * as z from "zod"

/** What attempts used up, finished or not. `usd` is in US dollars by the listed price, null where no price is known. */
export const usedSchema = z.object({ tokens: z.number().int().nonnegative(), usd: z.number().nonnegative().nullable() })
export type Used = z.infer<typeof usedSchema>

/** The sum of two; null where neither was counted. A price that is not known makes the sum unknown. */
export function plusUsed(a: Used | null | undefined, b: Used | null | undefined): Used | null {
  if (!a || !b) return a ?? b ?? null
  return { tokens: a.tokens + b.tokens, usd: a.usd === null || b.usd === null ? null : a.usd + b.usd }
}

/** What was used before some attempts that `all` has counted already. */
export function minusUsed(all: Used | null | undefined, part: Used | null | undefined): Used | null {
  if (!all || !part) return all ?? null
  const usd = all.usd === null || part.usd === null ? null : Math.max(0, all.usd - part.usd)
  return { tokens: Math.max(0, all.tokens - part.tokens), usd }
}
