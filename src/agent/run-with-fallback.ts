import type * as z from "zod"
import { sentence, sentences, type Said, type Sentence } from "~sentence/sentence"
import { type AgentError, isAgentError } from "./errors"
import { builtin } from "./models/builtin"
import { isModelError, modelErrorSentence } from "./models/model-error"
import { runSkill, type LoopOptions, type LoopResult } from "./run"

export interface FallbackResult<Output> extends LoopResult<Output> {
  /** Whose draft it is. */
  model: string
  /** Why the built-in rules answered instead of the model that was asked; null where it answered itself. Told, never silent. */
  fellBack: Sentence | null
}

/**
 * Runs a skill with the model that was chosen, and with the built-in rules where that one fails or has no usable draft in its attempts.
 *
 * @throws AgentError when the input is not the skill's, or the rules have no usable draft either
 * @throws StoppedError when the signal said stop
 */
export async function runWithFallback<Input extends z.ZodType, Output extends z.ZodType>(
  options: LoopOptions<Input, Output>
): Promise<FallbackResult<z.output<Output>>> {
  const { model } = options
  try {
    return { ...(await runSkill(options)), model: model.id, fellBack: null }
  } catch (error) {
    if (model.id === builtin.id || !isAgentError(error) || error.reason === "bad input") throw error
    const result = await runSkill({ ...options, model: builtin, earlier: [] })
    const attempts = [...(options.earlier ?? []), ...result.attempts]
    return { ...result, attempts, model: builtin.id, fellBack: sentences([whyOf(error, model.name), sentence("fellBack")]) }
  }
}

function whyOf(error: AgentError, model: Said): Sentence {
  if (isModelError(error.cause)) return modelErrorSentence(error.cause.reason, model).what
  return error.reason === "no usable draft" ? sentence("fellBackNoDraft", { model }) : sentence("fellBackNoAnswer", { model })
}
