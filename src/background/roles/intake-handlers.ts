import type { HandlersFor } from "~messages/serve"
import { applyAnswer } from "~role/intake/intake"
import { openPoints } from "~role/intake/open-points"
import type { Question } from "~role/intake/question"
import type { Role } from "~role/role"
import { listChat, openQuestion } from "~store/roles/chat"
import type { ChatRow, IntakeAnswer, RoleRow } from "~store/rows/rows"
import { isSame } from "~profile/is-same"
import { changeableRole, keepChangedRole, writeAndDrive } from "./change-role"
import { answerText } from "./chat-texts"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { say } from "./intake-conversation"
import { isPostInstead, readAsPost } from "./free-text"

export type IntakeNames = "role.answer"

/** The intake: answers, in any order and given anew. Every line is kept with what it changed, or neither is. */
export function intakeHandlers(deps: BackgroundDeps): HandlersFor<IntakeNames> {
  return {
    "role.answer": ({ roleId, questionId, values, text }) =>
      writeAndDrive(deps, async () => {
        const row = await changeableRole(deps, roleId)
        const lines = await listChat(deps.database, roleId)
        const isPut = openQuestion(lines)?.id === questionId
        const question = (isPut ? null : openIn(row, questionId)) ?? questionOf(lines, questionId)
        const words = text?.trim() || null
        if (values.length === 0 && words === null) throw failures.answerEmpty()
        if (row.status === "draft" && values.length === 0 && words !== null && isPostInstead(question, words))
          return readAsPost(deps, row, words)
        if (values.some(value => !question.options.some(option => option.value === value))) throw failures.questionGone()
        const answer: IntakeAnswer = { questionId, values, text: words, at: deps.now() }
        if (!isPut && isSameAnswer(row, answer)) return []
        const changed = applyAnswer(row.role, question, { values, text: words })
        if (!isPut) await say(deps, roleId, { author: "candor", kind: "question", text: question.text, question })
        await say(deps, roleId, { author: "recruiter", kind: "answer", text: answerText(question, answer), questionId })
        const kept: IntakeAnswer = { ...answer, changed: asksOtherwise(row.role, changed) }
        return keepChangedRole(deps, { ...row, answers: [...row.answers, kept] }, changed)
      })
  }
}

/** Whether an answer changed what the role asks for; that its question is gone from the list is no change of it. */
function asksOtherwise(before: Role, after: Role): boolean {
  const asked = ({ title, level, place, remote, qualifications }: Role) => [
    title,
    level,
    place,
    remote,
    qualifications.map(({ kind, text }) => [kind, text])
  ]
  return !isSame(asked(before), asked(after))
}

/** A question of a draft that is open beside the one that was put: the card shows them all. */
function openIn(row: RoleRow, questionId: string): Question | null {
  if (row.status !== "draft") return null
  return openPoints(row.role, row.answers).find(({ id }) => id === questionId) ?? null
}

/** A question as it was put last: a later one with the same id may have other words. */
function questionOf(lines: readonly ChatRow[], questionId: string): Question {
  const line = lines.findLast(candidate => candidate.kind === "question" && candidate.question?.id === questionId)
  if (!line?.question) throw failures.questionGone()
  return line.question
}

/** The same answer once more: the worker died between keeping it and saying so. */
function isSameAnswer(row: RoleRow, { questionId, values, text }: IntakeAnswer): boolean {
  const last = row.answers.findLast(answer => answer.questionId === questionId)
  return last !== undefined && last.text === text && isSame(last.values, values)
}
