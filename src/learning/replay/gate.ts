import { agreesWith, type ReplayReport } from "./replay-report"

/** How often chance alone may pass for better. Two looks are taken, so that a worse one passes in fewer than 5 of 100. */
const falsePass = 0.02
const falseAlarm = 0.05

/** What a replay says of a candidate beside what is there now. Only `better` and `same` speak for it; the recruiter decides. */
export interface Gate {
  state: "better" | "same" | "open" | "worse"
  /** People whose decision is agreed with now and was not before, and the other way round. Nobody else tells anything. */
  gained: number
  lost: number
  /** How often a candidate that is no better gets so far by chance. */
  chance: number
}

/**
 * The gate of a candidate: a rule, a prompt, a model or a setting, held against what is there now over the same decisions. Paired, so that only
 * those count on whom the two differ (McNemar's exact test, one-sided: Q. McNemar, Psychometrika 12, 1947). `same`: nobody would move.
 */
export function gateOf({ moved }: Pick<ReplayReport, "moved">): Gate {
  const agrees = moved.map(({ decision, before, after }) => ({
    before: before === agreesWith[decision],
    after: after === agreesWith[decision]
  }))
  const gained = agrees.filter(({ before, after }) => after && !before).length
  const lost = agrees.filter(({ before, after }) => before && !after).length
  const chance = atLeast(gained, gained + lost)
  if (moved.length === 0) return { state: "same", gained, lost, chance }
  if (chance <= falsePass) return { state: "better", gained, lost, chance }
  return { state: atLeast(lost, gained + lost) <= falseAlarm ? "worse" : "open", gained, lost, chance }
}

/** P(at least `hits` of `n`) where each is as probable as not. */
function atLeast(hits: number, n: number): number {
  let [term, sum] = [0.5 ** n, 0]
  for (let at = 0; at <= n; at++) {
    if (at >= hits) sum += term
    term *= (n - at) / (at + 1)
  }
  return Math.min(1, sum)
}
