import { Button, Chip } from "@mantine/core"
import { useState } from "react"
import type { AnswerOption, Question } from "~role/intake/question"
import { inWords, t } from "~ui/text"
import { useChat } from "./chat-provider"
import { KeepReason } from "./keep-reason"
import { useArrival } from "~ui/hooks/use-keep-focus"

/**
 * The likely answers of the open question. One click gives an answer; where several may be chosen, they are chosen and then given. An
 * option without a value ("Nothing more", "Not sure yet") excludes the others, so it answers at once.
 */
export function QuestionOptions({ question }: { question: Question }) {
  const { role, sending, focus } = useChat()
  const arrival = useArrival(focus)
  const [keeping, setKeeping] = useState<AnswerOption | null>(null)
  const answer = (values: readonly string[], text: string | null = null) => {
    if (!role) return
    focus.leaving()
    void sending.send("role.answer", { roleId: role.id, questionId: question.id, values: [...values], text })
  }
  const isChosenFirst = (option: AnswerOption) => question.multiple && option.value !== ""

  return (
    <div className="chat-options" role="group" aria-label={inWords(question.text)} {...arrival}>
      <Chip.Group multiple value={[...sending.chosen]} onChange={sending.choose}>
        {question.options.filter(isChosenFirst).map(option => (
          <Chip key={option.value} value={option.value} variant="outline" size="sm">
            {inWords(option.label)}
          </Chip>
        ))}
      </Chip.Group>
      {question.multiple && (
        <Button radius="xl" disabled={sending.pending || sending.chosen.length === 0} onClick={() => answer(sending.chosen)}>
          {t("chatDone")}
        </Button>
      )}
      {question.options
        .filter(option => !isChosenFirst(option))
        .map(option => (
          <Button
            key={option.value}
            variant="outline"
            radius="xl"
            disabled={sending.pending}
            onClick={() => (needsReason(question, option) ? setKeeping(option) : answer([option.value]))}
          >
            {inWords(option.label)}
          </Button>
        ))}
      {keeping && (
        <KeepReason pending={sending.pending} onKeep={reason => answer([keeping.value], reason)} onCancel={() => setKeeping(null)} />
      )}
    </div>
  )
}

/** Wording that may stand for a protected trait is kept only with the reason noted. */
function needsReason(question: Question, option: AnswerOption): boolean {
  return question.topic === "wording" && option.value.startsWith("keep:")
}
