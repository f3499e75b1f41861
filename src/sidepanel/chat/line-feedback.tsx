import { ActionBarPrimitive } from "@assistant-ui/react"
import type { ChatRow } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"

/** Thumbs for what Candor said, one click each, acknowledged where they are; beside them where the line comes from. */
export function LineFeedback({ line }: { line: ChatRow }) {
  return (
    <ActionBarPrimitive.Root className="chat-feedback" data-given={line.thumb ?? "none"}>
      <ActionBarPrimitive.FeedbackPositive aria-label={t("chatGoodAnswer")} title={t("chatGoodAnswer")} aria-pressed={line.thumb === "up"}>
        <Icon name="thumb up" size={14} />
      </ActionBarPrimitive.FeedbackPositive>
      <ActionBarPrimitive.FeedbackNegative aria-label={t("chatBadAnswer")} title={t("chatBadAnswer")} aria-pressed={line.thumb === "down"}>
        <Icon name="thumb down" size={14} />
      </ActionBarPrimitive.FeedbackNegative>
      <span className={line.kind === "question" ? "candor-visually-hidden" : undefined}>
        {[line.thumb && t("chatNoted"), line.note].filter(Boolean).join(" · ")}
      </span>
    </ActionBarPrimitive.Root>
  )
}
