import type { CandorDatabase } from "../database"
import type { RoleRow } from "../rows/rows"
import { rolesOfPeople } from "./retention-rules"

/** The roles under a legal hold that one of these people was seen, found, judged or decided on for. Read-only. */
export async function holdsOn(database: CandorDatabase, personIds: readonly string[]): Promise<RoleRow[]> {
  const held = await rolesOnHold(database)
  if (held.length === 0) return []
  const ofThem = new Set([...(await rolesOfPeople(database, personIds)).values()].flatMap(roleIds => [...roleIds]))
  return held.filter(({ id }) => ofThem.has(id))
}

/** Every role under a legal hold. Read-only. */
export async function rolesOnHold({ roles }: CandorDatabase): Promise<RoleRow[]> {
  return roles.filter(({ hold }) => hold !== undefined).toArray()
}
