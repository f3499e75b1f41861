import { type AgentErrorCause, isAgentError } from "~agent/errors"
import type { Failure } from "~messages/failure"
import { failureOf } from "~messages/failure-of"
import { type Sentence, sentence, sentences } from "~sentence/sentence"

const ofCause: Record<AgentErrorCause, Failure> = {
  "bad input": {
    what: sentence("failAgentInput"),
    kept: sentence("failureNothingChanged"),
    next: sentence("failAgentInputNext"),
    retry: false
  },
  "model failed": {
    what: sentence("failModel"),
    kept: sentence("failureStepsKept"),
    next: sentence("failModelNext"),
    retry: true
  },
  "no usable draft": {
    what: sentence("failNoDraft"),
    kept: sentence("failureStepsKept"),
    next: sentence("failNoDraftNext"),
    retry: true
  },
  "nothing to work on": {
    what: sentence("failNothingToWorkOn"),
    kept: sentence("failureElseKept"),
    next: sentence("failNothingToWorkOnNext"),
    retry: false
  }
}

/** Why a run failed, in sentences for the recruiter: what happened, what was kept, what to do. */
export function runFailure(error: unknown): Sentence {
  const { what, kept, next } = isAgentError(error) ? ofCause[error.reason] : failureOf(error)
  return sentences([what, kept, next])
}
