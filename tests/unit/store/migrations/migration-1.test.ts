import "fake-indexeddb/auto"
import { Dexie } from "dexie"
import { describe, expect, it } from "vitest"
import { CandorDatabase } from "~store/database"
import { createTables } from "~store/migrations/1-create-tables"
import { exportedTableNames, exportedTables } from "~store/rows/tables"
import { allRows, freshDatabase } from "../../../support/fake-database"
import { rowsOfVersion1 } from "../../../support/rows-of-version-1"
import { fillDatabase } from "../../../support/rows"

describe("a database of version 1", () => {
  it("opens with today's code, with every row there", async () => {
    const rows = await rowsOfVersion1()
    const old = new Dexie("of version 1")
    createTables(old)
    for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list)
    old.close()

    const today = new CandorDatabase("of version 1")
    const after = await allRows(today)
    for (const [table, list] of Object.entries(rows)) expect(after[table], table).toMatchObject(list)
    expect(today.verno).toBeGreaterThanOrEqual(2)
  })
})

describe("the tables of today", () => {
  it("have rows in every table that fit today's schemas", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const rows = await allRows(database)
    for (const [table, list] of Object.entries(rows)) expect(list.length, table).toBeGreaterThan(0)
    for (const name of exportedTableNames) {
      for (const row of rows[name]!) expect(exportedTables[name].row.parse(row)).toEqual(row)
    }
  })

  it("have no index over text, keys or blobs", () => {
    const indexed = freshDatabase().tables.flatMap(table => [table.schema.primKey, ...table.schema.indexes].map(index => index.name))
    expect(indexed.join(" ")).not.toMatch(/text|reading|input|output|key|profile|about/i)
  })
})
