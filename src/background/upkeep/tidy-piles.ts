import { sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import { erasePile } from "~store/piles/erase-piles"

const dayMs = 86_400_000
/** A file that nobody went on to read for so long is not kept any longer: its bytes are somebody's life. */
const keepBytesMs = 14 * dayMs

/**
 * Lets go of what piles leave behind: the bytes of files that wait for two weeks, told as what they are, and piles whose run is not kept any
 * more. Who was read stays.
 */
export async function tidyPiles(database: CandorDatabase, now: number): Promise<void> {
  const { piles, pileItems, pileBytes, runs } = database
  for (const pile of await piles.toArray()) {
    if (now - pile.at < dayMs) continue
    await database.transaction("rw", [piles, pileItems, pileBytes, runs], async () => {
      const run = await runs.get(pile.id)
      if (!run) return erasePile(database, pile.id)
      if (now - Math.max(run.updatedAt, pile.at) < keepBytesMs) return
      for (const state of ["waiting", "asks"] as const) {
        const left = await pileItems.where("[pileId+state]").equals([pile.id, state]).toArray()
        await pileBytes.bulkDelete(left.map(({ id }) => id))
        await pileItems.bulkPut(left.map(item => ({ ...item, state: "not read" as const, said: sentence("pileWaitedTooLong"), at: now })))
      }
      // What may be a profile all the same waits for a word no longer than the rest.
      const unsure = await pileItems
        .where("[pileId+state]")
        .between([pile.id, ""], [pile.id, "\uffff"])
        .filter(({ mayBeOne }) => mayBeOne === true)
        .toArray()
      await pileBytes.bulkDelete(unsure.map(({ id }) => id))
      await pileItems.bulkPut(unsure.map(({ mayBeOne: _, ...item }) => item))
    })
  }
}
