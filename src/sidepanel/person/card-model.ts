import type { Evaluation, Nearness, Verdict, VerdictWord } from "~evaluation/evaluation"
import type { Flip } from "~evaluation/flips"
import type { Evidence } from "~profile/evidence"
import type { Qualification, QualificationKind } from "~role/role"
import type { Thumb } from "~run/rating"
import type { Said } from "~sentence/sentence"
import type { DisputeRow } from "~store/rows/request-rows"
import type { VerdictFeedbackRow } from "~store/rows/rows"

/** One qualification as the card shows it: the verdict that stands, and the one the rules gave. */
export type CardRow = {
  qualification: Qualification
  /** What stands: the recruiter's word where there is one, the rules' otherwise; null while it has not been evaluated. */
  verdict: VerdictWord | null
  /** What the rules said; null while it has not been evaluated. */
  ruled: VerdictWord | null
  /** What a model reads, where that is not what counts; null everywhere else. */
  modelReads: VerdictWord | null
  /** How near the rules saw the person's work to what is asked, of an unknown; null where they did not say. */
  nearness: Nearness | null
  /** What it came out as before, of the same reading and role by the same model; null where it never came out otherwise. */
  flippedFrom: VerdictWord | null
  overridden: boolean
  /** When the recruiter set the verdict, in milliseconds; null while the rules' own stands. */
  overriddenAt: number | null
  /** Why the recruiter set it, in their words; null where they did not say. */
  why: string | null
  /** When the recruiter said what the rules' verdict rests on, in milliseconds; null where it rests on the profile and the role alone. */
  saidAt: number | null
  /** Nobody is held against it: its wording stands for a protected trait. It counts nowhere. */
  unjudged: boolean
  /** The verdict came in just now, from a model that has not said the rest yet. */
  isNew: boolean
  thumb: Thumb | null
  /** What the person says against it. */
  disputed: readonly string[]
  evidence: readonly Evidence[]
  reason: Said
  ask: Said | null
}

export type CardGroup = { kind: QualificationKind; rows: CardRow[] }

export type KindCount = { met: number; total: number }
export type CardCounts = Record<QualificationKind, KindCount> & { unknown: number }

export type CardModel = { groups: CardGroup[]; counts: CardCounts }

const kinds: readonly QualificationKind[] = ["must", "nice", "avoid"]

/** The verdict that stands for one qualification: an override wins over the rules. */
export function standingVerdict(ruled: VerdictWord | null, feedback: Pick<VerdictFeedbackRow, "override"> | undefined): VerdictWord | null {
  return feedback?.override ?? ruled
}

/**
 * Counts verdicts as they stand. A verdict that is not there yet counts as unknown: it is asked for in the total, and nothing says it is met.
 */
export function countRows(rows: readonly { kind: QualificationKind; verdict: VerdictWord | null; unjudged?: boolean }[]): CardCounts {
  const counts: CardCounts = { must: { met: 0, total: 0 }, nice: { met: 0, total: 0 }, avoid: { met: 0, total: 0 }, unknown: 0 }
  for (const row of rows) {
    if (row.unjudged) continue
    counts[row.kind].total += 1
    if (row.verdict === "met") counts[row.kind].met += 1
    else if (row.verdict !== "not met") counts.unknown += 1
  }
  return counts
}

/**
 * The rows of the card in the order of the role, grouped must, nice, avoid. The role leads, not the evaluation: a qualification that was
 * added since shows as not evaluated, and a verdict on one that was removed is not shown.
 *
 * @param soFar what a model that is at work has said: it takes the place of what stood, row by row
 * @param isCurrent the evaluation is of this very role: what it says nothing of is not judged at all
 */
export function cardModel(
  qualifications: readonly Qualification[],
  evaluation: Evaluation | null,
  feedback: readonly VerdictFeedbackRow[],
  flips: readonly Flip[] = [],
  isCurrent = false,
  soFar: readonly Verdict[] = [],
  disputes: readonly Pick<DisputeRow, "qualificationId" | "text">[] = []
): CardModel {
  const flipped = new Map(flips.map(({ qualificationId, before }) => [qualificationId, before]))
  const verdicts = new Map([...(evaluation?.verdicts ?? []), ...soFar].map(verdict => [verdict.qualificationId, verdict]))
  const fresh = new Set(soFar.map(({ qualificationId }) => qualificationId))
  const said = new Map(feedback.map(row => [row.qualificationId, row]))
  const rows = qualifications.map((qualification): CardRow => {
    const verdict = verdicts.get(qualification.id)
    const feedbackRow = said.get(qualification.id)
    const ruled = verdict?.verdict ?? null
    const overridden = feedbackRow?.override != null && feedbackRow.override !== ruled
    return {
      qualification,
      verdict: standingVerdict(ruled, feedbackRow),
      ruled,
      modelReads: verdict?.modelReads === ruled ? null : (verdict?.modelReads ?? null),
      nearness: verdict?.nearness ?? null,
      flippedFrom: flipped.get(qualification.id) ?? null,
      overridden,
      overriddenAt: overridden ? feedbackRow.at : null,
      why: overridden ? (feedbackRow.why ?? null) : null,
      saidAt: verdict?.saidAt ?? null,
      unjudged: isCurrent && evaluation !== null && verdict === undefined,
      isNew: fresh.has(qualification.id),
      thumb: feedbackRow?.thumb ?? null,
      disputed: disputes.filter(({ qualificationId }) => qualificationId === qualification.id).map(({ text }) => text),
      evidence: verdict?.evidence ?? [],
      reason: verdict?.reason ?? "",
      ask: verdict?.ask ?? null
    }
  })
  return {
    groups: kinds.map(kind => ({ kind, rows: rows.filter(row => row.qualification.kind === kind) })).filter(group => group.rows.length > 0),
    counts: countRows(rows.map(row => ({ kind: row.qualification.kind, verdict: row.verdict, unjudged: row.unjudged })))
  }
}

/**
 * Whether a profile says nothing at all of what a row asks: it is unknown, nothing near it was found that is worth reading, and nobody has said or
 * read otherwise. All such rows are one line of the card.
 */
export function isNotMentioned({ verdict, overridden, thumb, disputed, modelReads, nearness, evidence }: CardRow): boolean {
  const isUnsaid = verdict === "unknown" && !overridden && thumb === null && disputed.length === 0 && modelReads === null
  return isUnsaid && (nearness === "far" || evidence.length === 0)
}
