import type { CandorDatabase } from "../database"
import { ofRole } from "../of-role"

/** What came of one strategy: people first found through its searches, and how many of them stand shortlisted. */
export interface StrategyCount {
  found: number
  shortlisted: number
  /** How often a search of it was opened or copied. */
  used: number
}

/** The counts of a role's strategies by their id; a strategy that was never used is not in it. Read-only: safe in a live query. */
export async function strategyCounts(database: CandorDatabase, roleId: string): Promise<Record<string, StrategyCount>> {
  const { finds, decisions, signals } = database
  return database.transaction("r", [finds, decisions, signals], async () => {
    const [found, decided, used] = await Promise.all([
      ofRole(finds, roleId).toArray(),
      ofRole(decisions, roleId).toArray(),
      signals
        .where("roleId")
        .equals(roleId)
        .filter(({ kind }) => kind === "search opened")
        .toArray()
    ])
    const shortlisted = new Set(decided.filter(row => row.decision === "shortlist").map(row => row.personId))
    const counts: Record<string, StrategyCount> = {}
    const of = (strategyId: string) => (counts[strategyId] ??= { found: 0, shortlisted: 0, used: 0 })
    for (const { strategyId, personId } of found) {
      of(strategyId).found++
      if (shortlisted.has(personId)) of(strategyId).shortlisted++
    }
    for (const { detail } of used) if (typeof detail.strategyId === "string") of(detail.strategyId).used++
    return counts
  })
}
