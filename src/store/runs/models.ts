import type { CandorDatabase } from "../database"
import type { ModelRow, OutgoingRow } from "../rows/model-rows"

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
  return database.transaction("rw", database.outgoing, async () => {
    const id = (await database.outgoing.add({ ...row, bytes })) as number
    const surplus = (await database.outgoing.count()) - maxOutgoing
    if (surplus > 0) await database.outgoing.bulkDelete(await database.outgoing.orderBy("id").limit(surplus).primaryKeys())
    return id
  })
}

/** What left this machine or waits to, newest first. */
export async function listOutgoing(database: CandorDatabase, limit = 50): Promise<OutgoingRow[]> {
  return database.outgoing.orderBy("id").reverse().limit(limit).toArray()
}
