import { dueLetters, type DueLetter, type PersonToTell } from "~trust/letters/due-letters"
import type { CandorDatabase } from "../database"
import type { LetterRow } from "../rows/letter-rows"
import { groupedBy } from "../grouped-by"
import { ofRole } from "../of-role"

/** Who of a role's people is due a letter, the earliest first. Read-only: safe in a live query. Nobody where the role is gone. */
export async function readDueLetters(database: CandorDatabase, roleId: string): Promise<DueLetter[]> {
  const { roles, evaluations, decisions, people, letters, applicants, outcomes } = database
  const row = await roles.get(roleId)
  if (!row) return []
  const [judged, decided] = await Promise.all([ofRole(evaluations, roleId).primaryKeys(), ofRole(decisions, roleId).toArray()])
  const ids = [...new Set([...judged.map(([, personId]) => personId), ...decided.map(({ personId }) => personId)])]
  const known = (await people.bulkGet(ids)).filter(person => person !== undefined && person.sameAs === undefined)
  // Letters and applications stay with the page that they came by, whoever stands for all of them now.
  const linked = await people.where("sameAs").anyOf(ids).toArray()
  const primaryOfLinked = new Map(linked.map(({ id, sameAs }) => [id, sameAs]))
  const everyId = [...ids, ...primaryOfLinked.keys()]
  const [given, applied, became] = await Promise.all([
    letters.where("personId").anyOf(everyId).toArray(),
    applicants.where("personId").anyOf(everyId).toArray(),
    outcomes.where("personId").anyOf(everyId).toArray()
  ])
  const primaryOf = ({ personId }: { personId: string | null }) => primaryOfLinked.get(personId ?? "") ?? personId
  const [lettersOf, applicationsOf, outcomesOf] = [groupedBy(given, primaryOf), groupedBy(applied, primaryOf), groupedBy(became, primaryOf)]
  const passedAt = new Map(decided.flatMap(({ personId, decision, at }) => (decision === "pass" ? [[personId, at] as const] : [])))
  const toTell = known.flatMap((person): PersonToTell[] => {
    if (!person) return []
    const { id, name, firstSeenAt } = person
    const words = (outcomesOf.get(id) ?? []).map(({ at }) => at)
    return [
      {
        ...{ id, name, readAt: firstSeenAt },
        isApplicant: applicationsOf.has(id),
        firstWordAt: words.length === 0 ? null : Math.min(...words),
        passedAt: passedAt.get(id) ?? null,
        given: (lettersOf.get(id) ?? []).filter(letter => letter.kind === "source note" || letter.roleId === roleId)
      }
    ]
  })
  return dueLetters(toTell, row.record?.jurisdictions ?? [])
}

/** The letters that were given for a role, the newest first. Read-only: safe in a live query. */
export async function lettersOfRole({ letters }: CandorDatabase, roleId: string): Promise<LetterRow[]> {
  return (await letters.where("roleId").equals(roleId).toArray()).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}
