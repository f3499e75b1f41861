import type { Dexie } from "dexie"

/** Notices and letters as they were given. */
export function addLetters(database: Dexie): void {
  database.version(12).stores({ letters: "id, roleId, personId" })
}
