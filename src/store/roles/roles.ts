import type { CandorDatabase } from "../database"
import type { RoleRow } from "../rows/rows"
import { readSettings } from "../settings"

/** All roles, last changed first. */
export async function listRoles(database: CandorDatabase): Promise<RoleRow[]> {
  return database.roles.orderBy("updatedAt").reverse().toArray()
}

/** A role, or null where it was deleted. */
export async function roleOf(database: CandorDatabase, roleId: string): Promise<RoleRow | null> {
  return (await database.roles.get(roleId)) ?? null
}

/** The one active role: the settings name it. Null while none is. */
export async function activeRole(database: CandorDatabase): Promise<RoleRow | null> {
  const { activeRoleId } = await readSettings(database)
  return activeRoleId === null ? null : roleOf(database, activeRoleId)
}
