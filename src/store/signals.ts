import type { CandorDatabase } from "./database"
import type { SignalRow } from "./rows"

/** What the recruiter did about one person, oldest first. */
export async function signalsOf(database: CandorDatabase, personId: string): Promise<SignalRow[]> {
  return database.signals.where("personId").equals(personId).sortBy("id")
}

/** Every decision ever set or taken back for a role, oldest first: the decision log. `detail.previous` is the one before it. */
export async function decisionLog(database: CandorDatabase, roleId: string): Promise<SignalRow[]> {
  const rows = await database.signals.where("roleId").equals(roleId).sortBy("id")
  return rows.filter(row => row.kind === "decision")
}
