import type { CandorDatabase } from "../database"
import type { ModelRow, OutgoingRow } from "../rows/model-rows"
import { rolesOnHold } from "../trust/legal-hold"

/** The built-in rules' id: always there, never a row. */
export const builtinModelId = "builtin"

/** The models that the recruiter added, oldest first. */
export async function listModels(database: CandorDatabase): Promise<ModelRow[]> {
  return (await database.models.toArray()).sort((a, b) => a.createdAt - b.createdAt)
}

/** Which model a skill is to ask: its own, else the one for all, else the built-in rules. A model that was removed counts as none. */
export async function modelIdFor(database: CandorDatabase, skill: string): Promise<string> {
  const settings = await database.settings.get("settings")
  for (const id of [settings?.modelFor?.[skill], settings?.modelFor?.default]) {
    if (id === builtinModelId) return id
    if (id !== undefined && (await database.models.get(id))) return id
  }
  return builtinModelId
}

/** Requests kept for the view of what leaves this machine; older ones go. */
export const maxOutgoing = 200

/** Writes down what is about to be sent, or waits to be. @returns its id */
export async function keepOutgoing(database: CandorDatabase, row: Omit<OutgoingRow, "id" | "bytes">): Promise<number> {
  const bytes = new TextEncoder().encode(row.body).byteLength
  const { outgoing, runs, roles } = database
  return database.transaction("rw", outgoing, runs, roles, async () => {
    const id = (await database.outgoing.add({ ...row, bytes })) as number
    const surplus = (await database.outgoing.count()) - maxOutgoing
    if (surplus > 0) await outgoing.bulkDelete(await oldestFree(database, surplus))
    return id
  })
}

/** The oldest requests, without those of roles under a legal hold: they stay beside the others. */
async function oldestFree(database: CandorDatabase, count: number): Promise<number[]> {
  const { outgoing, runs } = database
  const held = new Set((await rolesOnHold(database)).map(({ id }) => id))
  if (held.size === 0) return (await outgoing.orderBy("id").limit(count).primaryKeys()) as number[]
  const heldRuns = new Set(
    await runs
      .where("roleId")
      .anyOf([...held])
      .primaryKeys()
  )
  const rows = outgoing.orderBy("id").filter(({ runId }) => runId === null || !heldRuns.has(runId))
  const surplus = Math.min(count, (await rows.count()) - maxOutgoing)
  return surplus <= 0 ? [] : ((await rows.limit(surplus).primaryKeys()) as number[])
}

/** What left this machine or waits to, newest first. */
export async function listOutgoing(database: CandorDatabase, limit = 50): Promise<OutgoingRow[]> {
  return database.outgoing.orderBy("id").reverse().limit(limit).toArray()
}
