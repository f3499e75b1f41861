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

/** The rows of the People tab, table by table, as they stand at one moment. */
export interface RecordsForRole {
  people: PersonRow[]
  evaluations: EvaluationRow[]
  feedback: VerdictFeedbackRow[]
  decisions: DecisionRow[]
  visits: VisitRow[]
}

/** Everyone seen, evaluated or decided on for a role, with all rows about them for it. People are sorted last seen first. */
export async function recordsForRole(database: CandorDatabase, roleId: string): Promise<RecordsForRole> {
  const { people, evaluations, verdictFeedback, decisions, visits } = database
  return database.transaction("r", [people, evaluations, verdictFeedback, decisions, visits], async () => {
    const [ofEvaluations, ofFeedback, ofDecisions, ofVisits] = await Promise.all([
      evaluations.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).toArray(),
      verdictFeedback.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).toArray(),
      decisions.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).toArray(),
      visits.where("roleId").equals(roleId).toArray()
    ])
    const ids = new Set([...ofEvaluations, ...ofDecisions, ...ofVisits].map(row => row.personId))
    // Who was linked to somebody else stands in the list with that person.
    const found = (await people.bulkGet([...ids])).filter(person => person !== undefined && person.sameAs === undefined) as PersonRow[]
    found.sort((a, b) => b.lastSeenAt - a.lastSeenAt || (a.id < b.id ? -1 : 1))
    return { people: found, evaluations: ofEvaluations, feedback: ofFeedback, decisions: ofDecisions, visits: ofVisits }
  })
}

/** A person, or null where there is none (never seen, or erased). */
export async function personRowOf(database: CandorDatabase, personId: string): Promise<PersonRow | null> {
  return (await database.people.get(personId)) ?? null
}
