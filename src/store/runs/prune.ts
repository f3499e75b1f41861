import type { CandorDatabase } from "../database"
import type { RunRow } from "../rows/rows"
import { holdsOn } from "../trust/legal-hold"

// Writes: only the worker calls these.

/** Readings kept of one person beside those that something stands on. */
const capturesKept = 3
const finished: readonly RunRow["status"][] = ["done", "failed", "stopped"]
/** Finished runs kept, the last changed ones. */
const runsKept = 500
/** Runs about single people kept as parts of lists. */
const partsKept = 3_000

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
  // Nothing of somebody on a role under a legal hold goes by age.
  if ((await holdsOn(database, [personId, ...(person?.sameAs === undefined ? [] : [person.sameAs])])).length > 0) return
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
 * Deletes old finished runs with their steps: all but the last 500, the one that each role came from, runs that a kept one does again, and
 * failures that nobody has seen to (no evaluation took their place). The parts of a list stay and go with it, so that it can be looked at
 * whole; of lists that are over, the newest with some thousands of parts are kept. What a run brought about stands in its own tables.
 */
export async function pruneRuns(database: CandorDatabase): Promise<number> {
  const { runs, steps, roles, evaluations } = database
  return database.transaction("rw", [runs, steps, roles, evaluations], async () => {
    const [all, parts] = await Promise.all([runs.count(), runs.where("parentId").above("").count()])
    if (all - parts <= runsKept && parts <= partsKept) return 0
    const rolesNow = await roles.toArray()
    const present = new Set(rolesNow.map(({ id }) => id))
    const held = new Set(rolesNow.filter(({ hold }) => hold !== undefined).map(({ id }) => id))
    const rows: RunRow[] = await runs.orderBy("updatedAt").reverse().toArray()
    const known = new Map(rows.map(row => [row.id, row]))
    const partsOf = new Map<string, RunRow[]>()
    for (const row of rows) if (row.parentId !== undefined) partsOf.set(row.parentId, [...(partsOf.get(row.parentId) ?? []), row])
    // A part whose list is gone stands for itself.
    const own = rows.filter(({ parentId }) => parentId === undefined || !known.has(parentId))
    const kept = new Set<string>()
    let [single, inLists] = [0, 0]
    for (const row of own) {
      const ofList = partsOf.get(row.id) ?? []
      const isHeld = row.roleId !== null && held.has(row.roleId)
      const isOver = !isHeld && [row, ...ofList].every(({ status }) => finished.includes(status))
      const fits = single < runsKept && (ofList.length === 0 || inLists === 0 || inLists + ofList.length <= partsKept)
      const isOrigin = row.skill === "intake" && row.roleId !== null && present.has(row.roleId)
      if (isOver && !fits && !isOrigin && !(isUnseen(row) && !(await evaluations.get([row.roleId, row.personId])))) continue
      if (isOver) single++
      inLists += ofList.length
      for (const { id } of [row, ...ofList]) kept.add(id)
    }
    for (const { id, againOf } of rows) if (kept.has(id) && againOf !== undefined) kept.add(againOf)
    const gone = rows.filter(({ id }) => !kept.has(id)).map(({ id }) => id)
    await steps.where("runId").anyOf(gone).delete()
    await runs.bulkDelete(gone)
    return gone.length
  })
}

/** A failure that the recruiter may still have to see to. */
function isUnseen(row: RunRow): row is RunRow & { roleId: string; personId: string } {
  return row.skill === "evaluate" && row.status === "failed" && row.roleId !== null && row.personId !== null
}
