import type { CandorDatabase } from "../database"
import type { ReadingRow, DecisionRow, EvaluationRow, PersonRow, VerdictFeedbackRow, VisitRow } from "../rows/rows"

// Read-only: safe in live queries of the panel.

/** Everything known about one person for one role. `visit` counts visits while this role was active. */
export interface PersonForRole {
  person: PersonRow
  /** The newest reading, of all linked pages together: the profile and its page health. */
  capture: ReadingRow | null
  visit: VisitRow | null
  evaluation: EvaluationRow | null
  feedback: VerdictFeedbackRow[]
  decision: DecisionRow | null
}

/** A person, or null where there is none (never seen, or erased). */
export async function personRowOf(database: CandorDatabase, personId: string): Promise<PersonRow | null> {
  return (await database.people.get(personId)) ?? null
}
