import { StoppedError, WaitingError } from "~agent/errors"
import type { Listener } from "~agent/events"
import { builtin } from "~agent/models/builtin"
import type { Model } from "~agent/models/model"
import type { Attempt } from "~agent/run-state"
import { personOf, planFor, type AgentRequest } from "~agent/supervisor"
import { costOf, totalUsage } from "~model/model-usage"
import type { CandorDatabase } from "~store/database"
import type { RunRow, StepRow } from "~store/rows"
import { unfinishedRuns } from "~store/runs"
import { appendLine } from "~store/write-chat"
import { runFailure } from "./run-failure"
import type { StepResult } from "./run-step"
import { performStep } from "./run-steps"

export interface RunHostDeps {
  database: CandorDatabase
  now: () => number
  newId: () => string
  /** Keeps the worker alive until the work ends (browser/keep-awake.ts); tests hand the work back as it is. */
  keepAwake: <T>(work: Promise<T>) => Promise<T>
  /** The model that a run asks; the built-in rules where it is left out. */
  modelFor?: (run: RunRow) => Promise<Model>
  emit?: Listener
  /** Runs driven at the same time; the others wait their turn. */
  maxParallel?: number
}

/** Starts, goes on with, stops and retries runs. A run's state is in the store alone; what is here only says who drives it now. */
export interface RunHost {
  /** Stores a new run and drives it. Returns its id at once; progress is in the store. */
  start: (request: AgentRequest) => Promise<string>
  /** A new run's row, for a caller that stores it in a transaction of its own and then calls `drive`. */
  prepare: (request: AgentRequest) => RunRow
  /** Drives a stored run to its end. Safe to call twice: the second call joins the first. Never rejects. */
  drive: (runId: string) => Promise<void>
  /** Drives every run that is not finished. Safe to call at every wake-up; a finished step is never repeated. Resolves when they ended. */
  resumeAll: () => Promise<void>
  /** Writes "stopped" first and aborts then, so that a worker that dies in between does not go on with it. */
  stop: (runId: string) => Promise<void>
  /** Goes on with a failed or stopped run from the step that was not finished. */
  retry: (runId: string) => Promise<void>
}

export function createRunHost(deps: RunHostDeps): RunHost {
  const { database, now, newId, keepAwake, modelFor = async () => builtin, emit = () => {}, maxParallel = 4 } = deps
  // Who is driven in this worker now. Claimed before the first await: two wake-ups at once once drove a run twice (PLATFORM.md 1.4).
  const claims = new Map<string, { controller: AbortController; ended: Promise<void> }>()
  const turn = turns(maxParallel)

  function prepare(request: AgentRequest): RunRow {
    const at = now()
    return {
      id: newId(),
      skill: request.skill,
      status: "running",
      roleId: request.roleId,
      personId: personOf(request),
      input: request,
      plan: planFor(request),
      next: 0,
      model: builtin.id,
      failure: null,
      createdAt: at,
      updatedAt: at
    }
  }

  function drive(runId: string): Promise<void> {
    const claim = claims.get(runId)
    if (claim) return claim.ended
    const controller = new AbortController()
    const ended = Promise.resolve()
      .then(() => turn(() => keepAwake(driveToEnd(runId, controller.signal))))
      // Keeping awake may fail on its own (no alarm could be set): the run has ended, and nobody waits for this promise to hear of it.
      .catch((error: unknown) => emit({ name: "run.failed", runId, sentence: runFailure(error) }))
      .finally(() => claims.delete(runId))
    claims.set(runId, { controller, ended })
    return ended
  }

  async function driveToEnd(runId: string, signal: AbortSignal): Promise<void> {
    try {
      while (await driveStep(runId, signal)) if (signal.aborted) break
    } catch (error) {
      if (error instanceof WaitingError) await database.runs.update(runId, { status: "waiting", updatedAt: now() })
      else if (error instanceof StoppedError || signal.aborted) emit({ name: "run.stopped", runId })
      else await fail(runId, error)
    }
  }

  /** Does one step and keeps it: output, effects and cursor in one transaction. @returns whether there is more to do */
  async function driveStep(runId: string, signal: AbortSignal): Promise<boolean> {
    const run = await database.runs.get(runId)
    const planned = run?.status === "running" ? run.plan[run.next] : undefined
    if (!run || !planned) return false
    const startedAt = now()
    if (run.next === 0) emit({ name: "run.started", runId, skill: run.skill, step: run.next })
    emit({ name: "step.started", runId, step: planned.step, n: run.next })
    const model = await modelFor(planned.skill === undefined ? run : { ...run, skill: planned.skill })
    const done = await performStep({ run, step: planned.step, signal, model, deps: { database, now, newId }, emit })
    if (signal.aborted) throw new StoppedError()
    const plan = done.plan === undefined ? run.plan : [...run.plan.slice(0, run.next + 1), ...done.plan]
    const last = run.next + 1 >= plan.length
    const timeMs = Math.max(0, now() - startedAt)
    const kept = await database.transaction("rw", database.tables, async () => {
      const current = await database.runs.get(runId)
      if (current?.status !== "running" || current.next !== run.next) return false
      await database.steps.put({
        runId,
        n: run.next,
        step: planned.step,
        output: done.output,
        attempts: done.attempts ?? [],
        timeMs,
        ...usageOf(done.attempts ?? [], model),
        at: now()
      })
      await done.keep?.(timeMs)
      await database.runs.update(runId, { plan, next: run.next + 1, status: last ? "done" : "running", ...saidOf(done), updatedAt: now() })
      return true
    })
    if (!kept) return false
    emit({ name: "step.done", runId, step: planned.step, n: run.next, timeMs })
    if (last) emit({ name: "run.done", runId })
    return !last
  }

  async function fail(runId: string, error: unknown): Promise<void> {
    const sentence = runFailure(error)
    emit({ name: "run.failed", runId, sentence })
    try {
      await database.transaction("rw", database.runs, database.chat, async () => {
        const run = await database.runs.get(runId)
        if (run?.status !== "running") return
        await database.runs.update(runId, { status: "failed", failure: sentence, updatedAt: now() })
        if (run.roleId !== null && run.personId === null) {
          await appendLine(database, run.roleId, newId(), now(), { author: "candor", kind: "failure", text: sentence })
        }
      })
    } catch (writeError) {
      // Not even the failure can be written (a full disk): the run stays "running" in the store, and the next wake-up tries it again.
      emit({ name: "run.failed", runId, sentence: runFailure(writeError) })
    }
  }

  return {
    prepare,
    drive,
    async start(request) {
      const run = prepare(request)
      await database.runs.add(run)
      void drive(run.id)
      return run.id
    },
    async resumeAll() {
      const runs = (await unfinishedRuns(database)).sort((a, b) => a.createdAt - b.createdAt)
      await Promise.all(runs.map(run => drive(run.id)))
    },
    async stop(runId) {
      await database.runs
        .where("id")
        .equals(runId)
        .and(run => run.status === "running" || run.status === "waiting" || run.status === "paused")
        .modify({ status: "stopped", updatedAt: now() })
      claims.get(runId)?.controller.abort()
    },
    async retry(runId) {
      // A run that was stopped a moment ago may still be ending here: its claim has to be gone before it can be driven again.
      await claims.get(runId)?.ended
      const changed = await database.runs
        .where("id")
        .equals(runId)
        .and(run => run.status === "failed" || run.status === "stopped")
        .modify({ status: "running", failure: null, updatedAt: now() })
      if (changed > 0) void drive(runId)
    }
  }
}

/** Tokens of a step's attempts and what they cost; nothing where nobody counted. */
function usageOf(attempts: readonly Attempt[], { prices }: Model): Pick<StepRow, "usage" | "costUsd"> {
  const usage = totalUsage(attempts.map(attempt => attempt.usage))
  return usage ? { usage, costUsd: prices ? costOf(usage, prices) : null } : {}
}

function saidOf({ model, fellBack }: StepResult): Partial<RunRow> {
  return { ...(model === undefined ? {} : { model }), ...(fellBack ? { fellBack } : {}) }
}

/** Lets at most `limit` works run at the same time, in the order in which they came. */
function turns(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let busy = 0
  return async work => {
    if (busy >= limit) await new Promise<void>(resolve => waiting.push(resolve))
    else busy++
    try {
      return await work()
    } finally {
      // The place goes to the next one in line without being given up, so that nobody slips in between.
      const next = waiting.shift()
      if (next) next()
      else busy--
    }
  }
}
