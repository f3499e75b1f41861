import type { Rating, ThumbReason } from "~run/rating"
import { t, type TextKey } from "../text"

const reasonTexts: Readonly<Record<ThumbReason, TextKey>> = {
  wrong: "chatReasonWrong",
  "not what I asked": "chatReasonNotAsked",
  "too long": "chatReasonTooLong",
  other: "chatReasonOther"
}

export function thumbReasonText(reason: ThumbReason): string {
  return t(reasonTexts[reason])
}

/** What the recruiter thought of an answer, in a sentence. */
export function ratingText({ thumb, reason }: Pick<Rating, "thumb" | "reason">): string {
  if (thumb === "up") return t("runThumbUp")
  return reason === null ? t("runThumbDown") : t("runThumbDownWhy", { reason: thumbReasonText(reason) })
}
