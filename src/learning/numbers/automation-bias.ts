import { agreesWith } from "../replay/replay-report"
import { median } from "./interval"
import { pairOf, type NumbersRecords } from "./records"

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

/**
 * Whether the recruiter may be going by the verdicts alone in a role: agreement near total and short looks. Null where there is nothing to warn of, or
 * too little to say so.
 */
export function automationBias({ decisions, looks }: Pick<NumbersRecords, "decisions" | "looks">, roleId: string): AutomationBias | null {
  const seen = decisions.filter(one => one.roleId === roleId && !one.hidden && one.advice !== null)
  if (seen.length < biasRule.leastDecisions) return null
  const agreeing = seen.filter(({ decision, advice, doubted }) => advice === agreesWith[decision] && !doubted).length
  const lookedAt = new Map<string, number>()
  for (const look of looks) lookedAt.set(pairOf(look), (lookedAt.get(pairOf(look)) ?? 0) + look.timeMs)
  const medianLookMs = median(seen.map(one => lookedAt.get(pairOf(one)) ?? 0)).value
  if (agreeing / seen.length < biasRule.nearlyAll || medianLookMs >= biasRule.shortLookMs) return null
  return { decisions: seen.length, agreeing, medianLookMs }
}
