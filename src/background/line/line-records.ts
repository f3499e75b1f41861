import type { LineContext } from "~agent/requests/understand"
import type { VerdictWord } from "~evaluation/evaluation"
import { standingsOf } from "~evaluation/places"
import { allPoints } from "~evaluation/verdict-points"
import type { CandorDatabase } from "~store/database"
import { recordsForRole } from "~store/people/people"
import type { DecisionWord, PersonRow, RoleRow } from "~store/rows/rows"

/** Somebody of the role, as far as the line answers about them. */
export interface LinePerson {
  person: PersonRow
  decision: DecisionWord | null
  evaluated: boolean
  /** The verdict that stands for each qualification: the recruiter's word before the rules'. */
  words: ReadonlyMap<string, VerdictWord>
  /** Place in the order by verdicts; people whom nothing tells apart share one. */
  place: number
}

/** The people of a role, best first. */
export async function linePeople(database: CandorDatabase, { id, role }: RoleRow): Promise<LinePerson[]> {
  const { people, evaluations, feedback, decisions } = await recordsForRole(database, id)
  const overrides = new Map(
    feedback.flatMap(row => (row.override === null ? [] : [[`${row.personId}\n${row.qualificationId}`, row.override] as const]))
  )
  const evaluated = new Map(evaluations.map(row => [row.personId, row.evaluation.verdicts]))
  const decided = new Map(decisions.map(row => [row.personId, row.decision]))
  const rows = people.map(person => {
    const verdicts = new Map((evaluated.get(person.id) ?? []).map(one => [one.qualificationId, one]))
    const weighed = role.qualifications.map(qualification => {
      const override = overrides.get(`${person.id}\n${qualification.id}`)
      const verdict = verdicts.get(qualification.id)
      return override === undefined
        ? { qualification, verdict: verdict?.verdict ?? null, nearness: verdict?.nearness }
        : { qualification, verdict: override }
    })
    return { person, weighed, points: allPoints(weighed), evaluated: evaluated.has(person.id) }
  })
  const places = standingsOf(rows.filter(row => row.evaluated).map(({ person, points }) => ({ id: person.id, points })))
  return rows
    .map(({ person, weighed, evaluated: isEvaluated }): LinePerson => ({
      person,
      decision: decided.get(person.id) ?? null,
      evaluated: isEvaluated,
      words: new Map(weighed.flatMap(({ qualification, verdict }) => (verdict === null ? [] : [[qualification.id, verdict] as const]))),
      place: places.get(person.id) ?? Infinity
    }))
    .sort((a, b) => a.place - b.place || nameOf(a).localeCompare(nameOf(b)))
}

const nameOf = ({ person }: LinePerson) => person.name ?? "\uffff"

/** What the line understands a sentence with. */
export function contextOf(
  row: RoleRow,
  people: readonly LinePerson[],
  said: Pick<LineContext, "personId" | "otherId" | "marked">
): LineContext {
  return {
    ...said,
    role: row.role,
    people: people.flatMap(({ person: { id, name } }) => (name === null ? [] : [{ id, name }]))
  }
}
