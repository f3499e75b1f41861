import { lastLine } from "./chat"
import type { CandorDatabase } from "../database"
import type { ChatRow } from "../rows/rows"

/** What a line says; the rest of its row is filled in. */
export type NewLine = Pick<ChatRow, "author" | "kind" | "text"> &
  Partial<Pick<ChatRow, "question" | "questionId" | "note" | "runId" | "undo">>

/**
 * Adds a line at the end of a role's chat. Call it inside a transaction that covers `chat`, so that the order of lines and what they
 * speak of are kept together or not at all.
 */
export async function appendLine(database: CandorDatabase, roleId: string, id: string, at: number, line: NewLine): Promise<void> {
  const last = await lastLine(database, roleId)
  await database.chat.add({
    question: null,
    questionId: null,
    note: null,
    thumb: null,
    ...line,
    id,
    roleId,
    at,
    order: (last?.order ?? 0) + 1
  })
}
