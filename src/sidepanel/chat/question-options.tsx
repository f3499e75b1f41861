import { Button, Chip } from "@mantine/core"
import type { Question } from "~role/question"
import { t } from "~ui/text"
import { useChat } from "./chat-provider"
import { nextFocus } from "./use-keep-focus"

/** The likely answers of the open question: one click gives it, or several are chosen and then given. */
export function QuestionOptions({ question }: { question: Question }) {
  const { role, sending, answering } = useChat()
  const answer = (values: readonly string[]) => {
    if (!role) return
    answering()
    void sending.send("role.answer", { roleId: role.id, questionId: question.id, values: [...values], text: null })
  }

  return (
    <div className="chat-options" role="group" aria-label={question.text} {...nextFocus}>
      {question.multiple ? (
        <>
          <Chip.Group multiple value={[...sending.chosen]} onChange={sending.choose}>
            {question.options.map(option => (
              <Chip key={option.value} value={option.value} variant="outline" size="sm">
                {option.label}
              </Chip>
            ))}
          </Chip.Group>
          <Button radius="xl" disabled={sending.pending} onClick={() => answer(sending.chosen)}>
            {t("chatDone")}
          </Button>
        </>
      ) : (
        question.options.map(option => (
          <Button key={option.value} variant="outline" radius="xl" disabled={sending.pending} onClick={() => answer([option.value])}>
            {option.label}
          </Button>
        ))
      )}
    </div>
  )
}
