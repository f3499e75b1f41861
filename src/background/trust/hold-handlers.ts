import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { appendToLog, besideLog, tellWho } from "~store/trust/append-to-log"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"
import { sealSoon } from "../upkeep/seal-soon"

/** A legal hold on a role, set and lifted by the recruiter; both are in the sealed log. */
export function holdHandlers(deps: BackgroundDeps): HandlersFor<"role.hold"> {
  const { database, now } = deps
  return {
    "role.hold": async ({ roleId, reason }) => {
      await database.transaction("rw", database.tables, async () => {
        const row = await database.roles.get(roleId)
        if (!row) throw failures.roleGone()
        const { hold, ...role } = row
        if ((hold?.reason ?? null) === reason) return
        await database.roles.put(reason === null ? role : { ...role, hold: { at: hold?.at ?? now(), reason } })
        // Who was to go tomorrow is looked at anew by the next purge.
        await tellWho(database, now())
        const told = { kind: "hold" as const, role: roleId, on: reason !== null }
        await appendToLog(database, { at: now(), told, texts: reason === null ? {} : { reason: besideLog(reason) } })
      })
      sealSoon(deps)
    }
  }
}

/** @throws FailureError where a hold keeps what is to be erased: which roles, and what to do */
export function refuseHeld(held: readonly RoleRow[]): void {
  if (held.length === 0) return
  const roles = held.map(({ role }) => role.title ?? "–").join(", ")
  throw fail(sentence("failHeld", { roles }), sentence("failHeldNext"))
}

/** Whether one role is under a hold. Read-only. */
export async function heldRole({ roles }: CandorDatabase, roleId: string): Promise<RoleRow[]> {
  const row = await roles.get(roleId)
  return row?.hold === undefined ? [] : [row]
}
