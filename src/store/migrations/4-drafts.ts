import type { Dexie } from "dexie"

/** Texts that skills wrote about people and roles: notes, questions, comparisons. */
export function addDrafts(database: Dexie): void {
  database.version(4).stores({ drafts: "id, roleId, *personIds, at" })
}
