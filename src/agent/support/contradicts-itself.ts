import type { Verdict } from "~evaluation/evaluation"

/** The qualifications that a draft answers more than once, and not always with the same verdict. */
export function contradictsItself(verdicts: readonly Verdict[]): ReadonlySet<string> {
  const first = new Map<string, Verdict["verdict"]>()
  const twice = new Set<string>()
  for (const { qualificationId, verdict } of verdicts) {
    const before = first.get(qualificationId)
    if (before !== undefined && before !== verdict) twice.add(qualificationId)
    first.set(qualificationId, before ?? verdict)
  }
  return twice
}
