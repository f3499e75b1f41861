import type { Dexie } from "dexie"

/** Piles: what is in them, the bytes of what waits to be read, and what the columns of known tables are. */
export function addPiles(database: Dexie): void {
  database.version(6).stores({
    piles: "id, roleId",
    pileItems: "id, [pileId+state], [pileId+digest], personId, *marks",
    pileBytes: "id",
    tableColumns: "id"
  })
}
