import { StoppedError, isStopped, isWaiting } from "~agent/errors"
import type { Listener } from "~agent/events"
import { builtin } from "~agent/models/builtin"
import { judgingPrompts } from "~agent/prompts/ask-evaluate"
import type { Model } from "~agent/models/model"
import { rulesVersion } from "~evaluation/evaluate"
import { attemptsFrom } from "~run/attempt"
import { hasParts, personOf, planFor, type AgentRequest } from "~run/request"
import type { CandorDatabase } from "~store/database"
import type { RunRow } from "~store/rows/rows"
import { unfinishedRuns } from "~store/runs/runs"
import { appendLine } from "~store/roles/write-chat"
import { connectionGone, type VendorAt } from "../ats/vendor"
import type { BatchesAt } from "./lists/batch-deps"
import { runFailure } from "./run-failure"
import { HaltError, LaterError } from "./run-halt"
import type { RunPlace } from "./place"
import { createWaitingLines } from "./waiting-line"
import type { PartsDeps, StepResult } from "./run-step"
import { performStep } from "./run-steps"
import { usageOfAttempts, usedOf } from "./run-used"
import { minusUsed, plusUsed } from "~run/used"
import type { Sentence } from "~sentence/sentence"

export interface RunHostDeps {
  database: CandorDatabase
  now: () => number
  newId: () => string
  /** Keeps the worker alive until the work ends (browser/keep-awake.ts); tests hand the work back as it is. */
  keepAwake: <T>(work: Promise<T>) => Promise<T>
  /** The model that a run asks; the built-in rules where it is left out. */
  modelFor?: (run: RunRow) => Promise<Model>
  emit?: Listener
  /** Runs driven at the same time where nothing else says how many; the others wait their turn. */
  maxParallel?: number
  /** The server that a run is done at, and how many may be at work there; one line for all where it is left out. */
  placeFor?: (run: RunRow) => Promise<RunPlace>
  /** Where batches are sent; nowhere where it is left out. */
  batchesAt?: BatchesAt
  /** Accounts of applicant tracking systems; there are none where it is left out. */
  vendorAt?: VendorAt
  erasePerson?: (personId: string) => Promise<boolean>
  /** Called when a run has nothing to do until later: something has to wake the worker then. */
  onLater?: () => Promise<void>
}

/** Starts, goes on with, stops and retries runs. A run's state is in the store alone; what is here only says who drives it now. */
export interface RunHost {
  /** Stores a new run and drives it. Returns its id at once; progress is in the store. */
  start: (request: AgentRequest, more?: Partial<RunRow>) => Promise<string>
  /** A new run's row, for a caller that stores it in a transaction of its own and then calls `drive`. */
  prepare: (request: AgentRequest, more?: Partial<RunRow>) => RunRow
  /** Drives a stored run to its end. Safe to call twice: the second call joins the first. Never rejects. */
  drive: (runId: string) => Promise<void>
  /** Drives every run that is not finished. Safe to call at every wake-up; a finished step is never repeated. Resolves when they ended. */
  resumeAll: () => Promise<void>
  /** Writes "stopped" first and aborts then, so that a worker that dies in between does not go on with it. Their parts are stopped too. */
  stop: (...runIds: string[]) => Promise<void>
  /** Nothing new is begun; parts that are at work come to their end and are kept. */
  pause: (runId: string) => Promise<void>
  /** Goes on with a paused run where it was. A budget takes the place of the one before. */
  resume: (runId: string, budget?: RunRow["budget"]) => Promise<void>
  /** Goes on with a failed or stopped run from the step that was not finished; with a list, from the parts that were not. */
  retry: (runId: string) => Promise<void>
}

const canStop: readonly RunRow["status"][] = ["running", "waiting", "paused"]

export function createRunHost(deps: RunHostDeps): RunHost {
  const { database, now, newId, keepAwake, modelFor = async () => builtin, emit = () => {}, maxParallel = 4 } = deps
  const { placeFor = async () => ({ server: "rules", atOnce: maxParallel, agreed: true }), batchesAt = async () => null } = deps
  // Who is driven in this worker now. Claimed before the first await: a worker that starts goes on with every run, and so does the message
  // that woke it, which once drove a run twice.
  const claims = new Map<string, { controller: AbortController; ended: Promise<void> }>()
  const lines = createWaitingLines()
  const { vendorAt = async () => Promise.reject(connectionGone()), erasePerson = async () => true } = deps
  const parts: PartsDeps = { prepare, drive, placeFor, batchesAt, vendorAt, erasePerson }

  function prepare(request: AgentRequest, more: Partial<RunRow> = {}): RunRow {
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
      updatedAt: at,
      ...more
    }
  }

  function drive(runId: string): Promise<void> {
    const claim = claims.get(runId)
    if (claim) return claim.ended
    const controller = new AbortController()
    const ended = Promise.resolve()
      .then(() => driveInPlace(runId, controller.signal))
      // Keeping awake may fail on its own (no alarm could be set): the run has ended, and nobody waits for this promise to hear of it.
      .catch((error: unknown) => {
        if (isStopped(error)) emit({ name: "run.stopped", runId })
        else emit({ name: "run.failed", runId, sentence: runFailure(error) })
      })
      .finally(() => claims.delete(runId))
    claims.set(runId, { controller, ended })
    return ended
  }

  /** A run with parts takes no place itself: it would take it from them. */
  async function driveInPlace(runId: string, signal: AbortSignal): Promise<void> {
    const run = await database.runs.get(runId)
    if (run?.status !== "running") return
    if (hasParts(run)) return keepAwake(driveToEnd(runId, signal))
    let place: RunPlace
    try {
      place = await placeFor(run)
    } catch (error) {
      // A model whose address is none, say: nothing would ever come of this run.
      return fail(runId, error)
    }
    const leave = await lines(place.server).enter(place.atOnce, signal)
    try {
      await keepAwake(driveToEnd(runId, signal))
    } finally {
      leave()
    }
  }

  async function driveToEnd(runId: string, signal: AbortSignal): Promise<void> {
    try {
      while (await driveStep(runId, signal)) if (signal.aborted) break
    } catch (error) {
      if (error instanceof LaterError) await deps.onLater?.()
      else if (isWaiting(error)) await standStill(runId, "waiting", error.sentence)
      else if (error instanceof HaltError) await standStill(runId, error.status, error.sentence)
      else if (isStopped(error) || signal.aborted) emit({ name: "run.stopped", runId })
      else await fail(runId, error)
    }
  }

  /** A run that was stopped in the meantime stays stopped. */
  async function standStill(runId: string, status: RunRow["status"], failure: Sentence | null): Promise<void> {
    await database.runs
      .where("id")
      .equals(runId)
      .and(run => run.status === "running")
      .modify({ status, failure, updatedAt: now() })
  }

  /** Does one step and keeps it: output, effects and cursor in one transaction. @returns whether there is more to do */
  async function driveStep(runId: string, signal: AbortSignal): Promise<boolean> {
    const run = await database.runs.get(runId)
    const planned = run?.status === "running" ? run.plan[run.next] : undefined
    if (!run || !planned) return false
    const startedAt = now()
    if (run.next === 0) emit({ name: "run.started", runId, skill: run.skill, step: run.next })
    emit({ name: "step.started", runId, step: planned.step, n: run.next })
    const [model, cut] = await Promise.all([modelFor(runAt(run, planned.skill)), database.steps.get([runId, run.next])])
    const earlier = attemptsFrom(cut?.attempts ?? [])
    const usedBefore = minusUsed(run.used, usedOf(usageOfAttempts(earlier, model.prices)))
    const stepDeps = { database, now, newId }
    const done = await performStep({ run, step: planned.step, signal, model, deps: stepDeps, parts, emit, earlier, usedBefore })
    if (signal.aborted) throw new StoppedError()
    const plan = done.plan === undefined ? run.plan : [...run.plan.slice(0, run.next + 1), ...done.plan]
    const last = run.next + 1 >= plan.length
    const timeMs = Math.max(0, now() - startedAt)
    const usage = usageOfAttempts(done.attempts ?? [], model.prices)
    const used = plusUsed(usedBefore, usedOf(usage))
    const kept = await database.transaction("rw", tablesFor(done), async () => {
      const current = await database.runs.get(runId)
      if (current?.status !== "running" || current.next !== run.next) return false
      const { output, attempts = [], soFar } = done
      await database.steps.put({
        runId,
        n: run.next,
        step: planned.step,
        output,
        attempts,
        ...(soFar && !last ? { soFar } : {}),
        timeMs,
        ...usage,
        at: now()
      })
      await done.keep?.(timeMs)
      const status = last ? "done" : done.pause === undefined ? "running" : "paused"
      const failure = done.pause === undefined ? {} : { failure: done.pause }
      await database.runs.update(runId, {
        plan,
        next: run.next + 1,
        status,
        ...failure,
        ...(used ? { used } : {}),
        ...saidOf(done),
        ...versionsOf(run, done, model),
        updatedAt: now()
      })
      return true
    })
    if (!kept) return false
    emit({ name: "step.done", runId, step: planned.step, n: run.next, timeMs })
    if (last) emit({ name: "run.done", runId })
    return !last
  }

  function tablesFor({ keep, touches }: StepResult) {
    if (!keep) return [database.runs, database.steps]
    return touches ? [...new Set([database.runs, database.steps, ...touches])] : database.tables
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
          await appendLine(database, run.roleId, newId(), now(), { author: "candor", kind: "failure", text: sentence, runId })
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
    async start(request, more) {
      const run = prepare(request, more)
      await database.runs.add(run)
      void drive(run.id)
      return run.id
    },
    async resumeAll() {
      const runs = (await unfinishedRuns(database)).sort((a, b) => a.createdAt - b.createdAt)
      const atWork = new Set(runs.map(({ id }) => id))
      // A list goes on with its parts itself, so that they come in its order and at its pace.
      const own = runs.filter(({ parentId }) => parentId === undefined || !atWork.has(parentId))
      await Promise.all(own.map(run => drive(run.id)))
    },
    async stop(...runIds) {
      const partIds = await database.transaction("rw", database.runs, async () => {
        const ids = await database.runs.where("parentId").anyOf(runIds).primaryKeys()
        await database.runs
          .where("id")
          .anyOf([...runIds, ...ids])
          .and(run => canStop.includes(run.status))
          .modify({ status: "stopped", updatedAt: now() })
        return ids
      })
      // All in one go: no place that one of them leaves is taken by another.
      for (const id of [...runIds, ...partIds]) claims.get(id)?.controller.abort()
    },
    async pause(runId) {
      const changed = await database.runs
        .where("id")
        .equals(runId)
        .and(run => run.status === "running" || run.status === "waiting")
        .modify({ status: "paused", failure: null, updatedAt: now() })
      if (changed > 0) claims.get(runId)?.controller.abort()
    },
    async resume(runId, budget) {
      await claims.get(runId)?.ended
      const changed = await database.runs
        .where("id")
        .equals(runId)
        .and(run => run.status === "paused")
        .modify({ status: "running", failure: null, updatedAt: now(), ...(budget ? { budget } : {}) })
      if (changed > 0) void drive(runId)
    },
    async retry(runId) {
      // A run that was stopped a moment ago may still be ending here: its claim has to be gone before it can be driven again.
      await claims.get(runId)?.ended
      if (await reopen(database, runId, now())) void drive(runId)
    }
  }
}

/** Puts what failed or was stopped back to work. A list that is done has something to go on with where parts of it failed. */
async function reopen(database: CandorDatabase, runId: string, at: number): Promise<boolean> {
  const { runs } = database
  return database.transaction("rw", runs, async () => {
    const run = await runs.get(runId)
    if (!run) return false
    const isOver = (status: RunRow["status"]) => status === "failed" || status === "stopped"
    const again = { status: "running" as const, failure: null, updatedAt: at }
    const partIds = await runs
      .where("parentId")
      .equals(runId)
      .filter(part => isOver(part.status))
      .primaryKeys()
    const isUndone = run.status === "done" && partIds.length > 0
    if (!isOver(run.status) && !isUndone) return false
    await runs.where("id").anyOf(partIds).modify(again)
    const parted = run.plan.findIndex(({ step }) => step === "evaluate-people" || step === "ask-each")
    await runs.update(runId, { ...again, ...(isUndone ? { next: parted } : {}) })
    return true
  })
}

/** The run as the step's own skill sees it: whose model is asked, and where. */
function runAt(run: RunRow, skill: string | undefined): RunRow {
  return skill === undefined ? run : { ...run, skill }
}

/** What a model's answer was given by; noted where one was asked. */
function versionsOf({ skill }: RunRow, { model: by }: StepResult, model: Model): Partial<RunRow> {
  if (by === undefined) return {}
  const isItsOwn = by === model.id && by !== builtin.id
  const settings = isItsOwn ? (model.version ?? null) : null
  return { versions: { rules: rulesVersion, prompts: isItsOwn && skill === "evaluate" ? judgingPrompts : null, settings } }
}

function saidOf({ model, fellBack }: StepResult): Partial<RunRow> {
  return { ...(model === undefined ? {} : { model }), ...(fellBack ? { fellBack } : {}) }
}
