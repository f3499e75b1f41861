/** What a person may ask of whoever keeps data about them. */
export const requestKinds = ["access", "correction", "objection", "erasure", "human review"] as const
export type RequestKind = (typeof requestKinds)[number]
