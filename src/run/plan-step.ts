import * as z from "zod"
import { saidSchema } from "~sentence/said"
import { sentence, type Sentence } from "~sentence/sentence"

/** `label` is the status line while the step runs: present tense, no full stop. */
export const planStepSchema = z.object({
  step: z.string(),
  label: saidSchema,
  /** The skill whose model this step asks, where it is another one than the run's. */
  skill: z.string().optional()
})
export type PlanStep = z.infer<typeof planStepSchema>

/** The steps of every skill that writes a text: what is known, the text, its claims, and what is kept. */
export const textPlan = (label: Sentence) =>
  [
    { step: "gather", label: sentence("stepReadKnown") },
    { step: "write", label },
    { step: "check-claims", label: sentence("stepCheckClaims") },
    { step: "keep-draft", label: sentence("stepKeepText") }
  ] as const

/** Steps that no plan begins with: a step's result asks for them, and the plan is changed. */
const laterSteps = {
  /** A model may find what the built-in questions do not ask. */
  "find-open-questions": { label: sentence("stepFindOpen") },
  /** Nothing on the page could be read, so there is nothing to ask a model. */
  "say-unreadable": { label: sentence("stepSayUnreadable") },
  /** A model contradicts the built-in rules on a must. */
  "second-opinion": { label: sentence("stepSecondOpinion") },
  /** Reasons are asked for, and nobody has held the person against the role yet. */
  "evaluate-first": { label: sentence("stepHoldFirst"), skill: "evaluate" },
  "gather-again": { label: sentence("stepReadVerdicts") }
} as const
export type LaterStep = keyof typeof laterSteps

/** A step that a result asked for, as the plan has it. */
export function laterStep(step: LaterStep): PlanStep {
  return { step, ...laterSteps[step] }
}
