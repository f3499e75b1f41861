import * as z from "zod"
import { verdictSchema } from "~evaluation/evaluation"

/** What a model has said of a person so far, while its answer is coming in: verdicts that passed the checks, of this role and this reading. */
export const soFarSchema = z.object({
  roleVersion: z.number().int().positive(),
  captureId: z.string().min(1),
  model: z.string(),
  verdicts: z.array(verdictSchema)
})
export type SoFar = z.infer<typeof soFarSchema>
