import type { CandorDatabase } from "../database"
import type { DecisionRow, DecisionWord } from "../rows/rows"

async function decisionsForRole(database: CandorDatabase, roleId: string): Promise<DecisionRow[]> {
  return database.decisions.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).toArray()
}

/** How many people were shortlisted, put on maybe, and passed on for a role. */
export async function countDecisions(database: CandorDatabase, roleId: string): Promise<Record<DecisionWord, number>> {
  const counts = { shortlist: 0, maybe: 0, pass: 0 }
  for (const row of await decisionsForRole(database, roleId)) counts[row.decision]++
  return counts
}
