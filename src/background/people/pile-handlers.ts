import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import { countPile } from "~store/piles/piles"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { keepSearch } from "./keep-search"
import { keepTraits } from "./keep-traits"
import { settlePile } from "./settle-pile"

type Names = "pile.begin" | "pile.settle" | "pile.columns" | "pile.leave" | "pile.putAway"
type Deps = Pick<BackgroundDeps, "database" | "now" | "newId" | "runHost">

/** Many people brought in at once: the run that waits for their files, and what each file came to. */
export function pileHandlers(deps: Deps): HandlersFor<Names> {
  const { database, now, runHost } = deps

  /** Once nothing is left to read, the run goes on; one that was just found waiting is driven once more. */
  async function driveWhenRead(pileId: string): Promise<void> {
    for (let tries = 0; tries < 3; tries++) {
      const { waiting, asks } = await countPile(database, pileId)
      if (waiting + asks > 0 || (await database.runs.get(pileId))?.status !== "running") return
      await runHost.drive(pileId)
    }
  }

  /** Nobody waits for it; where it fails, the next wake-up of the worker goes on. */
  function goOn(pileId: string): void {
    driveWhenRead(pileId).catch(() => undefined)
  }

  return {
    "pile.begin": async ({ pileId }) => {
      await database.transaction("rw", database.piles, database.runs, async () => {
        const pile = await database.piles.get(pileId)
        if (!pile) throw failures.runGone()
        if (await database.runs.get(pileId)) return
        await database.runs.add(runHost.prepare({ skill: "read-pile", roleId: pile.roleId }, { id: pileId }))
      })
      goOn(pileId)
    },

    "pile.settle": async ({ pileId, settled }) => {
      const people = await settlePile(deps, pileId, settled)
      goOn(pileId)
      await keepTraits(database, people).catch(() => undefined)
      await keepSearch(database, people).catch(() => undefined)
    },

    "pile.columns": ({ itemId, columns, fingerprint }) =>
      database.transaction("rw", database.pileItems, database.tableColumns, async () => {
        const item = await database.pileItems.get(itemId)
        if (item?.state !== "asks") return
        await database.pileItems.put({ ...item, state: "waiting", columns })
        if (fingerprint !== null) await database.tableColumns.put({ id: fingerprint, columns, at: now() })
      }),

    "pile.leave": async ({ pileId, itemId }) => {
      await database.transaction("rw", database.pileItems, database.pileBytes, async () => {
        for (const state of ["waiting", "asks"] as const) {
          const items = await database.pileItems.where("[pileId+state]").equals([pileId, state]).toArray()
          const left = items.filter(({ id }) => itemId === null || id === itemId)
          await database.pileBytes.bulkDelete(left.map(({ id }) => id))
          await database.pileItems.bulkPut(
            left.map(item => ({ ...item, state: "not read" as const, said: sentence("pileLeftOut"), at: now() }))
          )
        }
      })
      const run = await database.runs.get(pileId)
      if (itemId === null && run?.status === "paused") await runHost.resume(pileId)
      else if (itemId === null && run?.status === "stopped") await runHost.retry(pileId)
      else goOn(pileId)
    },

    "pile.putAway": ({ pileId }) =>
      database.transaction("rw", database.piles, database.pileItems, database.pileBytes, async () => {
        await database.piles.update(pileId, { putAway: true })
        const kept = await database.pileItems
          .where("[pileId+state]")
          .equals([pileId, "not read"])
          .filter(item => item.mayBeOne === true)
          .toArray()
        await database.pileBytes.bulkDelete(kept.map(({ id }) => id))
        await database.pileItems.bulkPut(kept.map(({ mayBeOne: _, ...item }) => item))
      })
  }
}
