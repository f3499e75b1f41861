import type { CandorDatabase } from "../database"

// Writes: only the worker calls these. Inside a transaction over piles, pileItems, pileBytes and runs.

/** Deletes what is known of some people's files: their names, where they stood, what was told of them. */
export async function erasePileItemsOf({ pileItems, pileBytes }: CandorDatabase, personIds: readonly string[]): Promise<void> {
  const ids = await pileItems.where("personId").anyOf(personIds).primaryKeys()
  await pileBytes.bulkDelete(ids)
  await pileItems.bulkDelete(ids)
}

/** Deletes a pile with all that is in it. Who was read stays. */
export async function erasePile({ piles, pileItems, pileBytes }: CandorDatabase, pileId: string): Promise<void> {
  const ids = await pileItems.where("id").startsWith(`${pileId}/`).primaryKeys()
  await pileBytes.bulkDelete(ids)
  await pileItems.bulkDelete(ids)
  await piles.delete(pileId)
}
