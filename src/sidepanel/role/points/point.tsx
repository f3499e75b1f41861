import { Button, TextInput } from "@mantine/core"
import type { FormEvent } from "react"
import { useId, useState } from "react"
import type { AnswerOption, Question } from "~role/intake/question"
import type { RoleRow } from "~store/rows/rows"
import { Icon } from "~ui/icon"
import type { KeepFocus } from "~ui/hooks/use-keep-focus"
import { useArrival } from "~ui/hooks/use-keep-focus"
import type { Sending } from "~ui/sending"
import { inWords, t, type TextKey } from "~ui/text"
import { KeepReason } from "./keep-reason"

interface PointProps {
  question: Question
  row: RoleRow
  sending: Sending
  focus: KeepFocus
  /** An offer needs no eye. */
  quiet?: boolean
  /** Asked by itself: a field for one's own words stands there at once. */
  alone?: boolean
}

/** A row holds so many; the others, and one's own words, are one press away. */
const shownAtFirst = 3

/** A missing field by its name, where it stands among others. */
const shortAsk: Partial<Record<Question["topic"], TextKey>> = {
  title: "pointTitle",
  level: "pointLevel",
  place: "pointPlace",
  remote: "pointRemote",
  nice: "pointNice",
  avoid: "pointAvoid",
  must: "pointMust"
}

/**
 * One open point: what is asked, with the words of the post, and its likely answers as buttons. One click gives an answer; where several may be
 * chosen, they are chosen and then given. Other words can always be written. What was chosen lives and goes with this question of this role.
 */
export function Point(props: PointProps) {
  return <OfQuestion key={`${props.row.id} ${props.question.id}`} {...props} />
}

function OfQuestion({ question, row, sending, focus, quiet = false, alone = false }: PointProps) {
  const arrival = useArrival(focus)
  const whyId = useId()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [keeping, setKeeping] = useState<AnswerOption | null>(null)
  const isPlain = question.options.length === 0
  const [isWhole, setWhole] = useState(alone)
  const [isWriting, setWriting] = useState(alone || isPlain)
  const shown = isWhole ? question.options : question.options.slice(0, shownAtFirst)
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
  const { why, topic } = question
  // That a field is missing says the question itself; only what the post says of it is more.
  const saysWhy = why !== null && (isWhole || topic === "unclear" || topic === "wording")
  const ask = isWhole ? undefined : shortAsk[topic]

  return (
    <div
      className="role-point"
      data-quiet={quiet || undefined}
      role="group"
      aria-label={inWords(question.text)}
      aria-describedby={saysWhy ? whyId : undefined}
      {...arrival}
    >
      <span className="role-point-ask">{ask !== undefined && question.id === topic ? t(ask) : inWords(question.text)}</span>
      {shown.map(option => (
        <button
          key={option.value}
          type="button"
          className="role-answer"
          aria-pressed={isChosenFirst(option) ? chosen.includes(option.value) : undefined}
          aria-disabled={sending.pending}
          onClick={() => sending.pending || press(option)}
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
          aria-label={t("pointMoreOf", { question: question.text })}
          title={t("pointMore")}
          onClick={() => {
            setWhole(true)
            setWriting(true)
          }}
        >
          <Icon name="more" size={12} />
        </button>
      )}
      {isWriting && <OwnWords pending={sending.pending} focused={!alone && !isPlain} onGive={text => void answer(chosen, text)} />}
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
