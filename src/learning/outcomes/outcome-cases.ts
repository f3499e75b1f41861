import type { VerdictWord } from "~evaluation/evaluation"
import type { OutcomeKind } from "./outcome-kind"
import type { StageReached } from "./stage-reached"

const dayMs = 86_400_000

/** After so many days without a word an interview is taken for one that led nowhere: processes that go on longer are seldom silent. */
export const silentAfterDays = 90

/** How it stands with somebody who was interviewed. Only the first three say how it went. */
export type InterviewStanding = "went on" | "not taken on" | "silent" | "withdrew" | "open" | "not interviewed"

/** A decision with what was seen of the person when it was taken. */
export interface DecidedPerson {
  personId: string
  roleId: string
  decision: "shortlist" | "maybe" | "pass"
  at: number
  reason: string | null
  /** The verdicts as they stood then, as the recruiter left them, without the doubted ones; empty where none did. */
  verdicts: Readonly<Record<string, VerdictWord>>
  /** The reading that they were of; null where it is not known. */
  captureId: string | null
  /** The model that gave them, the built-in rules among them; null where none did. */
  judgedBy: string | null
}

/** What became of one person for one role, however many rows tell of it. Times are in milliseconds since the epoch. */
export interface OutcomeCase {
  personId: string
  roleId: string
  decision: DecidedPerson["decision"] | null
  decidedAt: number | null
  verdicts: Readonly<Record<string, VerdictWord>>
  captureId: string | null
  judgedBy: string | null
  /** When each stage was first reached. */
  reached: Readonly<Partial<Record<OutcomeKind, number>>>
  /** Interviews on different days: told again, not more people. */
  interviews: number
  /** The newest reason that was given with an outcome, else with the decision. */
  reason: string | null
  standing: InterviewStanding
  /** Of those whose interview says how it went: whether they went on. Null for all others. */
  wentOn: boolean | null
  /** When that was known; null where it is not. */
  settledAt: number | null
  /**
   * What the case counts beside others: one, shared out among the person's settled roles. Somebody who was interviewed for three roles is
   * one person told of three times, and not three.
   */
  weight: number
}

/**
 * One case for each person and role that anything happened with, the oldest first. The same rows give the same cases in whatever order they
 * come, and rows that say the same twice change nothing.
 *
 * Went on: an offer, a start, six months stayed. Not taken on: turned down after an interview. Silent: 90 days after the last interview
 * without a word. Who withdrew without an offer says nothing of how the company judged, and whoever is still waited for nothing yet.
 */
export function outcomeCases(changes: readonly StageReached[], decided: readonly DecidedPerson[], now: number): OutcomeCase[] {
  const decisionOf = new Map(decided.map(one => [keyOf(one), one]))
  const byPair = new Map<string, StageReached[]>()
  for (const change of changes) byPair.set(keyOf(change), [...(byPair.get(keyOf(change)) ?? []), change])
  const cases = [...byPair.values()].map(rows => caseOf(rows, decisionOf, now))
  const settled = new Map<string, number>()
  for (const { personId, wentOn } of cases) if (wentOn !== null) settled.set(personId, (settled.get(personId) ?? 0) + 1)
  return cases
    .map(one => ({ ...one, weight: one.wentOn === null ? 1 : 1 / (settled.get(one.personId) ?? 1) }))
    .sort((a, b) => timeOf(a) - timeOf(b) || (keyOf(a) < keyOf(b) ? -1 : 1))
}

function caseOf(rows: readonly StageReached[], decisionOf: ReadonlyMap<string, DecidedPerson>, now: number): OutcomeCase {
  const sorted = [...rows].sort((a, b) => a.at - b.at || (a.stage < b.stage ? -1 : a.stage > b.stage ? 1 : 0))
  const { personId, roleId } = sorted[0] as StageReached
  const decision = decisionOf.get(keyOf({ personId, roleId }))
  const reached: Partial<Record<OutcomeKind, number>> = {}
  for (const { stage, at } of sorted) reached[stage] ??= at
  const interviewedAt = sorted.flatMap(({ stage, at }) => (stage === "interviewed" ? [at] : []))
  return {
    personId,
    roleId,
    decision: decision?.decision ?? null,
    decidedAt: decision?.at ?? null,
    verdicts: decision?.verdicts ?? {},
    captureId: decision?.captureId ?? null,
    judgedBy: decision?.judgedBy ?? null,
    reached,
    interviews: new Set(interviewedAt.map(at => Math.floor(at / dayMs))).size,
    reason: sorted.findLast(({ reason }) => reason !== null)?.reason ?? decision?.reason ?? null,
    ...endOf(reached, interviewedAt, now),
    weight: 1
  }
}

function endOf(
  reached: Partial<Record<OutcomeKind, number>>,
  interviewedAt: readonly number[],
  now: number
): Pick<OutcomeCase, "standing" | "wentOn" | "settledAt"> {
  const further = [reached.offered, reached.hired, reached["stayed six months"]].filter(at => at !== undefined)
  if (further.length > 0) return { standing: "went on", wentOn: true, settledAt: Math.min(...further) }
  const last = Math.max(...interviewedAt)
  if (interviewedAt.length === 0) return { standing: "not interviewed", wentOn: null, settledAt: null }
  if (reached.rejected !== undefined) return { standing: "not taken on", wentOn: false, settledAt: Math.max(reached.rejected, last) }
  if (reached.declined !== undefined) return { standing: "withdrew", wentOn: null, settledAt: null }
  const silentAt = last + silentAfterDays * dayMs
  return now < silentAt ? { standing: "open", wentOn: null, settledAt: null } : { standing: "silent", wentOn: false, settledAt: silentAt }
}

/** When a case belongs in the order of time: when it was decided on, else when the first thing happened. */
function timeOf({ decidedAt, reached }: OutcomeCase): number {
  return decidedAt ?? Math.min(...Object.values(reached))
}

function keyOf({ roleId, personId }: { roleId: string; personId: string }): string {
  return `${roleId}\n${personId}`
}
