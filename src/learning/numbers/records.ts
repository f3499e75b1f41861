import type { VerdictWord } from "~evaluation/evaluation"
import type { OutcomeKind } from "../outcomes/outcome-kind"
import type { Advice } from "../replay/replay-report"

/** The kinds of notes, by how they were drafted; `own` where none was drafted before it was sent. */
export const noteKinds = ["short", "warm", "drafted", "own"] as const
export type NoteKind = (typeof noteKinds)[number]

/** What the numbers are counted from: the recruiter's own rows, without a name or a word of text. Times are in milliseconds since the epoch. */
export interface NumbersRecords {
  /** As they stand now, one for each person and role. */
  decisions: readonly DecisionRecord[]
  /** Times that a person's page was opened for a role, with the time it was in front. */
  looks: readonly { roleId: string; personId: string; firstAt: number; lastAt: number; timeMs: number }[]
  /** Evaluations that stand, each once. */
  evaluations: readonly { roleId: string; personId: string; at: number }[]
  /** Verdicts that the recruiter set otherwise. */
  overrides: readonly { roleId: string; personId: string; at: number }[]
  /** Verdicts that the recruiter takes for wrong without having set them otherwise. */
  doubts: readonly { roleId: string; personId: string; at: number }[]
  outcomes: readonly { roleId: string; personId: string; kind: OutcomeKind; at: number }[]
  /** Notes that are known to have been sent, by how they were drafted. */
  sentNotes: readonly { roleId: string; personId: string; at: number; kind: NoteKind }[]
  /** Notes that were drafted or sent to somebody. */
  notes: readonly { roleId: string; personId: string; at: number }[]
  finds: readonly { roleId: string; personId: string; strategyId: string }[]
}

export interface DecisionRecord {
  roleId: string
  personId: string
  decision: "shortlist" | "maybe" | "pass"
  at: number
  /** What the verdicts advised when it was taken; null where nothing was evaluated yet. */
  advice: Advice | null
  /** The verdicts were not in sight before it. */
  hidden: boolean
  /** A verdict that stood beside it was doubted: what it agrees with is not what the recruiter holds for right. */
  doubted: boolean
  /** The verdicts of then that are not doubted, by qualification; empty where there were none. */
  verdicts: Readonly<Record<string, VerdictWord>>
}

/** One span of time: from, up to and not with. */
export interface Period {
  from: number
  to: number
}

export function isIn(period: Period, at: number): boolean {
  return at >= period.from && at < period.to
}

/** One text for one person and role. */
export function pairOf({ roleId, personId }: { roleId: string; personId: string }): string {
  return `${roleId}\n${personId}`
}
