import "fake-indexeddb/auto"
import { Dexie } from "dexie"
import { describe, expect, it } from "vitest"
import { CandorDatabase } from "~store/database"
import { createTables } from "~store/migrations/1-create-tables"
import { addLinksYieldsAndFinds } from "~store/migrations/2-links-yields-finds"
import { addModelsAndLists } from "~store/migrations/3-models-and-lists"
import { addDrafts } from "~store/migrations/4-drafts"
import { exportedTableNames, exportedTables } from "~store/rows/tables"
import { allRows, freshDatabase } from "../../../support/fake-database"
import { fillDatabase } from "../../../support/rows"

/** What the settings of the fourth version did not have yet. */
const newSettings = ["signalsOff", "signalsPaused", "keepPeopleMonths", "decideFirstShare", "traceCollector"]

/** A store as the fourth version left it, opened with today's code. */
async function upgraded(name: string): Promise<CandorDatabase> {
  const old = new Dexie(name)
  for (const migrate of [createTables, addLinksYieldsAndFinds, addModelsAndLists, addDrafts]) migrate(old)
  const today = freshDatabase()
  await fillDatabase(today)
  const rows = await allRows(today)
  rows.settings = (rows.settings as Record<string, unknown>[]).map(row =>
    Object.fromEntries(Object.entries(row).filter(([field]) => !newSettings.includes(field)))
  )
  for (const table of old.tables) await table.bulkAdd(rows[table.name]!)
  old.close()
  return new CandorDatabase(name)
}

describe("the fifth version", () => {
  it("brings every row of the fourth into today's form, and begins with nothing learned", async () => {
    const rows = await allRows(await upgraded("fifth 1"))
    for (const name of exportedTableNames) {
      for (const row of rows[name]!) expect(exportedTables[name].row.parse(row), name).toEqual(row)
    }
    expect(rows.settings).toMatchObject([{ colorScheme: "dark", signalsOff: [], signalsPaused: false, keepPeopleMonths: 24 }])
    for (const name of ["preferences", "forgotten", "replays", "outcomes", "calibrations", "personTraits", "traitPacks", "batches"]) {
      expect(rows[name], name).toEqual([])
    }
    expect(rows.people).toHaveLength(2)
    expect(rows.signals).not.toEqual([])
  })

  it("finds signals by kind and age, and only those people who are not to be contacted", async () => {
    const database = await upgraded("fifth 2")
    const decisions = database.signals.where("[kind+at]").between(["decision", 0], ["decision", Infinity])
    expect(await decisions.count()).toBe(await database.signals.where("kind").equals("decision").count())
    expect(await decisions.count()).toBeGreaterThan(0)
    expect(await database.people.where("doNotContact.at").aboveOrEqual(0).count()).toBe(0)
  })
})
