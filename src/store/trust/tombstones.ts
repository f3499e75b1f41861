import type { CandorDatabase } from "../database"
import type { TombstoneRow } from "../rows/request-rows"

// Outside of transactions: digests cannot be worked out within one.

/** What is kept of somebody who asked to be erased, for each page that was theirs. One salt serves all. @param at milliseconds since the epoch */
export async function tombstonesOf({ tombstones }: CandorDatabase, personIds: readonly string[], at: number): Promise<TombstoneRow[]> {
  const salt = (await tombstones.toCollection().first())?.salt ?? crypto.randomUUID()
  return Promise.all(personIds.map(async personId => ({ id: await digest(salt, personId), salt, at })))
}

/** Of some people, those who asked to be erased. Costs one count where nobody ever did. Read-only. @param more of another device, from its file */
export async function erasedOnRequest(
  { tombstones }: CandorDatabase,
  personIds: readonly string[],
  more: readonly TombstoneRow[] = []
): Promise<Map<string, TombstoneRow>> {
  const found = new Map<string, TombstoneRow>()
  if (more.length === 0 && (await tombstones.count()) === 0) return found
  const rows = new Map([...more, ...(await tombstones.toArray())].map(row => [row.id, row]))
  const salts = [...new Set([...rows.values()].map(({ salt }) => salt))]
  for (const personId of personIds) {
    for (const salt of salts) {
      const row = rows.get(await digest(salt, personId))
      if (row) found.set(personId, row)
    }
  }
  return found
}

async function digest(salt: string, personId: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${salt}\n${personId}`))
  return [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, "0")).join("")
}
