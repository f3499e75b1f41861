import type { CandorDatabase } from "~store/database"
import type { PersonForRole } from "~store/people/people"
import type { DecisionRow, EvaluationRow, PersonRow, VerdictFeedbackRow, VisitRow } from "~store/rows/rows"

/** The rows about a role, table by table, as they stand at one moment. */
interface RecordsForRole {
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

/** Everyone seen, evaluated or decided on for a role; last seen first. Captures are left out: they are read one card at a time. */
export async function listPeopleForRole(database: CandorDatabase, roleId: string): Promise<Omit<PersonForRole, "capture">[]> {
  const records = await recordsForRole(database, roleId)
  const visits = byPerson(records.visits)
  const evaluations = byPerson(records.evaluations)
  const decisions = byPerson(records.decisions)
  const feedback = new Map<string, VerdictFeedbackRow[]>()
  for (const row of records.feedback) feedback.set(row.personId, [...(feedback.get(row.personId) ?? []), row])
  return records.people.map(person => ({
    person,
    visit: visits.get(person.id) ?? null,
    evaluation: evaluations.get(person.id) ?? null,
    feedback: feedback.get(person.id) ?? [],
    decision: decisions.get(person.id) ?? null
  }))
}

function byPerson<Row extends { personId: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map(row => [row.personId, row]))
}
