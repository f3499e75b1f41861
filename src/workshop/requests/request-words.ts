import type { RequestRow } from "~store/rows/request-rows"
import { daysLeft } from "~trust/letters/deadlines"
import type { RequestKind, RequestState } from "~trust/requests/request-kind"
import { formatCalendarDay, formatDay } from "~ui/format"
import { t, type TextKey } from "~ui/text"

export const requestKindNames: Record<RequestKind, TextKey> = {
  access: "requestAccess",
  correction: "requestCorrection",
  objection: "requestObjection",
  erasure: "requestErasure",
  "human review": "requestReview"
}

const stateNames: Record<RequestState, TextKey> = {
  open: "requestOpen",
  done: "requestDone",
  refused: "requestRefused",
  gone: "requestGone"
}

/** How a request stands: by when it is to be answered and how many days are left, or how it ended. @param now milliseconds since the epoch */
export function requestStanding({ state, dueAt, dueBy, endedAt }: RequestRow, now: number): string {
  if (state !== "open") {
    const said = t(stateNames[state])
    return endedAt === null ? said : t("requestEnded", { state: said, day: formatDay(endedAt) })
  }
  const left = daysLeft(dueAt, now)
  const due =
    dueBy === null
      ? t("requestDueElsewhere", { day: formatCalendarDay(dueAt) })
      : t("requestDue", { day: formatCalendarDay(dueAt), where: dueBy })
  return `${due} · ${left < 0 ? t("requestLate", { count: -left }) : t("requestDaysLeft", { count: left })}`
}

/** What was done, counted, as the sealed log has it: "readings 3, verdicts 2". */
export function proofOf({ proof }: RequestRow): string {
  return Object.entries(proof)
    .map(([what, count]) => `${what} ${count}`)
    .join(", ")
}
