import type { Dexie } from "dexie"

/** The sealed log of decisions, the marks in it, and the key that signs it. What was decided before is not in it: nobody could vouch for that. */
export function addSealedLog(database: Dexie): void {
  // Indexed by fields that few rows have: what waits, what has a text, whom it is about, what is looked up later.
  database.version(11).stores({ sealedLog: "n, waiting, hasWords, person, topic", logMarks: "personId", deviceKeys: "id" })
}
