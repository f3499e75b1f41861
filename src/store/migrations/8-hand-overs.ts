import type { Dexie } from "dexie"

/** Pages that were handed over, and the answers that came back. */
export function addHandOvers(database: Dexie): void {
  database.version(8).stores({ handOvers: "id, roleId" })
}
