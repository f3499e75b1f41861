import type { CandorDatabase } from "../database"
import { primaryIdOf } from "../people/person-links"

interface Reviewed {
  personId: string
  roleId: string
  notedAt: number
  lookedBeforeMs: number
}

/**
 * What the recruiter did about somebody for a role since a request was noted: milliseconds looked, quotes opened, verdicts set otherwise, decisions
 * taken. Read-only.
 */
export async function readSince(
  database: CandorDatabase,
  { personId: ofPerson, roleId, notedAt, lookedBeforeMs }: Reviewed
): Promise<{ lookedMs: number; quotesOpened: number; overrides: number; decisions: number }> {
  const { visits, signals, verdictFeedback, decisions } = database
  // Linked meanwhile, what is done about them is noted of whoever stands for all.
  const personId = await primaryIdOf(database, ofPerson)
  const [visit, quotesOpened, overrides, decision] = await Promise.all([
    visits.get([personId, roleId]),
    signals
      .where("personId")
      .equals(personId)
      .filter(({ kind, roleId: of, at }) => kind === "quote opened" && of === roleId && at >= notedAt)
      .count(),
    verdictFeedback
      .where("[roleId+personId]")
      .equals([roleId, personId])
      .filter(({ override, at }) => override !== null && at >= notedAt)
      .count(),
    decisions.get([roleId, personId])
  ])
  return {
    lookedMs: Math.max(0, Math.round(visit?.timeMs ?? 0) - lookedBeforeMs),
    quotesOpened,
    overrides,
    decisions: decision !== undefined && decision.at >= notedAt ? 1 : 0
  }
}
