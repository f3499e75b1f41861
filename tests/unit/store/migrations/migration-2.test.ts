import "fake-indexeddb/auto"
import { Dexie } from "dexie"
import { describe, expect, it } from "vitest"
import { CandorDatabase } from "~store/database"
import { createTables } from "~store/migrations/1-create-tables"
import { exportedTableNames, exportedTables } from "~store/rows/tables"
import { allRows } from "../../../support/fake-database"
import { rowsOfVersion1 } from "../../../support/rows-of-version-1"

/** A store as the first version left it, opened with today's code. */
async function upgraded(name: string) {
  const old = new Dexie(name)
  createTables(old)
  for (const [table, list] of Object.entries(await rowsOfVersion1())) await old.table(table).bulkAdd(list)
  old.close()
  return new CandorDatabase(name)
}

describe("the second version", () => {
  it("brings every row of the first into today's form, so that schemas and exports take them", async () => {
    const rows = await allRows(await upgraded("second 1"))
    for (const name of exportedTableNames) {
      for (const row of rows[name]!) expect(exportedTables[name].row.parse(row), name).toEqual(row)
    }
    expect(rows.roles).toMatchObject([{ role: { title: "Data Engineer", salary: null, strategies: [], aliases: [] } }])
    expect(rows.patterns).toMatchObject([{ role: { salary: null, strategies: [], aliases: [] } }])
    expect(rows.settings).toMatchObject([{ colorScheme: "dark", noticedSites: [], modelFor: {} }])
  })

  it("finds people by their folded name, and begins without links, finds and yields", async () => {
    const database = await upgraded("second 2")
    expect((await database.people.where("foldedName").equals("jose nunez").toArray()).map(({ name }) => name)).toEqual(["José Núñez"])
    expect(await database.personLinks.count()).toBe(0)
    expect(await database.finds.count()).toBe(0)
    expect(await database.siteYields.count()).toBe(0)
  })
})
