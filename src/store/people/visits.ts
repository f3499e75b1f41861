import type { CandorDatabase } from "../database"
import type { VisitRow } from "../rows/rows"

/** A person's visits, one row for each role that was active then ("" while none was). */
export async function visitsOf(database: CandorDatabase, personId: string): Promise<VisitRow[]> {
  return database.visits.where("[personId+roleId]").between([personId, ""], [personId, "\uffff"], true, true).toArray()
}

/** How often a person was seen, under every role together. */
export async function seenCount(database: CandorDatabase, personId: string): Promise<number> {
  return (await visitsOf(database, personId)).reduce((sum, row) => sum + row.count, 0)
}

/** The popup's counts of one day: people seen, and decisions taken, since `since` (milliseconds since the epoch). */
export async function countsSince(database: CandorDatabase, since: number): Promise<{ seen: number; decided: number }> {
  const [seen, decided] = await Promise.all([
    database.people.where("lastSeenAt").aboveOrEqual(since).count(),
    database.decisions.filter(row => row.at >= since).count()
  ])
  return { seen, decided }
}
