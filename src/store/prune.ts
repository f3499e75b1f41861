import type { CandorDatabase } from "./database"
import type { RunRow } from "./rows"

// Writes: only the worker calls these.

/** Readings kept of one person beside those that something stands on. */
const capturesKept = 3
const finished: readonly RunRow["status"][] = ["done", "failed", "stopped"]
/** Finished runs kept, the last changed ones. */
const runsKept = 500

/**
 * Deletes old readings of a person: all but the newest three, the ones shown now, and those that an evaluation, a decision or an open
 * calibration stands on, or that a run is at or can go on with. What a decision stands on is what it is replayed over later.
 * Inside a transaction over people, captures, evaluations, decisions, calibrations and runs.
 */
export async function pruneCaptures(database: CandorDatabase, personId: string): Promise<void> {
  const { people, captures, evaluations, decisions, calibrations, runs } = database
  const ids = await captures.where("[personId+at]").between([personId, 0], [personId, Infinity]).reverse().primaryKeys()
  if (ids.length <= capturesKept) return
  const person = await people.get(personId)
  // A decision on linked people is on the one who stands for all, and may stand on a reading of any of them.
  const decided = [personId, ...(person?.sameAs === undefined ? [] : [person.sameAs])]
  const [taken, calibrating, evaluated, atWork] = await Promise.all([
    decisions.where("personId").anyOf(decided).toArray(),
    calibrations.filter(({ state }) => state === "open").toArray(),
    evaluations.where("personId").equals(personId).toArray(),
    runs
      .where("status")
      .noneOf(["done"])
      .filter(run => run.personId === personId)
      .toArray()
  ])
  const needed = new Set([
    person?.captureId,
    person?.mergedId,
    ...evaluated.map(({ captureId }) => captureId),
    ...taken.map(({ shown }) => shown?.captureId),
    ...calibrating.flatMap(row => row.people.map(({ captureId }) => captureId)),
    ...atWork.map(({ input }) => (input as { captureId?: string } | null)?.captureId)
  ])
  await captures.bulkDelete(ids.slice(capturesKept).filter(id => !needed.has(id)))
}

/**
 * Deletes old finished runs with their steps: all but the last 500, the one that each role came from, parts of a run that goes on, and
 * failures that nobody has seen to (no evaluation took their place). What a run brought about stands in its own tables and stays.
 */
export async function pruneRuns(database: CandorDatabase): Promise<number> {
  const { runs, steps, roles, evaluations } = database
  return database.transaction("rw", [runs, steps, roles, evaluations], async () => {
    if ((await runs.count()) <= runsKept) return 0
    const present = new Set(await roles.toCollection().primaryKeys())
    const old: RunRow[] = await runs
      .orderBy("updatedAt")
      .reverse()
      .filter(({ status }) => finished.includes(status))
      .offset(runsKept)
      .toArray()
    const atWork = new Set(await runs.where("status").noneOf(finished).primaryKeys())
    const gone: string[] = []
    for (const { id, skill, status, roleId, personId, parentId } of old) {
      if (parentId !== undefined && atWork.has(parentId)) continue
      if (skill === "intake" && roleId !== null && present.has(roleId)) continue
      const isUnseen =
        skill === "evaluate" && status === "failed" && roleId !== null && personId !== null && !(await evaluations.get([roleId, personId]))
      if (!isUnseen) gone.push(id)
    }
    await steps.where("runId").anyOf(gone).delete()
    await runs.bulkDelete(gone)
    return gone.length
  })
}
