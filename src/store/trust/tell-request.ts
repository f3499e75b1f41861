import type { CandorDatabase } from "../database"
import type { RequestRow } from "../rows/request-rows"
import { appendToLog, markOf, tellWho } from "./append-to-log"

// Writes: only the worker calls this, inside a transaction over all tables.

/**
 * Tells the sealed log that a request came in, how it ended and what was done, or that an objection was taken back. What was said in it stays out of the log.
 *
 * @returns the number of the entry, which is the proof
 */
export async function tellRequest(
  database: CandorDatabase,
  {
    personId,
    kind,
    roleId,
    receivedAt,
    dueAt,
    proof
  }: Pick<RequestRow, "kind" | "roleId" | "receivedAt" | "dueAt" | "proof"> & { personId: string },
  step: "received" | "done" | "refused" | "lifted",
  at: number
): Promise<number> {
  await tellWho(database, at)
  const person = await markOf(database, personId)
  return appendToLog(database, { at, told: { kind: "request", person, request: kind, step, role: roleId, receivedAt, dueAt, done: proof } })
}
