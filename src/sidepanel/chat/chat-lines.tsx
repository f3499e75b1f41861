import { MessagePrimitive, ThreadPrimitive } from "@assistant-ui/react"
import type { ChatRow } from "~store/rows/rows"
import { useChat } from "./chat-provider"
import { LineFeedback } from "./line-feedback"
import { QuestionOptions } from "./question-options"
import { RecruiterLine } from "./recruiter-line"
import { RoleSection } from "./role-section"

export function ChatLines() {
  const { lines } = useChat()
  return (
    <ThreadPrimitive.Messages>
      {({ message }) => {
        const line = lines.find(row => row.id === message.id)
        if (!line) return null
        return line.author === "candor" ? <CandorLine line={line} /> : <RecruiterLine line={line} />
      }}
    </ThreadPrimitive.Messages>
  )
}

function CandorLine({ line }: { line: ChatRow }) {
  const { lines, role, question } = useChat()
  const isOpen = line.kind === "question" && question !== null && isNewest(lines, line, "question")
  const isCard = line.kind === "role" && role !== null && isNewest(lines, line, "role")
  return (
    <MessagePrimitive.Root className="chat-line" data-kind={line.kind} data-open={isOpen || undefined} data-wide={isCard || undefined}>
      {line.question?.why && <p className="chat-why">{line.question.why}</p>}
      <div className="chat-text">
        {line.kind === "failure" && <span aria-hidden="true">⚠ </span>}
        <MessagePrimitive.Parts />
      </div>
      {isOpen && <QuestionOptions key={line.id} question={question} />}
      {isCard && <RoleSection role={role} />}
      <LineFeedback line={line} />
    </MessagePrimitive.Root>
  )
}

/** Only the newest line of its kind is alive: an older card or question is history, and its words alone are shown. */
function isNewest(lines: readonly ChatRow[], line: ChatRow, kind: ChatRow["kind"]): boolean {
  return lines.findLast(row => row.kind === kind)?.id === line.id
}
