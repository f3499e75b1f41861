import type { Nearness, VerdictWord } from "~evaluation/evaluation"
import type { CandorDatabase } from "~store/database"
import { wordOfLetter } from "~store/people/verdict-words"
import type { VerdictWordsRow } from "~store/rows/list-rows"
import type { DecisionRow, PersonRow, VerdictFeedbackRow, VisitRow } from "~store/rows/rows"
import { ofRole } from "~store/of-role"

/** The words of one evaluation, taken apart. Everybody with the same words shares one. */
export interface VerdictWords {
  qualificationIds: readonly string[]
  verdicts: readonly { verdict: VerdictWord; nearness: Nearness | null }[]
}

/** What the list is made of. Decisions and visits change while one works and are read beside it. */
export interface PeopleRecords {
  people: readonly PersonRow[]
  words: readonly VerdictWordsRow[]
  feedback: readonly VerdictFeedbackRow[]
}

/** Takes rows of words apart; what was taken apart once is not again. */
export function createWordsReader(): (row: Pick<VerdictWordsRow, "qualifications" | "words">) => VerdictWords {
  const lists = new Map<string, readonly string[]>()
  const known = new Map<string, VerdictWords>()
  return ({ qualifications, words }) => {
    const key = `${qualifications}\n${words}`
    const before = known.get(key)
    if (before) return before
    const qualificationIds = lists.get(qualifications) ?? qualifications.split("\n")
    lists.set(qualifications, qualificationIds)
    const read = { qualificationIds, verdicts: [...words].map(wordOfLetter) }
    known.set(key, read)
    return read
  }
}

// Each of these is a query of its own, in a transaction of its own: what changes often is read anew without what does not, and results of live
// queries without a transaction are kept by Dexie as well.

/** The words of everybody's verdicts for a role. Read-only. */
export function readWords(database: CandorDatabase, roleId: string): Promise<VerdictWordsRow[]> {
  const { verdictWords } = database
  return database.transaction("r", verdictWords, () => ofRole(verdictWords, roleId).toArray())
}

/** What the recruiter said of verdicts for a role. Read-only. */
export function readFeedback(database: CandorDatabase, roleId: string): Promise<VerdictFeedbackRow[]> {
  const { verdictFeedback } = database
  return database.transaction("r", verdictFeedback, () => ofRole(verdictFeedback, roleId).toArray())
}

/** The decisions for a role. Read-only. */
export function readDecisions(database: CandorDatabase, roleId: string): Promise<DecisionRow[]> {
  const { decisions } = database
  return database.transaction("r", decisions, () => ofRole(decisions, roleId).toArray())
}

/** Who was looked at while the role was active. Read-only. */
export async function readVisited(database: CandorDatabase, roleId: string): Promise<string[]> {
  const { visits } = database
  return database.transaction("r", visits, async () => (await visits.where("roleId").equals(roleId).primaryKeys()).map(([id]) => id))
}

/** How often and how long they were looked at. Read-only. */
export function readVisits(database: CandorDatabase, roleId: string): Promise<VisitRow[]> {
  const { visits } = database
  return database.transaction("r", visits, () => visits.where("roleId").equals(roleId).toArray())
}

/** Asked for one by one, people take ten times as long as all of them at once: beyond this share of all, all are read. */
const shareReadWhole = 0.1

/** People by their ids, and whoever was linked to one of them: they have no rows of their own left, and are named beside them. Nobody who objected. Read-only. */
export async function readListed(database: CandorDatabase, ids: ReadonlySet<string>): Promise<PersonRow[]> {
  const { people } = database
  return database.transaction("r", people, async () => {
    if (ids.size > (await people.count()) * shareReadWhole)
      return (await people.toArray()).filter(
        ({ id, sameAs, objectedAt }) => objectedAt === undefined && (ids.has(id) || (sameAs !== undefined && ids.has(sameAs)))
      )
    const found = (await people.bulkGet([...ids])).flatMap(person => (person?.objectedAt === undefined ? (person ?? []) : []))
    const linked = await people.where("sameAs").above("").toArray()
    return [...found, ...linked.filter(({ id, sameAs }) => !ids.has(id) && sameAs !== undefined && ids.has(sameAs))]
  })
}
