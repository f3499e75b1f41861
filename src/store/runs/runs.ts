import type { Said } from "~sentence/sentence"
import type { CandorDatabase } from "../database"
import type { RunRow, StepRow } from "../rows/rows"
import { builtinModelId } from "./models"

/** The newest intake of a role. */
export async function intakeRunOf(database: CandorDatabase, roleId: string): Promise<RunRow | null> {
  return newestRunOf(database, roleId, "intake")
}

/** The newest run of a skill for a role. */
export async function newestRunOf(database: CandorDatabase, roleId: string, skill: string): Promise<RunRow | null> {
  const runs = await database.runs
    .where("roleId")
    .equals(roleId)
    .filter(run => run.skill === skill)
    .toArray()
  return newest(runs)
}

/** Whether a run only tries something: its evaluation stands in its steps, and is not the one that is shown. */
export function isTrial({ input }: RunRow): boolean {
  return (input as { trial?: unknown } | null)?.trial === true
}

/** The newest run that holds a person against a role; trials are none. */
export async function newestRunFor(database: CandorDatabase, roleId: string, personId: string): Promise<RunRow | null> {
  const runs = await database.runs.where("[roleId+personId]").equals([roleId, personId]).toArray()
  return newest(runs.filter(run => run.skill === "evaluate" && !isTrial(run)))
}

/** Runs that are not finished: what the worker goes on with when it wakes. */
export async function unfinishedRuns(database: CandorDatabase): Promise<RunRow[]> {
  return database.runs.where("status").equals("running").toArray()
}

/** A run's steps in their order, each with its attempts and findings. The step at the run's cursor may stand here unfinished. */
export async function stepsOf(database: CandorDatabase, runId: string): Promise<StepRow[]> {
  return database.steps.where("[runId+n]").between([runId, 0], [runId, Infinity]).toArray()
}

/** What the status line says of a run: the step it is at, and how many are done. Null when it is not running. Pure, for the panel. */
export function runStatus(run: RunRow | null): { label: Said; done: number; total: number } | null {
  const step = run?.status === "running" ? run.plan[run.next] : undefined
  return run && step ? { label: step.label, done: run.next, total: run.plan.length } : null
}

function newest(runs: readonly RunRow[]): RunRow | null {
  return runs.reduce<RunRow | null>((best, run) => (best === null || run.createdAt >= best.createdAt ? run : best), null)
}

/** How far a list of people is. */
export interface ListProgress {
  /** Who is to be evaluated; the others were up to date or are not stored any more. */
  total: number
  done: number
  failed: number
  /** Not begun yet. */
  waiting: number
  /** Begun and not over, paused ones among them. */
  atWork: number
  upToDate: number
  gone: number
  startedAt: number
  /** Time for one person at the list's own pace, pauses left out; null before the third is done. */
  msPerPerson: number | null
  /** What the rest will take at this pace; null where there is no pace yet, or nothing is at work. */
  msLeft: number | null
  tokens: number
  /** By the listed prices, in US dollars; null where a price is not known. */
  costUsd: number | null
}

/** How far a list is, out of its own run and those of its people; of a run that is not there, nothing. Safe in a live query. */
export async function listProgress(database: CandorDatabase, runId: string): Promise<ListProgress> {
  const { runs, steps, evaluations } = database
  return database.transaction("r", runs, steps, evaluations, async () => {
    const [run, chosen, parts] = await Promise.all([runs.get(runId), steps.get([runId, 0]), runs.where("parentId").equals(runId).toArray()])
    const progress = progressOf(run, chosen?.output, parts)
    if (!run || parts.length > 0 || run.wanted !== builtinModelId) return progress
    // The rules store no run for a person: who was evaluated since the list began is done.
    const due = ((chosen?.output ?? {}) as { due?: { personId: string }[] }).due ?? []
    const rows = await evaluations.bulkGet(due.map(({ personId }): [string, string] => [run.roleId ?? "", personId]))
    const done = rows.filter(row => row !== undefined && row.at >= run.createdAt)
    const waiting = run.status === "done" ? 0 : Math.max(0, progress.total - done.length)
    const last = Math.max(run.createdAt, ...done.map(row => row?.at ?? 0))
    const msPerPerson = done.length < 3 ? null : (last - run.createdAt) / done.length
    const msLeft = msPerPerson === null || run.status !== "running" ? null : Math.round(msPerPerson * waiting)
    return { ...progress, done: done.length, waiting, msPerPerson, msLeft }
  })
}

function progressOf(run: RunRow | undefined, chosen: unknown, parts: readonly RunRow[]): ListProgress {
  const { total, upToDate, gone } = (chosen ?? {}) as { total?: number; upToDate?: number; gone?: number }
  const asked = (run?.input as { personIds?: string[] } | null)?.personIds?.length ?? parts.length
  const done = parts.filter(({ status }) => status === "done")
  const failed = parts.filter(({ status }) => status === "failed").length
  const atWork = parts.filter(({ status }) => status === "running" || status === "waiting" || status === "paused").length
  const isOver = run?.status === "done"
  // Somebody who was evaluated in the meantime, or erased, gets no run: at the end nobody waits any more.
  const waiting = isOver ? 0 : Math.max(0, (total ?? asked) - parts.length)
  const msPerPerson = done.length < 3 ? null : busyTime(done) / done.length
  const used = parts.map(part => part.used).filter(one => one !== undefined)
  return {
    total: total ?? asked,
    done: done.length,
    failed,
    waiting,
    atWork,
    upToDate: upToDate ?? 0,
    gone: gone ?? 0,
    startedAt: run?.createdAt ?? 0,
    msPerPerson,
    msLeft: msPerPerson === null || run?.status !== "running" ? null : Math.round(msPerPerson * (waiting + atWork)),
    tokens: used.reduce((sum, { tokens }) => sum + tokens, 0),
    costUsd: used.reduce<number | null>((sum, { usd }) => (sum === null || usd === null ? null : sum + usd), 0)
  }
}

/** The time in which at least one of the runs was at work, in milliseconds. */
function busyTime(runs: readonly RunRow[]): number {
  let until = 0
  let busy = 0
  for (const { createdAt, updatedAt } of [...runs].sort((a, b) => a.createdAt - b.createdAt)) {
    busy += Math.max(0, updatedAt - Math.max(createdAt, until))
    until = Math.max(until, updatedAt)
  }
  return busy
}
