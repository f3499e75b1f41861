import type { CandorDatabase } from "../database"
import { peopleOfRun } from "../files/erase"
import { eraseEventsOf } from "../learning/erase-learned"
import { unfinishedRuns } from "../runs/runs"

// Writes: only the worker calls this, inside a transaction over all tables.

/**
 * Somebody objected: what was learned of them goes, and so do notes about them that were never sent. A note that failed may have arrived: it stays for
 * whoever asks what left, and is not sent again.
 *
 * @returns the runs about them that are to be stopped
 */
export async function endLearning(database: CandorDatabase, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return []
  await eraseEventsOf(database, personIds)
  await database.atsNotes
    .where("personId")
    .anyOf([...personIds])
    .and(({ state }) => state === "drafted")
    .delete()
  return (await unfinishedRuns(database)).filter(run => peopleOfRun(run).some(id => personIds.includes(id))).map(({ id }) => id)
}
