import { AgentError, type AgentErrorCause } from "~agent/errors"
import type { Failure } from "~messages/failure"
import { failureOf } from "~messages/failure-of"

const ofCause: Record<AgentErrorCause, Failure> = {
  "bad input": {
    what: "What was handed to the agent could not be read.",
    kept: "Nothing was changed.",
    next: "Start again from the page or the text.",
    retry: false
  },
  "model failed": {
    what: "The model did not answer.",
    kept: "The steps that were finished are kept.",
    next: "Try again; it goes on from the step that is missing.",
    retry: true
  },
  "no usable draft": {
    what: "No usable answer came back, so nothing is shown as fact.",
    kept: "The steps that were finished are kept.",
    next: "Try again, or go on by hand.",
    retry: true
  },
  "nothing to work on": {
    what: "The role or the person is not there any more.",
    kept: "Everything else is kept.",
    next: "Open the profile or start the role again.",
    retry: false
  }
}

/** Why a run failed, in sentences for the recruiter: what happened, what was kept, what to do. */
export function runFailure(error: unknown): string {
  const { what, kept, next } = error instanceof AgentError ? ofCause[error.reason] : failureOf(error)
  return `${what} ${kept} ${next}`
}
