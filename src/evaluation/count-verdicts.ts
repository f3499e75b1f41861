import type { Counts, Tally, Verdict } from "./evaluation"

function tally(verdicts: readonly Verdict[], kind: Verdict["kind"]): Tally {
  const own = verdicts.filter(verdict => verdict.kind === kind)
  const count = (word: Verdict["verdict"]) => own.filter(({ verdict }) => verdict === word).length
  return { met: count("met"), notMet: count("not met"), unknown: count("unknown"), total: own.length }
}

/** Counts are always made from the verdicts, never stated by anybody. */
export function countVerdicts(verdicts: readonly Verdict[]): Counts {
  return { must: tally(verdicts, "must"), nice: tally(verdicts, "nice"), avoid: tally(verdicts, "avoid") }
}
