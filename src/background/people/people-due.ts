import type { CandorDatabase } from "~store/database"
import type { PersonRow, RoleRow } from "~store/rows/rows"
import { isUpToDate } from "./evaluate-by-rules"
import { ofRole } from "~store/of-role"

/**
 * Everyone seen, evaluated or decided on for a role, last seen first, who is not up to date with it. Whole evaluations are read only of those
 * who were held against the role as it is: after a change that is nobody.
 */
export async function peopleDue(database: CandorDatabase, role: RoleRow): Promise<{ everyone: PersonRow[]; due: PersonRow[] }> {
  const { people, verdictWords, decisions, visits, evaluations } = database
  return database.transaction("r", [people, verdictWords, decisions, visits, evaluations], async () => {
    const words = await ofRole(verdictWords, role.id).toArray()
    const decided = await ofRole(decisions, role.id).primaryKeys()
    const visited = await visits.where("roleId").equals(role.id).primaryKeys()
    const ids = new Set([...words.map(row => row.personId), ...decided.map(([, id]) => id), ...visited.map(([id]) => id)])
    // Who was linked to somebody else stands with that person; who objected is not judged.
    const found = (await people.bulkGet([...ids])).filter(
      person => person !== undefined && person.sameAs === undefined && person.objectedAt === undefined
    ) as PersonRow[]
    const everyone = found.sort((a, b) => b.lastSeenAt - a.lastSeenAt || (a.id < b.id ? -1 : 1))
    const current = words.filter(({ roleVersion }) => roleVersion === role.version).map(({ personId }) => personId)
    const rows = await evaluations.bulkGet(current.map((personId): [string, string] => [role.id, personId]))
    const evaluated = new Map(rows.flatMap(row => (row ? [[row.personId, row] as const] : [])))
    return { everyone, due: everyone.filter(person => !isUpToDate(evaluated.get(person.id), role, person)) }
  })
}
