import type { OutcomeKind } from "~learning/outcomes/outcome-kind"
import { t } from "~ui/text"
import type { TextKey } from "~ui/text"

const keys = {
  contacted: "outcomeContacted",
  replied: "outcomeReplied",
  screened: "outcomeScreened",
  interviewed: "outcomeInterviewed",
  offered: "outcomeOffered",
  hired: "outcomeHired",
  declined: "outcomeDeclined",
  rejected: "outcomeRejected",
  "stayed six months": "outcomeStayed"
} as const satisfies Record<OutcomeKind, TextKey>

export function outcomeText(kind: OutcomeKind): string {
  return t(keys[kind])
}
