import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { exportEverything, writeExport } from "~store/files/export-file"
import { fitRow } from "~store/files/fit-row"
import { guardWrites, RowUnfit, type CutValue } from "~store/files/guard-writes"
import { readExport } from "~store/files/import-file"
import { exportedTableNames, storedRowSchema, type ExportedTable } from "~store/rows/tables"
import { allRows, freshDatabase } from "../../../support/fake-database"
import { fillDatabase, noon } from "../../../support/rows"

// Whatever a server answers, a page says or a clock shows: what is kept fits its table, and what is exported can be read back whole.

/** A value that JSON, a number field, a date, a sort order or a terminal has been seen to trip over. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(NaN, Infinity, -Infinity, 1e300, -1, -0, 0.5, 2 ** 53, 8.64e15 + 1, -8.64e15, 9e15, true, null, undefined),
  fc.constantFrom("", "\u0000", "\ud800", "\udfff\ud83d", "\u202e\ufeff", "x".repeat(20_000), "NaN", "__proto__", "1970-01-01"),
  fc.constantFrom<unknown>(
    {},
    [],
    [[]],
    { constructor: 1 },
    { prototype: { a: 1 } },
    JSON.parse('{"__proto__":{"isAdmin":true}}'),
    [null],
    { at: null }
  ),
  fc.integer({ min: 40, max: 90 }).map(nested),
  fc.anything({ withBigInt: true, withDate: false, maxDepth: 3, withNullPrototype: false }),
  fc.string({ unit: "binary", maxLength: 40 })
)

function nested(depth: number): unknown {
  return Array.from({ length: depth }).reduce<unknown>(inner => ({ inner: [inner] }), "deep")
}

/** Every place of a row, however deep, as the keys that lead there. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))]
}

function withValue(row: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  const copy = (Array.isArray(row) ? [...(row as unknown[])] : { ...(row as object) }) as Record<string, unknown>
  copy[key] = withValue(copy[key], rest, value)
  return copy
}

async function filledRows(): Promise<[ExportedTable, Record<string, unknown>][]> {
  const database = freshDatabase()
  await fillDatabase(database)
  const tables = await allRows(database)
  return exportedTableNames.flatMap(name =>
    (tables[name] as Record<string, unknown>[]).map(row => [name, row] as [ExportedTable, typeof row])
  )
}

const seed = { seed: 20_261_201, numRuns: 600 }
/** The parts of a row that say which row it is: strange ones make it another row, or none. */
const keys = new Set(["id", "a", "b", "roleId", "personId", "runId", "n", "qualificationId", "captureId", "origin", "personIds", "sameAs"])

describe("a row with a strange value", () => {
  it("is cut to what its table takes, and what was there besides stays as it was", async () => {
    const rows = await filledRows()
    fc.assert(
      fc.property(fc.nat(rows.length - 1), fc.nat(), strange, (which, place, value) => {
        const [table, row] = rows[which]!
        const places = placesOf(row).filter(path => path.length > 0 && !keys.has(path[0]!))
        const path = places[place % places.length]!
        const spoilt = withValue(row, path, value) as Record<string, unknown>
        const { row: fitted, cut } = fitRow(table, spoilt)
        if (fitted === null) {
          expect(cut.length).toBeGreaterThan(0)
          return
        }
        expect(storedRowSchema(table).safeParse(fitted).error).toBeUndefined()
        expect(storedRowSchema(table).safeParse(JSON.parse(JSON.stringify(fitted))).error).toBeUndefined()
        for (const [key, was] of Object.entries(row)) if (key !== path[0]) expect(fitted[key]).toEqual(was)
      }),
      seed
    )
  })

  it("that fits comes back as it is, and nothing is told", async () => {
    for (const [table, row] of await filledRows()) {
      const { row: fitted, cut } = fitRow(table, row)
      expect(cut).toEqual([])
      expect(fitted).toBe(row)
    }
  })

  it.each<[string, ExportedTable, string[], unknown, unknown]>([
    ["tokens beyond counting", "runs", ["used"], { tokens: 1e300, usd: null }, { tokens: Number.MAX_SAFE_INTEGER, usd: null }],
    ["half a token", "runs", ["used"], { tokens: 12.5, usd: null }, { tokens: 12, usd: null }],
    ["no tokens at all", "runs", ["used"], {}, undefined],
    ["a price that is no number", "steps", ["costUsd"], NaN, undefined],
    ["usage as a text", "steps", ["usage"], "many", undefined],
    ["a date that no calendar has", "runs", ["updatedAt"], 1e300, 8.64e15]
  ])("%s", async (_, table, path, value, kept) => {
    const [, row] = (await filledRows()).find(([name]) => name === table)!
    const { row: fitted, cut } = fitRow(table, withValue(row, path, value) as Record<string, unknown>)
    expect(fitted?.[path[0]!]).toEqual(kept)
    expect(cut.length).toBeGreaterThan(0)
  })
})

describe("the gate to the store", () => {
  it("lets in what fits, cuts what is strange and tells of it, and refuses a row of which nothing can be made", async () => {
    const database = freshDatabase()
    const told: CutValue[] = []
    guardWrites(database, cut => void told.push(cut))
    await fillDatabase(database)
    expect(told).toEqual([])
    const run = (await database.runs.toCollection().first())!
    await database.runs.put({ ...run, used: { tokens: 1e300, usd: 0 } })
    await database.runs.update(run.id, { input: nested(70) as never })
    expect((await database.runs.get(run.id))?.used?.tokens).toBe(Number.MAX_SAFE_INTEGER)
    expect(told.map(({ table, field }) => `${table}.${field.split(".")[0]!}`)).toEqual(["runs.used", "runs.input"])
    await expect(database.runs.put({ ...run, status: "hired" as never })).rejects.toThrow(RowUnfit)
    expect((await database.runs.get(run.id))?.status).toBe("done")
  })

  it("whatever came through it, the export is read back whole", async () => {
    const rows = await filledRows()
    const spoilt = fc.tuple(fc.nat(rows.length - 1), fc.nat(), strange)
    await fc.assert(
      fc.asyncProperty(fc.array(spoilt, { minLength: 1, maxLength: 12 }), async values => {
        const database = freshDatabase()
        guardWrites(database, () => undefined)
        await fillDatabase(database)
        for (const [which, place, value] of values) {
          const [table, row] = rows[which]!
          const places = placesOf(row).filter(path => path.length > 0 && !keys.has(path.at(-1)!) && !keys.has(path[0]!))
          const changed = withValue(row, places[place % places.length]!, value)
          await database
            .table(table)
            .put(changed)
            .catch((error: unknown) => {
              if (!String(error).includes("RowUnfit") && !String(error).includes("DataCloneError")) throw error
            })
        }
        const { text, cutRows } = await writeExport(database, noon)
        expect(cutRows).toBe(0)
        expect(readExport(text).leftOut.filter(({ why }) => why.code === "importRowUnfit" || why.code === "importForbiddenField")).toEqual(
          []
        )
      }),
      { seed: 7, numRuns: 60 }
    )
  })

  it("a store from before the gate is exported so that it can be read back, and it is said what was cut", async () => {
    const database = freshDatabase()
    await fillDatabase(database)
    const run = (await database.runs.toCollection().first())!
    await database.runs.put({ ...run, used: { tokens: null, usd: "free" } as never })
    const step = (await database.steps.toCollection().first())!
    await database.steps.put({ ...step, usage: {} as never, attempts: [{ draft: nested(70), findings: [] }] })
    const { text, cutRows, cutFields } = await writeExport(database, noon)
    const { leftOut, tables } = readExport(text)
    expect(leftOut).toEqual([])
    expect(cutRows).toBe(2)
    expect(cutFields.join(" ")).toMatch(/runs\.used.* steps\.usage|steps\.attempts/)
    expect(tables.runs).toHaveLength(2)
    expect(await exportEverything(database, noon)).toBe(text)
  })
})
