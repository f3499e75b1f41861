import type { VerdictWord } from "~evaluation/evaluation"
import type { PersonToHand } from "~handover/make-hand-over"
import { decideFirst } from "~learning/calibration/decide-first"
import type { CandorDatabase } from "~store/database"
import { shownCaptureId } from "~store/people/person-links"
import type { PersonOfTable } from "~store/people/people-csv"
import type { DecisionRow, EvaluationRow, PersonRow, VerdictFeedbackRow } from "~store/rows/rows"
import type { DisputeRow } from "~store/rows/request-rows"
import { readSettings } from "~store/settings"

/** Somebody who is handed over, with what tells in which order they were received. */
export interface StoredPersonToHand extends PersonToHand {
  personId: string
  firstSeenAt: number
}

/** People taken from the store at a time: readings are large. */
const batch = 200

/**
 * People of a role as they are handed over, in the order of the ids. Who is not stored any more, or is not to be contacted, is left out. What is
 * hidden on the screen until it is decided is in no file either.
 */
export async function readPeopleToHand(database: CandorDatabase, roleId: string, ids: readonly string[]): Promise<StoredPersonToHand[]> {
  const { people, captures } = database
  const found: StoredPersonToHand[] = []
  const { decideFirstShare } = await readSettings(database)
  for (let at = 0; at < ids.length; at += batch) {
    const rows = await reachable(people.bulkGet([...ids.slice(at, at + batch)]))
    const [readings, judged] = await Promise.all([
      captures.bulkGet(rows.map(shownCaptureId)),
      judgedFor(database, roleId, rows, decideFirstShare)
    ])
    rows.forEach((person, n) => {
      const { id, name, headline, location, url, firstSeenAt } = person
      const { evaluation, feedback, disputes } = judged[n]!
      const profile = readings[n]?.reading.profile ?? null
      const overrides = new Map<string, VerdictWord>()
      for (const { qualificationId, override } of feedback) if (override !== null) overrides.set(qualificationId, override)
      found.push({
        personId: id,
        firstSeenAt,
        name,
        headline,
        location,
        url,
        profile,
        evaluation: evaluation?.evaluation ?? null,
        overrides,
        disputes
      })
    })
  }
  return found
}

/** The same as rows of a table: without readings, with what was decided and how often they were looked at. */
export async function readPeopleOfTable(database: CandorDatabase, roleId: string, ids: readonly string[]): Promise<PersonOfTable[]> {
  const { people, visits } = database
  const { decideFirstShare } = await readSettings(database)
  const found: PersonOfTable[] = []
  for (let at = 0; at < ids.length; at += batch) {
    const rows = await reachable(people.bulkGet([...ids.slice(at, at + batch)]))
    const [seen, judged] = await Promise.all([
      visits.bulkGet(rows.map(({ id }): [string, string] => [id, roleId])),
      judgedFor(database, roleId, rows, decideFirstShare)
    ])
    rows.forEach((person, n) => found.push({ person, visit: seen[n] ?? null, ...judged[n]! }))
  }
  return found
}

/** Names and schools by person: what a blind table has to leave out of quotes. */
export async function readWhoTheyAre(database: CandorDatabase, people: readonly PersonRow[]) {
  const known = new Map<string, { name: string | null; schools: string[] }>()
  for (let at = 0; at < people.length; at += batch) {
    const some = people.slice(at, at + batch)
    const readings = await database.captures.bulkGet(some.map(shownCaptureId))
    some.forEach(({ id, name }, n) => {
      known.set(id, { name, schools: readings[n]?.reading.profile.education.flatMap(({ school }) => school ?? []) ?? [] })
    })
  }
  return known
}

/** Of ids, how many are of people who are not to be contacted: they are in no hand-over, and that is told. */
export async function countNotContacted({ people }: CandorDatabase, ids: readonly string[]): Promise<number> {
  const wanted = new Set(ids)
  const all = await people.where("doNotContact.at").aboveOrEqual(0).primaryKeys()
  return all.filter(id => wanted.has(id)).length
}

interface JudgedFor {
  disputes: DisputeRow[]
  evaluation: EvaluationRow | null
  feedback: VerdictFeedbackRow[]
  decision: DecisionRow | null
}

async function judgedFor(database: CandorDatabase, roleId: string, rows: readonly PersonRow[], share: number): Promise<JudgedFor[]> {
  const keys = rows.map(({ id }): [string, string] => [roleId, id])
  const ids = rows.map(({ id }) => id)
  const [linked, disputed, evaluations, decisions, feedback] = await Promise.all([
    database.people.where("sameAs").anyOf(ids).toArray(),
    database.disputes.where("roleId").equals(roleId).toArray(),
    database.evaluations.bulkGet(keys),
    database.decisions.bulkGet(keys),
    database.verdictFeedback.where("[roleId+personId]").anyOf(keys).toArray()
  ])
  // What a person says was written down of the page that they were known by then.
  const primaryOfLinked = new Map(linked.map(({ id, sameAs }) => [id, sameAs]))
  return rows.map(({ id }, n) => {
    const decision = decisions[n] ?? null
    const isHidden = decision === null && decideFirst(roleId, id, share)
    return {
      disputes: disputed.filter(({ personId }) => (primaryOfLinked.get(personId) ?? personId) === id),
      evaluation: isHidden ? null : (evaluations[n] ?? null),
      feedback: feedback.filter(({ personId }) => personId === id),
      decision
    }
  })
}

async function reachable(found: Promise<(PersonRow | undefined)[]>): Promise<PersonRow[]> {
  return (await found).filter(person => person !== undefined && person.doNotContact === undefined) as PersonRow[]
}
