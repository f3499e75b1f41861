import type { Sentence } from "~sentence/sentence"

/** Why the agent could not do something. Each cause has its own sentence for the recruiter (background/run-failure.ts). */
export const agentErrorCauses = ["bad input", "model failed", "no usable draft", "nothing to work on"] as const
export type AgentErrorCause = (typeof agentErrorCauses)[number]

/** A job of the agent that cannot go on. No panel shows `message`: it is English, for whoever looks for a fault, and never holds page text. */
export class AgentError extends Error {
  constructor(
    readonly reason: AgentErrorCause,
    message: string,
    options?: ErrorOptions
  ) {
    super(message, options)
    this.name = "AgentError"
  }
}

/** Thrown when the signal said stop. A stopped step is not finished, whatever was already answered. */
export class StoppedError extends Error {
  constructor() {
    super("The run was stopped.")
    this.name = "StoppedError"
  }
}

/**
 * Thrown where the recruiter has to say something first: whether anything may be sent, or who somebody is. The run waits; nothing has left this machine.
 * `sentence` says what it waits for, where that is not the recruiter's word on sending.
 */
export class WaitingError extends Error {
  constructor(readonly sentence: Sentence | null = null) {
    super("The run waits for the recruiter's word.")
    this.name = "WaitingError"
  }
}

// Known by their names: the agent is a late part of the worker, and has classes of its own there (ADR 15).
export const isAgentError = (error: unknown): error is AgentError => error instanceof Error && error.name === "AgentError"
export const isStopped = (error: unknown): error is StoppedError => error instanceof Error && error.name === "StoppedError"
export const isWaiting = (error: unknown): error is WaitingError => error instanceof Error && error.name === "WaitingError"

export function throwIfStopped(signal: AbortSignal): void {
  if (signal.aborted) throw new StoppedError()
}
