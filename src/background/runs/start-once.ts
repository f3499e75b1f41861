import { isSame } from "~profile/is-same"
import type { AgentRequest } from "~run/request"
import type { RunRow } from "~store/rows/rows"
import type { BackgroundDeps } from "../deps"

/** What of a run is not over: it may still come to its end. */
const open: readonly RunRow["status"][] = ["running", "waiting", "paused"]

/**
 * Begins what was asked for. Asked for again while it is not over (a second click, a second panel), it is the one that is under way.
 *
 * @param since runs that were begun before are not the same, in milliseconds since the epoch: what they go by has changed
 * @returns the run's id
 */
export async function startOnce(
  { database, runHost }: BackgroundDeps,
  request: AgentRequest & { roleId: string },
  more: Partial<RunRow> = {},
  since = 0
): Promise<string> {
  const made = runHost.prepare(request, more)
  const runId = await database.transaction("rw", database.runs, async () => {
    const same = await database.runs
      .where("roleId")
      .equals(request.roleId)
      .filter(run => run.skill === made.skill && open.includes(run.status) && run.createdAt >= since && run.wanted === made.wanted)
      .filter(run => isSame(run.input, made.input))
      .first()
    if (same) return same.id
    await database.runs.add(made)
    return made.id
  })
  void runHost.drive(runId)
  return runId
}
