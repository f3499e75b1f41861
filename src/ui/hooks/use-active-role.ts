import { database } from "~store/database"
import { activeRole } from "~store/roles/roles"
import type { RoleRow } from "~store/rows/rows"
import { useLive } from "./use-live"

/** The role that the recruiter is working on; null where none is chosen, `undefined` while it is being read. */
export function useActiveRole(): RoleRow | null | undefined {
  return useLive(() => activeRole(database()), [])
}
