import type { VerdictWord } from "~evaluation/evaluation"
import type { Said } from "~sentence/sentence"

/** One thing that the recruiter did about one person for one role, as the method counts it. */
export interface Observation {
  personId: string
  roleId: string
  /** The canonical family of the role's title; null where the vocabulary has none. */
  roleFamily: string | null
  /** Milliseconds since the epoch. */
  at: number
  /** 1: wanted (shortlist); -1: not wanted (pass); between them what says less (a maybe, a look that lasted). */
  says: number
  /** 0 to 1: how much it counts beside a decision, which counts 1. */
  weight: number
  /** Keys of the person's traits as they were read when it was done (trait.ts). */
  traits: readonly string[]
  signalId: number | null
  /** In words of the panel: "shortlisted", "passed". */
  what: Said
  /**
   * What a decision could rest on that must never be learned, by opaque keys (guards-of.ts): worked out while preferences are derived and
   * kept nowhere. They only compete as explanations, so that a skill that merely stands in for one of them is not proposed.
   */
  guards?: readonly string[]
  /** Of an override: the qualification whose verdict the recruiter changed, and to what. */
  override?: { qualificationId: string; to: VerdictWord }
  /** Of a thumb down: the verdict that the recruiter takes for wrong, without saying what is right. */
  doubt?: { qualificationId: string; of: VerdictWord }
}
