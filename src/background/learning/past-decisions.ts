import type { PastDecision } from "~learning/replay/replay"
import type { CandorDatabase } from "~store/database"
import { builtinModelId } from "~store/runs/models"
import { objectedIds } from "~store/trust/objections"
import type { DecisionRow, RoleRow } from "~store/rows/rows"

const dayMs = 86_400_000

/** The recruiter's own decisions of the last `days`, for the roles that are asked about, the oldest first; none on whoever objected. */
export async function decisionsSince(
  database: CandorDatabase,
  days: number,
  now: number,
  isAsked: (decision: DecisionRow) => boolean
): Promise<DecisionRow[]> {
  const objected = await objectedIds(database)
  const found = await database.decisions
    .filter(decision => decision.at >= now - days * dayMs && !objected.has(decision.personId) && isAsked(decision))
    .toArray()
  return found.sort((a, b) => a.at - b.at || (a.roleId + a.personId < b.roleId + b.personId ? -1 : 1))
}

/**
 * Decisions with the person as captured then: the reading that was shown, else the newest one of before the decision. Without either, or for
 * a role that was never approved, there is nothing to evaluate, and the decision is left out.
 */
export async function withReadings(
  database: CandorDatabase,
  decisions: readonly DecisionRow[],
  roles: ReadonlyMap<string, RoleRow>
): Promise<PastDecision[]> {
  const ids = await Promise.all(decisions.map(decision => captureIdOf(database, decision)))
  const captures = new Map((await database.captures.bulkGet(ids.filter(id => id !== null))).flatMap(row => (row ? [[row.id, row]] : [])))
  return decisions.map(({ personId, roleId, decision, at, shown }, n) => {
    const row = roles.get(roleId)
    const capture = captures.get(ids[n] ?? "")
    return {
      personId,
      roleId,
      decision,
      at,
      role: row && row.approvedAt !== null ? row.role : null,
      profile: capture?.reading.profile ?? null,
      shown: shown?.model === builtinModelId ? shown.verdicts : null
    }
  })
}

/** The reading that a decision was taken on; null where none of then is kept. */
export async function captureIdOf({ captures }: CandorDatabase, { personId, at, shown }: DecisionRow): Promise<string | null> {
  if (shown) return shown.captureId
  const ids = await captures.where("[personId+at]").between([personId, 0], [personId, at], true, true).reverse().limit(1).primaryKeys()
  return ids[0] ?? null
}
