import type { VerdictWord } from "~evaluation/evaluation"

/** How many verdicts say what. */
export function verdictCounts(verdicts: readonly VerdictWord[]): { met: number; notMet: number; unknown: number } {
  const count = (word: VerdictWord) => verdicts.filter(verdict => verdict === word).length
  return { met: count("met"), notMet: count("not met"), unknown: count("unknown") }
}
