import { decideFirst } from "~learning/calibration/decide-first"
import type { VerdictWordsRow } from "~store/rows/list-rows"

/**
 * The words without those of people who are to be decided on first and are not yet: they stand in the list as if nobody had evaluated them, so
 * that neither a dot nor their place in the order says what the verdicts are.
 */
export function hideUndecided(
  words: readonly VerdictWordsRow[],
  isDecided: (personId: string) => boolean,
  { roleId, share }: { roleId: string; share: number }
): readonly VerdictWordsRow[] {
  if (share === 0) return words
  return words.filter(({ personId }) => isDecided(personId) || !decideFirst(roleId, personId, share))
}
