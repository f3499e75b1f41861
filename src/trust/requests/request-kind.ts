import * as z from "zod"

/** What a person may ask of whoever keeps data about them. */
export const requestKinds = ["access", "correction", "objection", "erasure", "human review"] as const
export const requestKindSchema = z.enum(requestKinds)
export type RequestKind = z.infer<typeof requestKindSchema>

/** `gone`: the person was erased before it was answered. */
export const requestStates = ["open", "done", "refused", "gone"] as const
export type RequestState = (typeof requestStates)[number]

/** Characters of what somebody said or was answered. */
export const longestRequestText = 2_000
