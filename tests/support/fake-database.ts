import "fake-indexeddb/auto"
import { CandorDatabase } from "~store/database"

let made = 0

/** An empty store of its own for one test, on a fake IndexedDB. */
export function freshDatabase(): CandorDatabase {
  made++
  return new CandorDatabase(`candor-test-${made}`)
}

/** Every row of every table: what a test compares, or looks through for traces. */
export async function allRows(database: CandorDatabase): Promise<Record<string, unknown[]>> {
  const entries = database.tables.map(async table => [table.name, await table.toArray()] as const)
  return Object.fromEntries(await Promise.all(entries))
}
