import type { Listener } from "~agent/events"
import type { Model } from "~agent/models/model"
import type { Attempt } from "~run/attempt"
import type { PlanStep } from "~run/plan-step"
import type { AgentRequest, SkillOf, StepId } from "~run/request"
import type { Said, Sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import type { RunRow } from "~store/rows/rows"
import type { SoFar } from "~store/rows/so-far"
import type { VendorAt } from "../ats/vendor"
import type { BatchesAt } from "./lists/batch-deps"
import type { RunPlace } from "./place"

/** What a step needs of the worker. */
export interface StepDeps {
  database: CandorDatabase
  /** Milliseconds since the epoch. */
  now: () => number
  newId: () => string
}

/** What a step that has parts needs besides: runs of their own, each with its own steps. */
export interface PartsDeps {
  prepare: (request: AgentRequest, more?: Partial<RunRow>) => RunRow
  /** Resolves when the run has ended, whatever became of it. */
  drive: (runId: string) => Promise<void>
  placeFor: (run: RunRow) => Promise<RunPlace>
  batchesAt: BatchesAt
  /** @throws FailureError where there is no such account, or no key to it */
  vendorAt: VendorAt
  /** Erases somebody who is not there any more in the applicant tracking system, with everything derived. @returns false where a legal hold keeps them */
  erasePerson: (personId: string) => Promise<boolean>
}

/** What a step is given. It reads the store as it likes, and writes only in `keep`. */
export interface StepContext<Request extends AgentRequest = AgentRequest> {
  run: RunRow
  request: Request
  model: Model
  signal: AbortSignal
  deps: StepDeps
  parts: PartsDeps
  emit: Listener
  /** The output of an earlier step of this run, as it was kept. */
  outputOf: (step: StepId) => Promise<unknown>
  /** Attempts of this very step that were stored before the worker died. */
  earlier: Attempt[]
  onAttempt: (attempts: readonly Attempt[]) => Promise<void>
  /** Stores what can be shown of this very step while it is at work. Never rejects: what is shown early is no result. */
  onSoFar: (soFar: SoFar) => Promise<void>
}

export interface StepResult {
  output: unknown
  attempts?: Attempt[]
  /** Whose draft it is, where a model was asked; and why the built-in rules answered instead, where they did. */
  model?: string
  fellBack?: Said | null
  /** What is still to be done, where this result asks for something else than was planned: it takes the place of the steps after this one. */
  plan?: readonly PlanStep[]
  /** The step's effects, written in the transaction that moves the cursor: both or neither. `timeMs` is what the step took. */
  keep?: (timeMs: number) => Promise<void>
  /** The tables that `keep` reads and writes; all of them where it is left out. Fewer keep no reader of the others waiting. */
  touches?: readonly CandorDatabase["tables"][number][]
  /** What of it is shown until the run has its result. */
  soFar?: SoFar | undefined
  /** The step is finished, and the run pauses after it with this sentence. */
  pause?: Sentence
}

export type StepsOf<Skill extends AgentRequest["skill"]> = Partial<
  Record<StepId, (context: StepContext<SkillOf<Skill>>) => Promise<StepResult>>
>
