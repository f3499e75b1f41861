import type { Jurisdiction } from "../jurisdictions/jurisdiction"
import { daysAfter, monthsAfter } from "../months"
import type { RequestKind } from "./request-kind"

/** So long an answer may take where no jurisdiction of the role names a time: the month that most do. */
const monthsElsewhere = 1

/**
 * By when a request has to be answered: the earliest that any of the jurisdictions asks for.
 *
 * @param receivedAt milliseconds since the epoch
 * @returns the time, and which jurisdiction it is from; null where none names one
 */
export function answerBy(
  request: RequestKind,
  jurisdictions: readonly Jurisdiction[],
  receivedAt: number
): { at: number; jurisdiction: string | null } {
  const times = jurisdictions.flatMap(({ name, answers }) =>
    answers
      .filter(answer => answer.request === request)
      .map(({ within: { months = 0, days = 0 } }) => ({ at: daysAfter(monthsAfter(receivedAt, months), days), jurisdiction: name }))
  )
  return times.toSorted((a, b) => a.at - b.at)[0] ?? { at: monthsAfter(receivedAt, monthsElsewhere), jurisdiction: null }
}
