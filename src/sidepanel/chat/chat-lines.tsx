import type { ChatRow } from "~store/rows/rows"
import { inWords, t } from "~ui/text"
import { useChat } from "./chat-provider"
import { LineFeedback } from "./line-feedback"
import { QuestionOptions } from "./question-options"
import { RecruiterLine } from "./recruiter-line"
import { RoleSection } from "./role-section"

/** What was said, oldest first. What comes is read out by a screen reader as it comes. */
export function ChatLines() {
  const { lines } = useChat()
  // Only the newest line of its kind is alive: an older card or question is history, and its words alone are shown.
  const newestQuestion = lines.findLast(({ kind }) => kind === "question")?.id
  const newestCard = lines.findLast(({ kind }) => kind === "role")?.id
  return (
    <div role="log" aria-label={t("chatLogLabel")} aria-live="polite">
      {lines.length > 0 && (
        <ol className="chat-lines">
          {lines.map(line =>
            line.author === "candor" ? (
              <CandorLine key={line.id} line={line} isNewest={line.id === newestQuestion || line.id === newestCard} />
            ) : (
              <RecruiterLine key={line.id} line={line} />
            )
          )}
        </ol>
      )}
    </div>
  )
}

function CandorLine({ line, isNewest }: { line: ChatRow; isNewest: boolean }) {
  const { role, question } = useChat()
  const isOpen = line.kind === "question" && question !== null && isNewest
  const isCard = line.kind === "role" && role !== null && isNewest
  return (
    <li className="chat-line" data-kind={line.kind} data-open={isOpen || undefined} data-wide={isCard || undefined}>
      <span className="candor-visually-hidden">{t("chatByCandor")}</span>
      {line.question?.why && <p className="chat-why">{inWords(line.question.why)}</p>}
      <div className="chat-text">
        {line.kind === "failure" && <span aria-hidden="true">⚠ </span>}
        {inWords(line.text)}
      </div>
      {isOpen && <QuestionOptions question={question} />}
      {isCard && <RoleSection role={role} />}
      <LineFeedback line={line} />
    </li>
  )
}
