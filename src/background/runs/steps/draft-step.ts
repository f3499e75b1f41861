import type * as z from "zod"
import agentParts from "~agent/agent-parts"
import type { LoopOptions } from "~agent/run"
import type { StepContext, StepResult } from "../run-step"

/** A step that is a skill's draft and nothing else: by the model that was chosen, or by the built-in rules where it fails. */
export async function draftStep<Input extends z.ZodType, Output extends z.ZodType>(
  { model, signal, emit, earlier, onAttempt }: Pick<StepContext, "model" | "signal" | "emit" | "earlier" | "onAttempt">,
  asked: Pick<LoopOptions<Input, Output>, "skill" | "input">
): Promise<StepResult> {
  const { output, attempts, fellBack, ...by } = await agentParts().runWithFallback({ ...asked, model, signal, emit, earlier, onAttempt })
  return { output, attempts, model: by.model, fellBack }
}
