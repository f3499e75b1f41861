import { agreementOf, leastCounted } from "./figures"
import type { Figure } from "./interval"
import type { DecisionRecord } from "./records"

const weekMs = 7 * 24 * 3_600_000

/** Weeks of decisions that the verdicts were seen before, and how far they agree; a week with too few stands with those after it. */
export interface WeekOfAgreement {
  from: number
  /** The end, not with it. */
  to: number
  agreement: Figure
}

/** Agreement over time, oldest first. @param now milliseconds since the epoch: weeks are counted back from there */
export function agreementByWeek(decisions: readonly DecisionRecord[], now: number, weeks: number): WeekOfAgreement[] {
  const found: WeekOfAgreement[] = []
  let gathered: DecisionRecord[] = []
  let from = now - weeks * weekMs
  for (let week = weeks - 1; week >= 0; week--) {
    const to = now - week * weekMs
    gathered = [...gathered, ...decisions.filter(({ at, advice, hidden }) => !hidden && advice !== null && at >= to - weekMs && at < to)]
    if (gathered.length < leastCounted.agreement) continue
    const agreement = agreementOf(gathered)
    if (agreement) found.push({ from, to, agreement })
    gathered = []
    from = to
  }
  return found
}
