import * as z from "zod"

/** P1 blocks: the draft may not be shown as fact. P4 is a matter of taste. */
export const priorities = ["P1", "P2", "P3", "P4"] as const

/** What a check found in a draft: typed, so that code can act on it, and worded, so that it can go back to a model as a hint. */
export const findingSchema = z.object({
  check: z.string(),
  code: z.string(),
  priority: z.enum(priorities),
  message: z.string(),
  observed: z.string(),
  expected: z.string(),
  hint: z.string(),
  /** Path in the draft, `verdicts.3.evidence.0`. */
  where: z.string()
})
export type Finding = z.infer<typeof findingSchema>

/** A pure, deterministic test of a draft: same input and output, same findings. */
export interface Check<Input, Output> {
  /** The file's name. */
  id: string
  /** Cheap checks run first; a dearer stage runs only when the stages before found nothing that blocks. */
  stage: 1 | 2 | 3
  run: (draft: { input: Input; output: Output }) => Omit<Finding, "check">[]
}

export function defineCheck<Input, Output>(check: Check<Input, Output>): Check<Input, Output> {
  return check
}
