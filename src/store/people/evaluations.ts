import type { CandorDatabase } from "../database"

/** How many people were evaluated for a role. */
export async function countEvaluations(database: CandorDatabase, roleId: string): Promise<number> {
  return database.evaluations.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).count()
}
