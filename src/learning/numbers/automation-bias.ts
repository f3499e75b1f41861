import { agreesWith } from "../replay/replay-report"
import { median } from "./interval"
import type { DecisionRecord } from "./records"

/**
 * When a warning is given, as a rule of thumb: nearly all of at least so many decisions agree with verdicts that were seen before, and half of the
 * looks were shorter than that. Under the least number nothing is said: ten decisions that agree are a good role, not a habit.
 */
export const biasRule = { leastDecisions: 30, nearlyAll: 0.95, shortLookMs: 20_000 } as const

/** What the warning rests on. */
export interface AutomationBias {
  /** Decisions that verdicts were seen before, with advice, and how many of them it agrees with. */
  decisions: number
  agreeing: number
  /** The median of the time that the page was in front, in milliseconds. */
  medianLookMs: number
}

/** A decision of one role, as far as the warning looks at it; `lookedMs` is how long the page was in front. */
export type LookedDecision = Pick<DecisionRecord, "decision" | "advice" | "hidden" | "doubted"> & { lookedMs: number }

/**
 * Whether the recruiter may be going by the verdicts alone in a role: agreement near total and short looks. Null where there is nothing to warn of, or
 * too little to say so.
 */
export function automationBias(decisions: readonly LookedDecision[]): AutomationBias | null {
  const seen = decisions.filter(({ hidden, advice }) => !hidden && advice !== null)
  if (seen.length < biasRule.leastDecisions) return null
  const agreeing = seen.filter(({ decision, advice, doubted }) => advice === agreesWith[decision] && !doubted).length
  const medianLookMs = median(seen.map(({ lookedMs }) => lookedMs)).value
  if (agreeing / seen.length < biasRule.nearlyAll || medianLookMs >= biasRule.shortLookMs) return null
  return { decisions: seen.length, agreeing, medianLookMs }
}
