import type { CandorDatabase } from "../database"
import type { DecisionRow, DecisionWord } from "../rows/rows"
import { ofRole } from "../of-role"

async function decisionsForRole(database: CandorDatabase, roleId: string): Promise<DecisionRow[]> {
  return ofRole(database.decisions, roleId).toArray()
}

/** How many people were shortlisted, put on maybe, and passed on for a role. */
export async function countDecisions(database: CandorDatabase, roleId: string): Promise<Record<DecisionWord, number>> {
  const counts = { shortlist: 0, maybe: 0, pass: 0 }
  for (const row of await decisionsForRole(database, roleId)) counts[row.decision]++
  return counts
}
