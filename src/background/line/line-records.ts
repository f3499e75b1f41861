import type { LineContext } from "~agent/requests/understand"
import type { VerdictWord } from "~evaluation/evaluation"
import { standingsOf } from "~evaluation/places"
import { compareReceived, presentationOf, presented } from "~evaluation/presentation"
import { allPoints } from "~evaluation/verdict-points"
import type { CandorDatabase } from "~store/database"
import { standingOfRole } from "~store/people/standing-words"
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

/** The people of a role, best first, whom nothing tells apart as they were received; all as they were received where it ranks nobody, and then nobody has a place. */
export async function linePeople(database: CandorDatabase, { id, role }: RoleRow): Promise<LinePerson[]> {
  const rows = await standingOfRole(database, id)
  const pointsOf = ({ words }: (typeof rows)[number]) =>
    allPoints(role.qualifications.map(qualification => ({ qualification, ...(words.get(qualification.id) ?? { verdict: null }) })))
  const presentation = presentationOf(role)
  const judged = presentation === "ranked" ? rows.filter(row => row.evaluated) : []
  const places = standingsOf(judged.map(row => ({ id: row.person.id, points: pointsOf(row) })))
  const people = rows.map(({ person, decision, evaluated, words }): LinePerson => ({
    person,
    decision: decision?.decision ?? null,
    evaluated,
    words: new Map([...words].map(([qualificationId, { verdict }]) => [qualificationId, verdict])),
    place: places.get(person.id) ?? Infinity
  }))
  const received = (a: LinePerson, b: LinePerson) => compareReceived(a.person, b.person)
  const byPlace = (a: LinePerson, b: LinePerson) => (a.place === b.place ? 0 : a.place - b.place)
  return presented(people, presentation, { verdicts: (a, b) => byPlace(a, b) || received(a, b), received })
}

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
