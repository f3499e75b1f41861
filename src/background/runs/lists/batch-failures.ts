import { throwIfStopped } from "~agent/errors"
import { isModelError, modelErrorSentence, type ModelError, type ModelErrorCause } from "~agent/models/model-error"
import { sentence, sentences } from "~sentence/sentence"
import { HaltError, LaterError } from "../run-halt"

/** What goes away by itself: a batch that is at work for hours is asked about again later. */
const passing: ReadonlySet<ModelErrorCause> = new Set([
  "unreachable",
  "rate limited",
  "server error",
  "connection lost",
  "ended early",
  "timed out"
])

/** For what may be asked again later without harm. */
export const isPassing = ({ reason }: ModelError): boolean => passing.has(reason)

/**
 * Asks the server of a batch. What it refuses pauses the list with a sentence; nothing is lost, and resuming asks again.
 *
 * @throws LaterError where `later` says of the failure that it may be tried again later
 */
export async function askedServer<Value>(
  signal: AbortSignal,
  modelName: string,
  ask: () => Promise<Value>,
  later: (error: ModelError) => boolean = () => false
): Promise<Value> {
  try {
    return await ask()
  } catch (error) {
    throwIfStopped(signal)
    if (!isModelError(error)) throw error
    if (later(error)) throw new LaterError()
    const { what, next } = modelErrorSentence(error.reason, modelName)
    throw new HaltError("paused", sentences([what, sentence("listKeeps"), next]))
  }
}
