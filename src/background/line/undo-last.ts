import * as z from "zod"
import type { LineReply } from "~messages/line-messages"
import { sentence } from "~sentence/sentence"
import { listChat } from "~store/roles/chat"
import { decisionWordSchema, type SignalRow } from "~store/rows/rows"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { setDecision } from "../people/decision-handlers"
import { makeEdits } from "../roles/edit-handlers"
import { answer } from "./line-answers"
import { ofRole } from "~store/of-role"

/** Takes a change of a role back, told at `lineId`; where that is null, the last thing that was done: a change, or a decision. */
export async function undoLast(deps: BackgroundDeps, roleId: string, lineId: string | null): Promise<LineReply> {
  const { database } = deps
  const lines = await listChat(database, roleId)
  const line = lineId === null ? lines.findLast(({ undo }) => undo !== undefined && undo.length > 0) : lines.find(({ id }) => id === lineId)
  if (lineId === null) {
    const [signal, decidedAt] = [await lastDecision(deps, roleId), await lastDecidedAt(deps, roleId)]
    if (signal && signal.at > (line?.at ?? 0)) return takeDecisionBack(deps, roleId, signal)
    // Signals are switched off: how it stood before is not known here.
    if (decidedAt > (line?.at ?? 0)) return answer(sentence("lineUndoOnCard"))
  }
  if (!line?.undo) return answer(sentence("lineNothingToUndo"))
  const { lineId: made } = await makeEdits(deps, roleId, line.undo)
  // Neither is taken back once more: one after the other goes back in time.
  await database.transaction("rw", database.chat, async () => {
    for (const id of [line.id, made]) if (id !== null) await database.chat.update(id, { undo: undefined })
  })
  return answer(sentence("lineTakenBack", { what: line.text }))
}

const detailSchema = z.object({ previous: decisionWordSchema.nullable(), previousReason: z.string().nullable().default(null) })

async function lastDecision({ database }: BackgroundDeps, roleId: string): Promise<SignalRow | undefined> {
  const signals = await database.signals.filter(signal => signal.kind === "decision" && signal.roleId === roleId).toArray()
  return signals.toSorted((a, b) => a.at - b.at).at(-1)
}

async function lastDecidedAt({ database }: BackgroundDeps, roleId: string): Promise<number> {
  const decisions = await ofRole(database.decisions, roleId).toArray()
  return Math.max(0, ...decisions.map(({ at }) => at))
}

async function takeDecisionBack(deps: BackgroundDeps, roleId: string, signal: SignalRow): Promise<LineReply> {
  const person = signal.personId === null ? undefined : await deps.database.people.get(signal.personId)
  if (!person) throw failures.personGone()
  const { previous, previousReason } = detailSchema.parse(signal.detail)
  await setDecision(deps, { roleId, personId: person.id, decision: previous, reason: previousReason })
  return { ...answer(sentence("lineDecisionBack")), about: [{ personId: person.id, name: person.name }] }
}
