import type { CandorDatabase } from "./database"
import type { RunRow, StepRow } from "./rows"

/** Runs, last changed first. `limit` bounds a list that only grows. */
export async function listRuns(database: CandorDatabase, limit = 200): Promise<RunRow[]> {
  return database.runs.orderBy("updatedAt").reverse().limit(limit).toArray()
}

/** The newest intake of a role. */
export async function intakeRunOf(database: CandorDatabase, roleId: string): Promise<RunRow | null> {
  const runs = await database.runs
    .where("roleId")
    .equals(roleId)
    .filter(run => run.skill === "intake")
    .toArray()
  return newest(runs)
}

/** The newest run that holds a person against a role. */
export async function newestRunFor(database: CandorDatabase, roleId: string, personId: string): Promise<RunRow | null> {
  const runs = await database.runs.where("[roleId+personId]").equals([roleId, personId]).toArray()
  return newest(runs.filter(run => run.skill === "evaluate"))
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
export function runStatus(run: RunRow | null): { label: string; done: number; total: number } | null {
  const step = run?.status === "running" ? run.plan[run.next] : undefined
  return run && step ? { label: step.label, done: run.next, total: run.plan.length } : null
}

function newest(runs: readonly RunRow[]): RunRow | null {
  return runs.reduce<RunRow | null>((best, run) => (best === null || run.createdAt >= best.createdAt ? run : best), null)
}
