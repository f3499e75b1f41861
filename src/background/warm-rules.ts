import { rulesOpinion } from "~agent/rules-opinion"
import { emptyProfile } from "~profile/empty-profile"
import type { CandorDatabase } from "~store/database"
import { activeRole } from "~store/roles"

/** After this long without being waited for, the worker has time. In milliseconds. */
const idleAfterMs = 1_500

/**
 * Reads the rules' vocabulary and makes the active role ready, a moment after the worker woke: whoever is evaluated first then waits no
 * longer than the next. Without an approved role nobody is evaluated, and nothing is read.
 */
export async function warmRules(database: CandorDatabase, now: () => number): Promise<void> {
  await new Promise(idle => setTimeout(idle, idleAfterMs))
  const row = await activeRole(database)
  if (row?.status !== "approved") return
  const headline = row.role.title ?? row.role.qualifications[0]?.text ?? null
  rulesOpinion({ role: row.role, profile: { ...emptyProfile(), headline, about: headline }, now: now() })
}
