import type { Profile } from "~profile/profile"
import type { CandorDatabase } from "../database"
import { shownCaptureId } from "../people/person-links"
import type { DecisionWord } from "../rows/rows"
import { ofRole } from "../of-role"

/** Somebody who was held against a role, as they were read last, and what was decided. */
export interface ProfileForRole {
  id: string
  name: string | null
  profile: Profile
  decision: DecisionWord | null
}

/**
 * Everybody who was held against a role, in the order in which they were first seen. Read-only.
 *
 * @param most so many of them, the newest
 * @param withObjected also whoever objected: they may be written to, and nothing else
 */
export async function profilesForRole(
  database: CandorDatabase,
  roleId: string,
  { most = 1_000, withObjected = false }: { most?: number; withObjected?: boolean } = {}
): Promise<ProfileForRole[]> {
  const { evaluations, people, captures, decisions } = database
  const keys = await ofRole(evaluations, roleId).primaryKeys()
  const known = (await people.bulkGet(keys.map(([, personId]) => personId))).filter(row => row !== undefined)
  const primaries = known
    .filter(({ sameAs, objectedAt }) => sameAs === undefined && (withObjected || objectedAt === undefined))
    .toSorted((a, b) => a.firstSeenAt - b.firstSeenAt)
  const chosen = primaries.slice(-most)
  const [readings, decided] = await Promise.all([
    captures.bulkGet(chosen.map(shownCaptureId)),
    decisions.bulkGet(chosen.map(({ id }): [string, string] => [roleId, id]))
  ])
  return chosen.flatMap(({ id, name }, at) => {
    const profile = readings[at]?.reading.profile
    return profile ? [{ id, name, profile, decision: decided[at]?.decision ?? null }] : []
  })
}
