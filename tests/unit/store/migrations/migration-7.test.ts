import "fake-indexeddb/auto"
import { Dexie } from "dexie"
import { describe, expect, it } from "vitest"
import { CandorDatabase } from "~store/database"
import { exportEverything } from "~store/files/export-file"
import { readExport } from "~store/files/import-file"
import { createTables } from "~store/migrations/1-create-tables"
import { addLinksYieldsAndFinds } from "~store/migrations/2-links-yields-finds"
import { addModelsAndLists } from "~store/migrations/3-models-and-lists"
import { addDrafts } from "~store/migrations/4-drafts"
import { addWhatIsLearned } from "~store/migrations/5-what-is-learned"
import { addPiles } from "~store/migrations/6-piles"
import type { PatternRow, RoleRow } from "~store/rows/rows"
import { exportedTableNames, exportedTables } from "~store/rows/tables"
import { allRows, freshDatabase } from "../../../support/fake-database"
import { dataRole, fillDatabase, noon, roleRow } from "../../../support/rows"

const alias = { term: "Python", as: "Kubernetes", at: noon - 5_000 }
const note = { text: "Agency years count half.", preferenceId: null }
const pattern = (id: string, fromRoleId: string | null): PatternRow => ({
  id,
  name: id,
  role: { ...dataRole, aliases: [alias], notes: [note] },
  fromRoleId,
  people: 0,
  shortlisted: 0,
  usedCount: 1,
  createdAt: noon,
  updatedAt: noon
})
const roleOf = (id: string, patternId: string | null, aliases = [alias]): RoleRow =>
  roleRow(id, {
    source: patternId === null ? { kind: "blank" } : { kind: "pattern", patternId },
    role: { ...dataRole, aliases, notes: [note] }
  })

const patterns = [pattern("from a pack", null), pattern("own", "role-1")]
const own = { term: "Go", as: "Golang", at: noon + 1 }
const roles = [
  roleOf("of the pack", "from a pack", [alias, own]),
  roleOf("of a pattern that is gone", "gone", [{ ...alias, term: "Scala" }, own]),
  { ...roleOf("own", null, [own]), role: { ...dataRole, aliases: [own], notes: [{ text: "Mine.", preferenceId: null }] } }
]
const unknown = { pack: null, by: null }

/** A store as the sixth version left it, opened with today's code. */
async function upgraded(name: string): Promise<CandorDatabase> {
  const old = new Dexie(name)
  for (const migrate of [createTables, addLinksYieldsAndFinds, addModelsAndLists, addDrafts, addWhatIsLearned, addPiles]) migrate(old)
  const today = freshDatabase()
  await fillDatabase(today)
  const rows = await allRows(today)
  for (const table of old.tables) await table.bulkAdd(rows[table.name]!)
  await old.table("patterns").bulkAdd(patterns)
  await old.table("roles").bulkAdd(roles)
  old.close()
  return new CandorDatabase(name)
}

function expectMarked(rows: { patterns: PatternRow[]; roles: RoleRow[] }): void {
  const byId = new Map([...rows.patterns, ...rows.roles].map(row => [row.id, row]))
  const fromsOf = (id: string) => byId.get(id)!.role.aliases.map(({ from }) => from)
  expect(rows.patterns.find(({ id }) => id === "from a pack")?.from).toEqual(unknown)
  expect(fromsOf("from a pack")).toEqual([unknown])
  expect(fromsOf("of the pack")).toEqual([unknown, undefined])
  expect(fromsOf("of a pattern that is gone")).toEqual([unknown, undefined])
  expect(byId.get("of the pack")?.role.notes?.[0]?.from).toEqual(unknown)
  // Whose words they are is known of these: they are the recruiter's.
  expect(rows.roles.find(({ id }) => id === "own")?.role.aliases[0]?.from).toBeUndefined()
  expect(rows.roles.find(({ id }) => id === "own")?.role.notes?.[0]?.from).toBeUndefined()
  expect(rows.patterns.find(({ id }) => id === "pattern-1")?.from).toBeUndefined()
  expect(rows.patterns.find(({ id }) => id === "own")?.role.notes?.[0]?.from).toBeUndefined()
  // Verdicts that said "because you said so" are given anew.
  expect(byId.get("of the pack")).toMatchObject({ version: 2, behind: true })
  expect(rows.roles.find(({ id }) => id === "own")).toMatchObject({ version: 1 })
}

describe("the seventh version", () => {
  it("says of what came from a pack that it is not known from which, in patterns and in roles, and leaves the recruiter's own", async () => {
    const database = await upgraded("seventh 1")
    expectMarked({ patterns: await database.patterns.toArray(), roles: await database.roles.toArray() })
    const rows = await allRows(database)
    for (const name of exportedTableNames) {
      for (const row of rows[name]!) expect(exportedTables[name].row.parse(row), name).toEqual(row)
    }
  })

  it("and so does an export that was written before", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    await database.patterns.bulkAdd(patterns)
    await database.roles.bulkAdd(roles)
    const text = (await exportEverything(database, noon)).replace('"version": 7', '"version": 3')
    const { tables, leftOut } = readExport(text)
    expect(leftOut).toEqual([])
    expectMarked(tables)
  })
})
