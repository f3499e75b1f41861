import type { Dexie } from "dexie"

/** Models with their sealed keys, what was sent to them, and runs that are part of a longer one. */
export function addModelsAndLists(database: Dexie): void {
  database.version(3).stores({
    models: "id",
    keys: "modelId",
    vault: "id",
    outgoing: "++id, runId, modelId",
    runs: "id, status, roleId, [roleId+personId], updatedAt, parentId"
  })
}
