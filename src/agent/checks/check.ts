import type { Finding } from "~run/finding"

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
