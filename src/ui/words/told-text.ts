import type { ToldByOutcomes } from "~learning/outcomes/told-by-outcomes"
import { t, type TextKey } from "~ui/text"

const keys: Record<ToldByOutcomes["tells"], TextKey> = { chance: "toldChance", more: "toldMore", fewer: "toldFewer" }

/** "Of 23 interviewed, 9 of 12 with “led a migration” went on, 4 of 11 without; it could be chance." */
export function toldText({ interviewed, met, notMet, unknown, tells, lookedAt }: ToldByOutcomes, what: string): string {
  return t(keys[tells], {
    interviewed,
    went: met.hits,
    withIt: met.n,
    what,
    wentWithout: notMet.hits + unknown.hits,
    without: notMet.n + unknown.n,
    lookedAt
  })
}
