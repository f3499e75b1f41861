import * as z from "zod"

/** What may happen later with a person for a role, in the order in which it mostly does. */
export const outcomeKinds = ["replied", "screened", "interviewed", "offered", "hired", "declined", "stayed six months"] as const
export const outcomeKindSchema = z.enum(outcomeKinds)
export type OutcomeKind = z.infer<typeof outcomeKindSchema>
