import type { Collection, Table } from "dexie"

/** The rows of one role, of a table that is indexed by role and person: to be read, counted, or deleted. */
export function ofRole<Row, Key, Insert>(table: Table<Row, Key, Insert>, roleId: string): Collection<Row, Key, Insert> {
  return table.where("[roleId+personId]").between([roleId, ""], [roleId, "\uffff"])
}
