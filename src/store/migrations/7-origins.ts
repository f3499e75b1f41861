import type { Dexie } from "dexie"
import { markUnknownOrigins, type PatternBefore, type RoleBefore } from "./unknown-origins"

/** What came from a pack says so: of what was taken in before, that it is not known from which. */
export function addOrigins(database: Dexie): void {
  database
    .version(7)
    .stores({})
    .upgrade(async transaction => {
      const [patterns, roles] = [transaction.table<PatternBefore>("patterns"), transaction.table<RoleBefore>("roles")]
      const marked = markUnknownOrigins(await patterns.toArray(), await roles.toArray())
      await patterns.bulkPut(marked.patterns)
      await roles.bulkPut(marked.roles)
    })
}
