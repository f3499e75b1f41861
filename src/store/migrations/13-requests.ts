import type { Dexie } from "dexie"

/**
 * What people ask for, what they say against verdicts, and who asked to be erased. People are indexed by fields that few of them have: who objected,
 * and who is to go.
 */
export function addRequests(database: Dexie): void {
  database.version(13).stores({
    requests: "id, state, personId",
    disputes: "id, personId, roleId",
    tombstones: "id",
    people: "id, lastSeenAt, sameAs, foldedName, doNotContact.at, objectedAt, goesAt"
  })
}
