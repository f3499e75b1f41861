import * as z from "zod"

/** `label` is the status line while the step runs: present tense, no full stop. */
export const planStepSchema = z.object({
  step: z.string(),
  label: z.string(),
  /** The skill whose model this step asks, where it is another one than the run's. */
  skill: z.string().optional()
})
export type PlanStep = z.infer<typeof planStepSchema>

/** The steps of every skill that writes a text: what is known, the text, its claims, and what is kept. */
export const textPlan = <const Label extends string>(label: Label) =>
  [
    { step: "gather", label: "Reading what is known" },
    { step: "write", label },
    { step: "check-claims", label: "Checking every claim" },
    { step: "keep-draft", label: "Keeping the text" }
  ] as const

/** Steps that no plan begins with: a step's result asks for them, and the plan is changed. */
const laterSteps = {
  /** A model may find what the built-in questions do not ask. */
  "find-open-questions": { label: "Looking for what the post leaves open" },
  /** Nothing on the page could be read, so there is nothing to ask a model. */
  "say-unreadable": { label: "Saying that nothing could be read" },
  /** A model contradicts the built-in rules on a must. */
  "second-opinion": { label: "Asking for a second opinion" },
  /** Reasons are asked for, and nobody has held the person against the role yet. */
  "evaluate-first": { label: "Holding the profile against the role first", skill: "evaluate" },
  "gather-again": { label: "Reading the verdicts" }
} as const
export type LaterStep = keyof typeof laterSteps

/** A step that a result asked for, as the plan has it. */
export function laterStep(step: LaterStep): PlanStep {
  return { step, ...laterSteps[step] }
}
