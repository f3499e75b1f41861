import { isDoubted } from "~evaluation/doubt"
import type { VerdictWord } from "~evaluation/evaluation"
import type { CandorDatabase } from "../database"
import type { DecisionWord } from "../rows/rows"
import { groupedBy } from "../grouped-by"
import { ofRole } from "../of-role"

/** One decision of a role with what shows that a person looked. */
export interface LookedAt {
  personId: string
  name: string | null
  decision: DecisionWord
  at: number
  reason: string | null
  /** Whether the verdicts were in sight before it; `none` where nothing was evaluated. */
  verdictsWere: "seen before" | "not seen before" | "none"
  /** The verdicts that stood beside it, by qualification; none where nothing was evaluated. */
  verdicts: Readonly<Record<string, VerdictWord>>
  /** One of them got a thumb down and was left as it is. */
  doubted: boolean
  /** Milliseconds that their page or card was in front for this role. */
  lookedMs: number
  quotesOpened: number
  /** Verdicts that the recruiter set otherwise. */
  overrides: number
}

/** The decisions of a role as they stand, the newest first. Read-only: safe in a live query. It leaves this machine only as a file that is asked for. */
export async function readLooks(database: CandorDatabase, roleId: string): Promise<LookedAt[]> {
  const { decisions, people, visits, signals, verdictFeedback } = database
  return database.transaction("r", [decisions, people, visits, signals, verdictFeedback], async () => {
    const [decided, feedback, opened] = await Promise.all([
      ofRole(decisions, roleId).toArray(),
      ofRole(verdictFeedback, roleId).toArray(),
      signals
        .where("roleId")
        .equals(roleId)
        .filter(({ kind }) => kind === "quote opened")
        .toArray()
    ])
    const ids = decided.map(({ personId }) => personId)
    const [rows, seen] = await Promise.all([people.bulkGet(ids), visits.bulkGet(ids.map((id): [string, string] => [id, roleId]))])
    const feedbackOf = groupedBy(feedback, row => row.personId)
    const openedOf = groupedBy(opened, row => row.personId)
    return decided
      .map(({ personId, decision, at, reason, shown }, n): LookedAt => ({
        ...{ personId, decision, at, reason },
        name: rows[n]?.name ?? null,
        verdictsWere: shown === undefined ? "none" : shown.hidden ? "not seen before" : "seen before",
        verdicts: shown?.verdicts ?? {},
        doubted: (feedbackOf.get(personId) ?? []).some(row => {
          const verdict = shown?.verdicts[row.qualificationId]
          return verdict !== undefined && isDoubted(row, verdict)
        }),
        lookedMs: Math.round(seen[n]?.timeMs ?? 0),
        quotesOpened: openedOf.get(personId)?.length ?? 0,
        overrides: (feedbackOf.get(personId) ?? []).filter(({ override }) => override !== null).length
      }))
      .sort((a, b) => b.at - a.at)
  })
}
