import type { CandorDatabase } from "../database"
import type { PileItemRow, PileItemState, PileRow } from "../rows/pile-rows"
import type { RunRow } from "../rows/rows"

// Reads only: safe in live queries of the panel.

/** How many items of a pile are in each state. */
export type PileCounts = Record<PileItemState, number>

/** A pile with its run, and how far it is. `run` is null where it has not begun yet. */
export interface PileView {
  pile: PileRow
  run: RunRow | null
  counts: PileCounts
}

export async function countPile({ pileItems }: CandorDatabase, pileId: string): Promise<PileCounts> {
  const count = (state: PileItemState) => pileItems.where("[pileId+state]").equals([pileId, state]).count()
  const [waiting, asks, opened, read, same, notRead] = await Promise.all([
    count("waiting"),
    count("asks"),
    count("opened"),
    count("read"),
    count("same"),
    count("not read")
  ])
  return { waiting, asks, opened, read, same, "not read": notRead }
}

/** The piles that the recruiter has not put away, oldest first; those of a role and those that are for none. */
export async function openPiles(database: CandorDatabase, roleId: string | null): Promise<PileView[]> {
  const { piles, runs, pileItems } = database
  return database.transaction("r", [piles, runs, pileItems], async () => {
    const rows = await piles.filter(pile => !pile.putAway && (pile.roleId === null || pile.roleId === roleId)).toArray()
    rows.sort((a, b) => a.at - b.at)
    return Promise.all(
      rows.map(async pile => ({ pile, run: (await runs.get(pile.id)) ?? null, counts: await countPile(database, pile.id) }))
    )
  })
}

/** Items of a pile in one state, in their order. */
export async function pileItemsIn({ pileItems }: CandorDatabase, pileId: string, state: PileItemState): Promise<PileItemRow[]> {
  return (await pileItems.where("[pileId+state]").equals([pileId, state]).toArray()).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What is not read yet of the piles whose runs are at work, a few at a time: what a page that can read files does next. */
export async function nextItems(database: CandorDatabase, most: number): Promise<PileItemRow[]> {
  const { runs, pileItems } = database
  return database.transaction("r", [runs, pileItems], async () => {
    const atWork = await runs
      .where("status")
      .equals("running")
      .filter(run => run.skill === "read-pile")
      .primaryKeys()
    const found: PileItemRow[] = []
    for (const pileId of atWork) {
      if (found.length >= most) break
      // By their ids: the keys of this index end in them, so they come in their order.
      const items = pileItems.where("[pileId+state]").equals([pileId, "waiting"])
      found.push(...(await items.limit(most - found.length).toArray()))
    }
    return found
  })
}
