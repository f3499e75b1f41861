import * as z from "zod"

/** What a run may use up, by the tokens that the server counts and by the listed prices in US dollars; null where it has no limit. */
export const budgetSchema = z.object({ tokens: z.number().int().positive().nullable(), usd: z.number().positive().nullable() })
export type Budget = z.infer<typeof budgetSchema>
