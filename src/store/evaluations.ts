import type { CandorDatabase } from "./database"
import type { EvaluationRow, VerdictFeedbackRow } from "./rows"

/** The newest evaluation of a person for a role, or null. */
export async function evaluationOf(database: CandorDatabase, roleId: string, personId: string): Promise<EvaluationRow | null> {
  return (await database.evaluations.get([roleId, personId])) ?? null
}

/** What the recruiter said of a person's verdicts for a role. */
export async function feedbackOf(database: CandorDatabase, roleId: string, personId: string): Promise<VerdictFeedbackRow[]> {
  return database.verdictFeedback.where("[roleId+personId]").equals([roleId, personId]).toArray()
}

/** How many people were evaluated for a role. */
export async function countEvaluations(database: CandorDatabase, roleId: string): Promise<number> {
  return database.evaluations.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).count()
}
