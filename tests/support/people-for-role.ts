import type { CandorDatabase } from "~store/database"
import { recordsForRole, type PersonForRole } from "~store/people/people"
import type { VerdictFeedbackRow } from "~store/rows/rows"

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
