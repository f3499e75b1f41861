import type { ChatRow } from "~store/rows/rows"
import { AnswerFeedback } from "~ui/answer-feedback"
import { inWords } from "~ui/text"
import { useChat } from "./chat-provider"

/** Thumbs for what Candor said, and beside them where the line comes from. */
export function LineFeedback({ line }: { line: ChatRow }) {
  const { sending } = useChat()
  return (
    <AnswerFeedback
      thumb={line.thumb}
      reason={line.thumbReason ?? null}
      note={line.note === null ? null : inWords(line.note)}
      hidesNote={line.kind === "question"}
      onRate={(thumb, reason) => void sending.send("chat.rate", { chatId: line.id, thumb, reason })}
    />
  )
}
