import * as z from "zod"

/** Seniority, lowest first. The order of this list is the order of comparison. */
export const levels = ["intern", "junior", "mid", "senior", "staff", "lead", "manager", "director", "executive"] as const
export const levelSchema = z.enum(levels)
export type Level = z.infer<typeof levelSchema>
