import "fake-indexeddb/auto"
import { Dexie } from "dexie"
import { describe, expect, it } from "vitest"
import { CandorDatabase } from "~store/database"
import { createTables } from "~store/migrations/1-create-tables"
import { exportedTableNames, exportedTables } from "~store/tables"
import { allRows, freshDatabase } from "../../support/fake-database"
import { fillDatabase } from "../../support/rows"

describe("a database of version 1", () => {
  it("opens with today's code, with every row as it was", async () => {
    const rows = await rowsOfEveryTable()
    const old = new Dexie("of version 1")
    createTables(old)
    for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list)
    old.close()

    const today = new CandorDatabase("of version 1")
    expect(await allRows(today)).toEqual(rows)
    expect(today.verno).toBeGreaterThanOrEqual(1)
  })

  it("has rows in every table that fit today's schemas", async () => {
    const rows = await rowsOfEveryTable()
    for (const [table, list] of Object.entries(rows)) expect(list.length, table).toBeGreaterThan(0)
    for (const name of exportedTableNames) {
      for (const row of rows[name]!) expect(exportedTables[name].row.parse(row)).toEqual(row)
    }
  })

  it("has no index over text, keys or blobs", () => {
    const indexed = freshDatabase().tables.flatMap(table => [table.schema.primKey, ...table.schema.indexes].map(index => index.name))
    expect(indexed.join(" ")).not.toMatch(/text|reading|input|output|key|profile|about/i)
  })
})

async function rowsOfEveryTable(): Promise<Record<string, unknown[]>> {
  const database = freshDatabase()
  await fillDatabase(database)
  return allRows(database)
}
