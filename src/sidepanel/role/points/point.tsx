import { Button, TextInput } from "@mantine/core"
import type { FormEvent } from "react"
import { useId, useState } from "react"
import type { AnswerOption, Question } from "~role/intake/question"
import type { RoleRow } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import type { KeepFocus } from "~ui/hooks/use-keep-focus"
import { useArrival } from "~ui/hooks/use-keep-focus"
import type { Sending } from "~ui/sending"
import { inWords, t } from "~ui/text"
import { KeepReason } from "./keep-reason"

interface PointProps {
  question: Question
  row: RoleRow
  sending: Sending
  focus: KeepFocus
  /** What stands on the chip where the row beside it says the rest; the question itself otherwise. */
  short?: string
  /** An offer needs no eye. */
  quiet?: boolean
  /** Asked by itself: a field for one's own words stands there at once. */
  alone?: boolean
}

/**
 * One open point: what is asked, with the words of the post, and its likely answers as buttons. One click gives an answer; where several may be
 * chosen, they are chosen and then given. Other words can always be written. What was chosen lives and goes with this question of this role.
 */
export function Point(props: PointProps) {
  return <OfQuestion key={`${props.row.id} ${props.question.id}`} {...props} />
}

function OfQuestion({ question, row, sending, focus, short, quiet = false, alone = false }: PointProps) {
  const arrival = useArrival(focus)
  const whyId = useId()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [keeping, setKeeping] = useState<AnswerOption | null>(null)
  const [isWriting, setWriting] = useState(alone || question.options.length === 0)
  const answer = async (values: readonly string[], text: string | null) => {
    focus.leaving()
    await sending.send("role.answer", { roleId: row.id, questionId: question.id, values: [...values], text })
  }
  const isChosenFirst = (option: AnswerOption) => question.multiple && option.value !== ""
  const press = (option: AnswerOption) => {
    if (isChosenFirst(option))
      setChosen(chosen.includes(option.value) ? chosen.filter(one => one !== option.value) : [...chosen, option.value])
    else if (needsReason(question, option)) setKeeping(option)
    else void answer([option.value], null)
  }
  const { why } = question
  // That a field is missing says the question itself; only what the post says of it is more.
  const saysWhy = why !== null && (alone || question.topic === "unclear" || question.topic === "wording" || question.topic === "remote")

  return (
    <div
      className="role-point"
      data-quiet={quiet || undefined}
      role="group"
      aria-label={inWords(question.text)}
      aria-describedby={saysWhy ? whyId : undefined}
      {...arrival}
    >
      <span className="role-point-ask">{short ?? inWords(question.text)}</span>
      {question.options.map(option => (
        <button
          key={option.value}
          type="button"
          className="role-answer"
          aria-pressed={isChosenFirst(option) ? chosen.includes(option.value) : undefined}
          disabled={sending.pending}
          onClick={() => press(option)}
        >
          {inWords(option.label)}
        </button>
      ))}
      {chosen.length > 0 && (
        <button type="button" className="role-answer" data-main disabled={sending.pending} onClick={() => void answer(chosen, null)}>
          {t("chatDone")}
        </button>
      )}
      {!isWriting && (
        <button
          type="button"
          className="role-answer"
          aria-label={t("pointOwnWordsTo", { question: question.text })}
          title={t("pointOwnWords")}
          onClick={() => setWriting(true)}
        >
          <Icon name="edit" size={12} />
        </button>
      )}
      {isWriting && (
        <OwnWords pending={sending.pending} focused={!alone && question.options.length > 0} onGive={text => void answer(chosen, text)} />
      )}
      {keeping && (
        <KeepReason pending={sending.pending} onKeep={reason => void answer([keeping.value], reason)} onCancel={() => setKeeping(null)} />
      )}
      {saysWhy && (
        <p className="role-point-why" id={whyId}>
          {inWords(why)}
        </p>
      )}
    </div>
  )
}

function OwnWords({ pending, focused, onGive }: { pending: boolean; focused: boolean; onGive: (text: string) => void }) {
  const [text, setText] = useState("")
  const give = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== "") onGive(text.trim())
  }
  return (
    <form className="role-own-words" onSubmit={give}>
      <TextInput
        aria-label={t("pointOwnWords")}
        placeholder={t("pointOwnWords")}
        value={text}
        data-autofocus={focused || undefined}
        ref={focused ? focusOnce : undefined}
        onChange={event => setText(event.currentTarget.value)}
      />
      {text.trim() !== "" && (
        <Button type="submit" size="compact-xs" disabled={pending}>
          {t("chatDone")}
        </Button>
      )}
    </form>
  )
}

/** The button that opened the field is gone: the recruiter came to write. */
function focusOnce(field: HTMLInputElement | null): void {
  field?.focus()
}

/** Wording that may stand for a protected trait is kept only with the reason noted. */
function needsReason(question: Question, option: AnswerOption): boolean {
  return question.topic === "wording" && option.value.startsWith("keep:")
}
