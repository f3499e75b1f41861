import type { Question } from "~role/intake/question"
import type { CandorDatabase } from "../database"
import type { ChatRow } from "../rows/rows"

/** All lines of a role's chat, in their order. */
export async function listChat(database: CandorDatabase, roleId: string): Promise<ChatRow[]> {
  return database.chat.where("[roleId+order]").between([roleId, -Infinity], [roleId, Infinity]).toArray()
}

/** The last line of a role's chat, or null. */
export async function lastLine(database: CandorDatabase, roleId: string): Promise<ChatRow | null> {
  return (await database.chat.where("[roleId+order]").between([roleId, -Infinity], [roleId, Infinity]).last()) ?? null
}

/** The question that waits for an answer: the last one put, unless it was answered or another line closed it. Pure, for the panel. */
export function openQuestion(lines: readonly ChatRow[]): Question | null {
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]
    if (line?.kind === "answer" || line?.kind === "role") return null
    if (line?.kind === "question") return line.question
  }
  return null
}
