import type { AgentRequest } from "~agent/supervisor"
import type { RunRow } from "~store/rows"

/** Starts, goes on with, stops and retries runs. All state is in the store; see docs of each function. */
export interface RunHost {
  /** Stores a new run and drives it. Returns its id at once; progress is in the store. */
  start: (request: AgentRequest) => Promise<string>
  /** A new run's row, for a caller that stores it in a transaction of its own and then calls `drive`. */
  prepare: (request: AgentRequest) => RunRow
  /** Drives a stored run to its end. Safe to call twice: the second call does nothing. Never rejects. */
  drive: (runId: string) => Promise<void>
  /** Drives every run that is not finished. Safe to call at every wake-up; a finished step is never repeated. Resolves when they ended. */
  resumeAll: () => Promise<void>
  stop: (runId: string) => Promise<void>
  retry: (runId: string) => Promise<void>
}
