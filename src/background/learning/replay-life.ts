import { rulesVersion } from "~evaluation/evaluate"
import { keepAwake } from "~browser/keep-awake"
import { isWorse } from "~learning/replay/replay"
import type { ReplayChange, ReplayReport } from "~learning/replay/replay-report"
import { failureOf } from "~messages/failure-of"
import { sentence, type Said } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import type { ReplayRow } from "~store/rows/learning-rows"
import { builtinModelId } from "~store/runs/models"
import { writeAndDrive } from "../roles/change-role"
import type { BackgroundDeps } from "../deps"
import { takeEffect } from "./preference-effects"
import { fail } from "../failures"
import { learnedTexts } from "./preference-texts"
import { replayByRules } from "./replay-by-rules"

// What is driven in this worker now, for each store: a replay that is asked for twice, or found again at a wake-up, is driven once.
const driven = new WeakMap<CandorDatabase, Map<string, Promise<void>>>()

/** Stores a replay that is to run. Inside a transaction that covers `replays`; then drive it. @returns its id */
export async function beginReplay(
  { database, now, newId }: BackgroundDeps,
  change: ReplayChange,
  days: number,
  id = newId()
): Promise<string> {
  await database.replays.put({ id, change, days, state: "running", runId: null, report: null, failure: null, at: now() })
  return id
}

/** Stores a replay that asks a model, with its run. Inside a transaction over all tables; then drive it. @returns its id */
export async function beginModelReplay(
  deps: BackgroundDeps,
  change: Extract<ReplayChange, { kind: "model" }>,
  days: number
): Promise<string> {
  const { database, runHost } = deps
  const { modelId } = change
  if (modelId !== builtinModelId && !(await database.models.get(modelId))) {
    throw fail(sentence("failModelGone"), sentence("failModelGoneNext"))
  }
  const id = await beginReplay(deps, change, days)
  const run = runHost.prepare({ skill: "replay", roleId: null, replayId: id, modelId, days }, { wanted: modelId, model: modelId })
  await database.runs.add(run)
  await database.replays.update(id, { runId: run.id })
  return id
}

/** Brings a stored replay to its end, and does what its result says. Never rejects: what fails stands in its row. */
export function driveReplay(deps: BackgroundDeps, replayId: string): Promise<void> {
  const ofStore = driven.get(deps.database) ?? new Map<string, Promise<void>>()
  driven.set(deps.database, ofStore)
  const known = ofStore.get(replayId)
  if (known) return known
  const ended = keepAwake(driveToEnd(deps, replayId)).finally(() => ofStore.delete(replayId))
  ofStore.set(replayId, ended)
  return ended
}

/** Goes on with the replays that an earlier worker left. Resolves when they ended, or wait for the recruiter. */
export async function resumeReplays(deps: BackgroundDeps): Promise<void> {
  const left = await deps.database.replays.filter(({ state }) => state === "running").toArray()
  await Promise.all(left.map(({ id }) => driveReplay(deps, id)))
}

async function driveToEnd(deps: BackgroundDeps, replayId: string): Promise<void> {
  try {
    const row = await deps.database.replays.get(replayId)
    if (row?.state !== "running") return
    if (row.runId !== null) return await followRun(deps, row.id, row.runId)
    const report = await replayByRules(deps, row)
    if (report) await endReplay(deps, replayId, report)
  } catch (error) {
    // Where not even this can be written, the row stays "running" and the next wake-up tries it again.
    await failReplay(deps, replayId, failureOf(error).what).catch(() => undefined)
  }
}

/** A model is asked by a run, which writes the report itself. One that was stopped or failed says so; one that waits or is paused goes on. */
async function followRun(deps: BackgroundDeps, replayId: string, runId: string): Promise<void> {
  await deps.runHost.drive(runId)
  const run = await deps.database.runs.get(runId)
  if (!run || run.status === "stopped" || run.status === "failed") await failReplay(deps, replayId, run?.failure ?? learnedTexts.stopped)
}

/** Keeps a report. An approved preference that was waiting for it is in use by it, or kept off where it is worse than what is there now. */
export async function endReplay(deps: BackgroundDeps, replayId: string, report: ReplayReport): Promise<void> {
  const { database, now } = deps
  await writeAndDrive(deps, async () => {
    const row = await database.replays.get(replayId)
    if (row?.state !== "running") return []
    await database.replays.put({ ...row, state: "done", report })
    const waiting = await waitingFor(database, row)
    if (!waiting) return []
    if (isWorse(report)) {
      const reason = learnedTexts.keptOff(report.decisions, report.agreedBefore, report.agreedAfter)
      await database.preferences.put({ ...waiting, state: "kept off", reason, changedAt: now() })
      return []
    }
    const used = { ...waiting, state: "in use" as const, reason: null, changedAt: now() }
    await database.preferences.put(used)
    return takeEffect(deps, used)
  })
}

/** A replay that cannot be done says why, and what waited for it is kept off: the recruiter may try again, or use it all the same. */
export async function failReplay({ database, now }: BackgroundDeps, replayId: string, failure: Said): Promise<void> {
  await database.transaction("rw", database.replays, database.preferences, async () => {
    const row = await database.replays.get(replayId)
    if (row?.state !== "running") return
    await database.replays.put({ ...row, state: "failed", failure })
    const waiting = await waitingFor(database, row)
    if (waiting) await database.preferences.put({ ...waiting, state: "kept off", reason: learnedTexts.untried(failure), changedAt: now() })
  })
}

/** The preference that was approved and takes effect by this replay's result; a replay that was only tried changes nothing. */
async function waitingFor({ preferences }: CandorDatabase, { id, change }: ReplayRow) {
  const row = change.kind === "preference" ? await preferences.get(change.preferenceId) : undefined
  return row?.state === "approved" && row.replayId === id ? row : undefined
}

/** The one replay of a version of the rules: it is offered once, whatever became of it. */
export const rulesReplayId = `rules replay ${rulesVersion}`

/**
 * Offers to replay past decisions where the extension was updated and its rules are others than those that the recruiter saw then. Nothing
 * is run before the recruiter starts it.
 */
export async function offerRulesReplay({ database, now }: BackgroundDeps, days = 90): Promise<void> {
  await database.transaction("rw", database.replays, database.decisions, async () => {
    if (await database.replays.get(rulesReplayId)) return
    const since = now() - days * 86_400_000
    const other = await database.decisions
      .filter(
        ({ at, shown }) => at >= since && shown !== undefined && shown.model === builtinModelId && shown.rulesVersion !== rulesVersion
      )
      .first()
    if (!other) return
    await database.replays.add({
      id: rulesReplayId,
      change: { kind: "rules" },
      days,
      state: "offered",
      runId: null,
      report: null,
      failure: null,
      at: now()
    })
  })
}
