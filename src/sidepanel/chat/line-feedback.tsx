import type { ChatRow, Thumb } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import { inWords, t } from "~ui/text"
import { useChat } from "./chat-provider"

/** Thumbs for what Candor said, one click each, acknowledged where they are; beside them where the line comes from. */
export function LineFeedback({ line }: { line: ChatRow }) {
  const { sending } = useChat()
  const thumb = (which: Thumb, label: string) => (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={line.thumb === which}
      // The same thumb again takes it back.
      onClick={() => void sending.send("chat.rate", { chatId: line.id, thumb: line.thumb === which ? null : which })}
    >
      <Icon name={which === "up" ? "thumb up" : "thumb down"} size={14} />
    </button>
  )
  return (
    <div className="chat-feedback" data-given={line.thumb ?? "none"}>
      {thumb("up", t("chatGoodAnswer"))}
      {thumb("down", t("chatBadAnswer"))}
      <span className={line.kind === "question" ? "candor-visually-hidden" : undefined}>
        {[line.thumb && t("chatNoted"), line.note && inWords(line.note)].filter(Boolean).join(" · ")}
      </span>
    </div>
  )
}
