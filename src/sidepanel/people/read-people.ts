import type { Nearness, VerdictWord } from "~evaluation/evaluation"
import type { CandorDatabase } from "~store/database"
import type { DecisionRow, EvaluationRow, PersonRow, VerdictFeedbackRow, VisitRow } from "~store/rows/rows"

/** What the table needs of an evaluation: the word of every verdict, and none of the text it rests on. */
export interface VerdictWords {
  personId: string
  at: number
  /** The qualifications, in the order of `words`; evaluations of one version of a role share one list. */
  qualificationIds: readonly string[]
  words: readonly VerdictWord[]
  /** For each unknown how near the profile comes, where that is known. */
  nearness: readonly (Nearness | null)[]
}

/** The rows of the People tab. */
export interface PeopleRecords {
  people: readonly PersonRow[]
  evaluations: readonly VerdictWords[]
  feedback: readonly VerdictFeedbackRow[]
  decisions: readonly DecisionRow[]
  visits: readonly VisitRow[]
}

/** Evaluations taken from the store at a time: what is held in memory while 20,000 are gone through is these, never all. */
const batch = 500

/** Makes the short form of evaluations; lists of qualifications that are the same are kept once. */
export function createVerdictReader(): (row: Pick<EvaluationRow, "personId" | "at" | "evaluation">) => VerdictWords {
  const known = new Map<string, readonly string[]>()
  return ({ personId, at, evaluation }) => {
    const ids = evaluation.verdicts.map(verdict => verdict.qualificationId)
    const key = ids.join("\n")
    const qualificationIds = known.get(key) ?? ids
    known.set(key, qualificationIds)
    const { verdicts } = evaluation
    return {
      personId,
      at,
      qualificationIds,
      words: verdicts.map(verdict => verdict.verdict),
      nearness: verdicts.map(verdict => verdict.nearness ?? null)
    }
  }
}

/**
 * Everyone seen, evaluated or decided on for a role, as they stand at one moment. Read-only: safe in a live query. In one transaction of
 * its own, because results of a live query without one are kept by Dexie as well, with all their quotes.
 */
export async function readPeopleOfRole(database: CandorDatabase, roleId: string): Promise<PeopleRecords> {
  const { people, evaluations, verdictFeedback, decisions, visits } = database
  return database.transaction("r", [people, evaluations, verdictFeedback, decisions, visits], async () => {
    const short = createVerdictReader()
    const ofEvaluations: VerdictWords[] = []
    for (let after = ""; ;) {
      const rows = await evaluations
        .where("[roleId+personId]")
        .between([roleId, after], [roleId, "\uffff"], after === "", true)
        .limit(batch)
        .toArray()
      for (const row of rows) ofEvaluations.push(short(row))
      if (rows.length < batch) break
      after = rows[rows.length - 1]?.personId ?? "\uffff"
    }
    const [ofFeedback, ofDecisions, ofVisits] = await Promise.all([
      verdictFeedback.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).toArray(),
      decisions.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"]).toArray(),
      visits.where("roleId").equals(roleId).toArray()
    ])
    const ids = new Set([...ofEvaluations, ...ofDecisions, ...ofVisits].map(row => row.personId))
    const found = (await people.bulkGet([...ids])).filter(person => person !== undefined)
    // Whoever was linked to one of them has no rows of their own left, and is named beside them.
    const linked = await people.where("sameAs").above("").toArray()
    found.push(...linked.filter(({ id, sameAs }) => !ids.has(id) && sameAs !== undefined && ids.has(sameAs)))
    return { people: found, evaluations: ofEvaluations, feedback: ofFeedback, decisions: ofDecisions, visits: ofVisits }
  })
}
