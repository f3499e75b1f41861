import type { Dexie } from "dexie"

export function createTables(database: Dexie): void {
  database.version(1).stores({
    people: "id, lastSeenAt",
    captures: "id, [personId+at]",
    pages: "tabId, personId",
    roles: "id, status, updatedAt",
    chat: "id, [roleId+order]",
    evaluations: "[roleId+personId], personId",
    verdictFeedback: "[roleId+personId+qualificationId], [roleId+personId], personId",
    decisions: "[roleId+personId], personId",
    visits: "[personId+roleId], roleId",
    signals: "++id, kind, personId, roleId, at",
    patterns: "id, updatedAt",
    runs: "id, status, roleId, [roleId+personId], updatedAt",
    steps: "[runId+n], runId",
    sites: "origin",
    settings: "id"
  })
}
