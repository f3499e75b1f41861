import { documentLimits } from "~documents/document-limits"
import { sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import type { PileItemRow } from "~store/rows/pile-rows"
import type { FileToTake } from "./files-to-take"

/** Files written in one transaction: their bytes are copied by the browser, not by us. */
const atATime = 50

/** What may be larger than a document: what it holds is taken one by one. */
const holdsMany = /\.(?:zip|mbox|mbx|eml|csv|tsv|tab|txt)$/i

export interface NewPile {
  pileId: string
  roleId: string | null
  /** Milliseconds since the epoch. */
  at: number
}

/**
 * Keeps the files of a pile in the store, so that they are not lost with the page they were dropped on. A page writes here and nowhere else:
 * bytes do not go through messages. A file that is too large, or that cannot be copied, is kept as its name with the reason.
 */
export async function keepFiles(database: CandorDatabase, files: readonly FileToTake[], { pileId, roleId, at }: NewPile): Promise<void> {
  const { piles, pileItems, pileBytes } = database
  await piles.add({ id: pileId, roleId, at, putAway: false })
  for (let from = 0; from < files.length; from += atATime) {
    const slice = files.slice(from, from + atATime).map(({ file, path }, index): { item: PileItemRow; file: File } => {
      const isTooLarge = file.size > documentLimits.bytes && !holdsMany.test(file.name)
      const said = isTooLarge ? sentence("docTooLarge", { megabytes: documentLimits.bytes / 1e6 }) : null
      const id = itemIdOf(pileId, from + index)
      return { item: { id, pileId, state: said ? "not read" : "waiting", name: file.name, path, depth: 0, said, at }, file }
    })
    const keep = async (those: typeof slice) =>
      database.transaction("rw", pileItems, pileBytes, async () => {
        const waiting = those.filter(({ item }) => item.state === "waiting")
        await pileBytes.bulkPut(waiting.map(({ item, file }) => ({ id: item.id, bytes: file })))
        await pileItems.bulkPut(those.map(({ item }) => item))
      })
    try {
      await keep(slice)
    } catch {
      // One file that was moved or locked since it was dropped fails all that are written with it.
      for (const one of slice)
        await keep([one]).catch(() => pileItems.put({ ...one.item, state: "not read", said: sentence("pileFileGone") }))
    }
  }
}

/** The items of a pile stand in the order of their ids. */
export function itemIdOf(within: string, at: number): string {
  return `${within}/${String(at).padStart(6, "0")}`
}
