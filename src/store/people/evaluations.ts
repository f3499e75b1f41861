import type { CandorDatabase } from "../database"
import { ofRole } from "../of-role"

/** How many people were evaluated for a role. */
export async function countEvaluations(database: CandorDatabase, roleId: string): Promise<number> {
  return ofRole(database.evaluations, roleId).count()
}
