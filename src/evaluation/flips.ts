import type { Verdict, VerdictWord } from "./evaluation"

/** A verdict that came out otherwise before, of the same reading, the same role and the same model. */
export interface Flip {
  qualificationId: string
  before: VerdictWord
}

/**
 * Which verdicts came out otherwise before. What flipped once stays told, also where the next answer agrees with the last one.
 *
 * @param before the verdicts that stood, and the flips that were known of them
 * @returns in the order of the new verdicts; empty where everything came out the same
 */
export function flipsOf(
  before: { verdicts: readonly Verdict[]; flips?: readonly Flip[] | undefined },
  verdicts: readonly Pick<Verdict, "qualificationId" | "verdict">[]
): Flip[] {
  const stood = new Map(before.verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict]))
  const known = new Map((before.flips ?? []).map(flip => [flip.qualificationId, flip.before]))
  return verdicts.flatMap(({ qualificationId, verdict }) => {
    const last = stood.get(qualificationId)
    const was = last !== undefined && last !== verdict ? last : known.get(qualificationId)
    return was === undefined || was === verdict ? [] : [{ qualificationId, before: was }]
  })
}
