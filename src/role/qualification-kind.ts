import * as z from "zod"

export const qualificationKinds = ["must", "nice", "avoid"] as const
export const qualificationKindSchema = z.enum(qualificationKinds)
export type QualificationKind = z.infer<typeof qualificationKindSchema>
