import type { Sentence } from "~sentence/sentence"
/** What happens inside the agent, as `scope.status`. Listeners only listen: nothing in the loop waits for them or asks them. */
export type AgentEvent =
  | { name: "run.started"; runId: string; skill: string; step: number }
  | { name: "run.done"; runId: string }
  | { name: "run.failed"; runId: string; sentence: Sentence }
  | { name: "run.stopped"; runId: string }
  | { name: "step.started"; runId: string; step: string; n: number }
  | { name: "step.done"; runId: string; step: string; n: number; timeMs: number }
  | { name: "attempt.started"; skill: string; attempt: number }
  | { name: "attempt.clean"; skill: string; attempt: number }
  | { name: "check.failed"; skill: string; attempt: number; check: string; code: string; priority: string }

export type Listener = (event: AgentEvent) => void
