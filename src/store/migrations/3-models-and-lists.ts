import type { Dexie } from "dexie"

/** Models with their sealed keys, what was sent to them, and runs that are part of a longer one; settings say which skill asks which model. */
export function addModelsAndLists(database: Dexie): void {
  const tables = {
    models: "id",
    keys: "modelId",
    vault: "id",
    outgoing: "++id, runId, modelId",
    runs: "id, status, roleId, [roleId+personId], updatedAt, parentId"
  }
  database
    .version(3)
    .stores(tables)
    .upgrade(async transaction => {
      await transaction
        .table<{ modelFor?: Record<string, string> }>("settings")
        .toCollection()
        .modify(row => {
          row.modelFor ??= {}
        })
    })
}
