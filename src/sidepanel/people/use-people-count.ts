import { useMemo } from "react"
import { database } from "~store/database"
import { readSettings } from "~store/settings"
import { objectedIds } from "~store/trust/objections"
import { useLive } from "~ui/hooks/use-live"
import { ofRole } from "~store/of-role"

/**
 * How many people were seen, evaluated or decided on for the active role; `undefined` until they are counted. Reads keys, never rows, and each table's
 * alone where it changed: a decision reads no twenty thousand others.
 */
export function usePeopleCount(): number | undefined {
  const roleId = useLive(async () => (await readSettings(database())).activeRoleId, [])
  const seen = useLive(async () => seenFor(roleId), [roleId])
  const judged = useLive(async () => keysOf("verdictWords", roleId), [roleId])
  const decided = useLive(async () => keysOf("decisions", roleId), [roleId])
  const known = useMemo(() => seen && judged && new Set([...seen, ...judged]), [seen, judged])
  const objected = useLive(async () => objectedIds(database()), [])
  return useMemo(
    () =>
      known && decided && objected && [...known, ...new Set(decided.filter(id => !known.has(id)))].filter(id => !objected.has(id)).length,
    [known, decided, objected]
  )
}

type RoleId = string | null | undefined

async function seenFor(roleId: RoleId): Promise<string[]> {
  if (roleId === undefined || roleId === null) return []
  return (await database().visits.where("roleId").equals(roleId).primaryKeys()).map(([personId]) => personId)
}

async function keysOf(table: "verdictWords" | "decisions", roleId: RoleId): Promise<string[]> {
  if (roleId === undefined || roleId === null) return []
  const keys = await ofRole(database().table<unknown, [string, string]>(table), roleId).primaryKeys()
  return keys.map(([, personId]) => personId)
}
