import type { CandorDatabase } from "../database"
import type { OutcomeRow } from "../rows/learning-rows"
import { membersOf } from "./person-links"

/** What happened later with a person, for one role or (null) for all, oldest first. Linked pages are one person. Read-only. */
export async function outcomesOf(database: CandorDatabase, personId: string, roleId: string | null = null): Promise<OutcomeRow[]> {
  const { outcomes, people } = database
  return database.transaction("r", [outcomes, people], async () => {
    const ids = (await membersOf(database, personId)).map(({ id }) => id)
    const rows = await outcomes.where("personId").anyOf(ids).toArray()
    return rows.filter(row => roleId === null || row.roleId === roleId).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  })
}

/** The local day of a moment, by which two rows about the same thing are one. */
export function localDay(at: number): string {
  const date = new Date(at)
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`
}

/** Whether it was noted already: the same thing on the same day, or, without a day, at all. */
export function isNoted(rows: readonly OutcomeRow[], kind: OutcomeRow["kind"], at: number | null): boolean {
  return rows.some(row => row.kind === kind && (at === null || localDay(row.at) === localDay(at)))
}
