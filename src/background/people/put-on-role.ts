import type { CandorDatabase } from "~store/database"
import { primaryToProcess } from "~store/trust/objections"
import { evaluateByRules, isUpToDate } from "./evaluate-by-rules"

/**
 * Makes somebody one of a role's people, though nobody has looked at them, and holds them against it where it is approved. Inside a transaction
 * over all tables. @param at milliseconds since the epoch
 */
export async function putOnRole(database: CandorDatabase, roleId: string | null, ofPerson: string, at: number): Promise<void> {
  const role = roleId === null ? undefined : await database.roles.get(roleId)
  if (!role || role.status === "closed") return
  const person = await primaryToProcess(database, ofPerson)
  if (!person) return
  if (!(await database.visits.get([person.id, role.id]))) {
    const visit = { personId: person.id, roleId: role.id, count: 0, timeMs: 0, firstAt: at, lastAt: at, lastViewId: "" }
    await database.visits.put(visit)
  }
  if (role.status !== "approved" || isUpToDate(await database.evaluations.get([role.id, person.id]), role, person)) return
  await evaluateByRules(database, role, person, at)
}
