import { useState } from "react"
import type { Question } from "~role/intake/question"
import { database } from "~store/database"
import { listChat } from "~store/roles/chat"
import type { RoleRow } from "~store/rows/rows"
import { useLive } from "~ui/hooks/use-live"
import type { KeepFocus } from "~ui/hooks/use-keep-focus"
import type { Sending } from "~ui/sending"
import { inWords, t } from "~ui/text"
import { Point } from "./point"

interface AnsweredProps {
  row: RoleRow
  sending: Sending
  focus: KeepFocus
}

/** What was answered so far, folded: each answer can be given anew, and the new one takes the old one's place. */
export function AnsweredPoints({ row, sending, focus }: AnsweredProps) {
  const lines = useLive(() => listChat(database(), row.id), [row.id])
  const [changing, setChanging] = useState<string | null>(null)
  const last = new Map(row.answers.map(answer => [answer.questionId, answer]))
  const given = [...last.values()].flatMap(answer => {
    const question = lines?.findLast(line => line.kind === "question" && line.question?.id === answer.questionId)?.question
    const said = lines?.findLast(line => line.kind === "answer" && line.questionId === answer.questionId)?.text
    return question && said !== undefined ? [{ question, said: inWords(said), at: answer.at }] : []
  })
  if (given.length === 0) return null
  const isOpen = ({ question, at }: (typeof given)[number]) => changing === keyOf(question, at)
  return (
    <details className="role-fold">
      <summary>{t("pointsAnswered", { count: given.length })}</summary>
      {given.map(one =>
        isOpen(one) ? (
          <Point key={one.question.id} question={one.question} row={row} sending={sending} focus={focus} alone />
        ) : (
          <p key={one.question.id} className="role-answered">
            <span>
              {inWords(one.question.text)} <b>{one.said}</b>
            </span>
            <button
              type="button"
              className="candor-link-button"
              aria-label={t("chatChangeAnswer", { answer: one.said.slice(0, 80) })}
              onClick={() => setChanging(keyOf(one.question, one.at))}
            >
              {t("chatChange")}
            </button>
          </p>
        )
      )}
    </details>
  )
}

/** The answer that is being changed is that of a time: once there is a newer one, it is changed. */
const keyOf = ({ id }: Question, at: number) => `${id} ${at}`
