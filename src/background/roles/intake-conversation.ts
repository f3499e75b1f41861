import { nextQuestion } from "~role/intake/intake"
import { listChat, openQuestion } from "~store/roles/chat"
import type { RoleRow } from "~store/rows/rows"
import { appendLine, type NewLine } from "~store/roles/write-chat"
import { texts } from "./chat-texts"
import type { StepDeps } from "../runs/run-step"

/** Adds one line to a role's chat. Inside a transaction that covers `chat`. @returns the line's id */
export async function say(deps: StepDeps, roleId: string, line: NewLine): Promise<string> {
  const id = deps.newId()
  await appendLine(deps.database, roleId, id, deps.now(), line)
  return id
}

/**
 * Puts the next question of the intake, or, where none is left, the role's card. Safe to repeat: an open question that is still the next
 * one is not put again, nor is a card that already closes the chat. Inside a transaction that covers `chat`.
 */
export async function askNext(deps: StepDeps, row: RoleRow): Promise<void> {
  const lines = await listChat(deps.database, row.id)
  const question = nextQuestion(row.role, row.answers)
  if (question) {
    if (openQuestion(lines)?.id === question.id) return
    await say(deps, row.id, { author: "candor", kind: "question", text: question.text, question })
    return
  }
  const lastTurn = lines.findLast(line => line.kind === "role" || line.kind === "question" || line.kind === "answer")
  if (lastTurn?.kind === "role") return
  await say(deps, row.id, { author: "candor", kind: "role", text: texts.roleReady })
}
