import type { CandorDatabase } from "../database"
import { appendToLog } from "./append-to-log"

// Writes: only the worker calls this.

/**
 * Drops the oldest entries of the sealed log, and says up to which in an entry of its own, so that the rest still verifies. An entry that is
 * younger, that is not in the chain yet, or that is about a role under a legal hold keeps those behind it; the newest one always stays.
 *
 * @param before milliseconds since the epoch: entries from before then go
 * @param now for the entry that says so
 * @param held ids of the roles under a hold
 * @returns how many were dropped
 */
export async function dropOldEntries(
  database: CandorDatabase,
  before: number,
  now: number,
  held: ReadonlySet<string> = new Set()
): Promise<number> {
  return database.transaction("rw", database.sealedLog, async () => {
    const [newest = 0] = await database.sealedLog.orderBy("n").reverse().limit(1).primaryKeys()
    let last: { n: number; link: string } | null = null
    await database.sealedLog
      .orderBy("n")
      .until(
        row =>
          row.at >= before || !row.sealed || row.n === newest || ("role" in row.told && row.told.role !== null && held.has(row.told.role))
      )
      .each(row => {
        if (row.sealed) last = { n: row.n, link: row.sealed.link }
      })
    const found = last as { n: number; link: string } | null
    if (!found) return 0
    const dropped = await database.sealedLog.where("n").belowOrEqual(found.n).delete()
    await appendToLog(database, { at: now, told: { kind: "dropped", upTo: found.n, link: found.link } })
    return dropped
  })
}
