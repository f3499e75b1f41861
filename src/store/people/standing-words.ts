import type { Nearness, VerdictWord } from "~evaluation/evaluation"
import type { CandorDatabase } from "../database"
import type { DecisionRow, PersonRow } from "../rows/rows"
import { wordOfLetter } from "./verdict-words"
import { ofRole } from "../of-role"

/** The verdict that stands for one qualification: the recruiter's word before the rules'. */
export interface StandingWord {
  verdict: VerdictWord
  nearness?: Nearness | undefined
}

/** Somebody of a role, without a word of what their evaluation rests on. */
export interface PersonStanding {
  person: PersonRow
  decision: DecisionRow | null
  evaluated: boolean
  /** By the qualification's id; empty where nobody evaluated them. */
  words: Map<string, StandingWord>
}

/** Everyone seen, evaluated or decided on for a role who did not object, last seen first, by the words of their verdicts alone: many thousands are read in a second. */
export async function standingOfRole(database: CandorDatabase, roleId: string): Promise<PersonStanding[]> {
  const { people, verdictWords, verdictFeedback, decisions, visits } = database
  return database.transaction("r", [people, verdictWords, verdictFeedback, decisions, visits], async () => {
    const [ofWords, ofFeedback, ofDecisions, ofVisits] = await Promise.all([
      ofRole(verdictWords, roleId).toArray(),
      ofRole(verdictFeedback, roleId).toArray(),
      ofRole(decisions, roleId).toArray(),
      visits.where("roleId").equals(roleId).toArray()
    ])
    const words = new Map(ofWords.map(row => [row.personId, row]))
    const decided = new Map(ofDecisions.map(row => [row.personId, row]))
    const ids = new Set([...ofWords, ...ofDecisions, ...ofVisits].map(({ personId }) => personId))
    const found = (await people.bulkGet([...ids])).filter(
      person => person !== undefined && person.sameAs === undefined && person.objectedAt === undefined
    ) as PersonRow[]
    const standings = new Map(found.map(person => [person.id, standingOf(words.get(person.id))]))
    for (const { personId, qualificationId, override } of ofFeedback)
      if (override !== null) standings.get(personId)?.set(qualificationId, { verdict: override })
    return found
      .sort((a, b) => b.lastSeenAt - a.lastSeenAt || (a.id < b.id ? -1 : 1))
      .map(person => ({
        person,
        decision: decided.get(person.id) ?? null,
        evaluated: words.has(person.id),
        words: standings.get(person.id) ?? new Map<string, StandingWord>()
      }))
  })
}

function standingOf(row: { qualifications: string; words: string } | undefined): Map<string, StandingWord> {
  if (!row || row.qualifications === "") return new Map()
  return new Map(
    row.qualifications.split("\n").map((id, at): [string, StandingWord] => {
      const { verdict, nearness } = wordOfLetter(row.words[at])
      return [id, nearness === null ? { verdict } : { verdict, nearness }]
    })
  )
}
