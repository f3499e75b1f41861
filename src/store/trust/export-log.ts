import type { SealedEntry } from "~trust/sealed-log/log-entry"
import { writeLogFile } from "~trust/sealed-log/log-file"
import type { CandorDatabase } from "../database"
import { deviceKey } from "./seal-log"

/**
 * The sealed log as a file (src/trust/sealed-log/log-file.ts), for `candor verify`. What waits is not in it: let it be sealed before.
 *
 * @param now milliseconds since the epoch, for the file's last line
 */
export async function exportLog(
  database: CandorDatabase,
  subtle: SubtleCrypto,
  { now, withTexts }: { now: number; withTexts: boolean }
): Promise<string> {
  const { signingKey, key, link } = await deviceKey(database, subtle)
  const rows = await database.sealedLog.orderBy("n").toArray()
  const entries = rows.flatMap(({ n, at, told, texts, sealed }) => {
    if (!sealed) return []
    const { link: own, ...chained } = sealed
    const entry: SealedEntry = { n, at, told, ...chained }
    return [{ entry, link: own, texts }]
  })
  const before = entries[0]?.entry.before ?? link
  return writeLogFile(subtle, { entries, key, signingKey, before, withTexts, now })
}
