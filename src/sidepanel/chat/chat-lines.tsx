import type { ChatRow } from "~store/rows/rows"
import { inWords, t } from "~ui/text"
import { useChat } from "./chat-provider"
import { LineFeedback } from "./line-feedback"
import { RecruiterLine } from "./recruiter-line"

/** What was said, oldest first. What comes is read out by a screen reader as it comes. */
export function ChatLines() {
  const { lines } = useChat()
  return (
    <div role="log" aria-label={t("chatLogLabel")} aria-live="polite">
      {lines.length > 0 && (
        <ol className="chat-lines">
          {lines.map(line =>
            line.author === "candor" ? <CandorLine key={line.id} line={line} /> : <RecruiterLine key={line.id} line={line} />
          )}
        </ol>
      )}
    </div>
  )
}

function CandorLine({ line }: { line: ChatRow }) {
  return (
    <li className="chat-line" data-kind={line.kind}>
      <span className="candor-visually-hidden">{t("chatByCandor")}</span>
      {line.question?.why && <p className="chat-why">{inWords(line.question.why)}</p>}
      <div className="chat-text">
        {line.kind === "failure" && <span aria-hidden="true">⚠ </span>}
        {inWords(line.text)}
      </div>
      <LineFeedback line={line} />
    </li>
  )
}
