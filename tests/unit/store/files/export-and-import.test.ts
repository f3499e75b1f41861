import { describe, expect, it } from "vitest"
import { eraseEverything } from "~store/files/erase"
import { exportEverything, exportFileName } from "~store/files/export-file"
import { readExport, replaceEverything } from "~store/files/import-file"
import { ImportRefused } from "~store/files/import-refused"
import { modelElsewhere, type ModelRow } from "~store/rows/model-rows"
import { exportedTableNames, maxImportCharacters } from "~store/rows/tables"
import { allRows, freshDatabase } from "../../../support/fake-database"
import { fillDatabase, noon } from "../../../support/rows"
import { telling } from "../../../support/words"

async function exported(): Promise<{
  text: string
  file: { tables: Record<string, Record<string, unknown>[]>; [field: string]: unknown }
}> {
  const database = freshDatabase()
  await fillDatabase(database)
  const text = await exportEverything(database, noon)
  return { text, file: JSON.parse(text) }
}

describe("export of everything to one file and import of it", () => {
  it("brings back exactly what was there, on a fresh machine and in place of something else", async () => {
    const first = freshDatabase()
    await fillDatabase(first)
    const before = await allRows(first)
    const text = await exportEverything(first, noon)

    const second = freshDatabase()
    await second.patterns.add({ ...(await first.patterns.toArray())[0]!, id: "of the other machine" })
    const rows = await replaceEverything(second, readExport(text))
    const { pages: _ofTabs, keys: _sealed, vault: _key, outgoing: _sent, batches: _ofServer, ...others } = before
    const { personTraits: _derived, traitPacks: _index, ...rest } = others
    const kept = { ...rest, models: before.models!.map(row => modelElsewhere(row as ModelRow)) }
    const empty = { pages: [], keys: [], vault: [], outgoing: [], personTraits: [], traitPacks: [], batches: [] }
    expect(await allRows(second)).toEqual({ ...kept, ...empty })
    expect(rows).toBe(Object.values(kept).flat().length)
    expect(JSON.parse(await exportEverything(second, noon))).toEqual(JSON.parse(text))

    await eraseEverything(first)
    await replaceEverything(first, readExport(text))
    expect(JSON.parse(await exportEverything(first, noon))).toEqual(JSON.parse(text))
  })

  it("names its format and version, and has one row a line", async () => {
    const { text, file } = await exported()
    expect(file).toMatchObject({ format: "candor-export", version: 3, exportedAt: "2026-11-20T12:00:00.000Z" })
    expect(Object.keys(file.tables)).toEqual(exportedTableNames)
    expect(text.split("\n").filter(line => line.includes('"personId":"https://people.example/ana"')).length).toBeGreaterThan(5)
    expect(exportFileName(new Date(2026, 10, 3).getTime())).toBe("candor-2026-11-03.json")
  })

  it("takes in a file of version 1, which had fewer tables and fields", async () => {
    const { file } = await exported()
    const { models: _models, personLinks: _links, finds: _finds, siteYields: _yields, ...tables } = file.tables
    for (const row of [...tables.roles!, ...tables.patterns!]) {
      const { salary: _salary, strategies: _strategies, aliases: _aliases, ...role } = row.role as Record<string, unknown>
      row.role = role
    }
    for (const person of tables.people!) delete person.foldedName
    const database = freshDatabase()
    await replaceEverything(database, readExport(JSON.stringify({ ...file, version: 1, tables })))
    expect((await database.people.orderBy("foldedName").toArray()).map(({ foldedName }) => foldedName)).toEqual(["ana ferro", "jose nunez"])
    expect((await database.roles.get("role-1"))?.role.strategies).toEqual([])
    const withoutNew = JSON.stringify({ ...file, version: 3, tables })
    expect(() => readExport(withoutNew)).toThrow(telling(/“personLinks” is missing/))
  })

  it("never has a model's key in it, sealed or not, nor what was sent", async () => {
    const { text } = await exported()
    expect(text).not.toMatch(/sk-of-the-local-model|sealed|outgoing/)
    expect(text).toContain('"hasKey":false')
  })

  it("leaves out tables that are not named, such as one that keeps keys", async () => {
    const database = freshDatabase()
    database.version(99).stores({ secrets: "id" })
    await fillDatabase(database)
    await database.table("secrets").add({ id: "openai", key: "sk-secret-value" })
    expect(await exportEverything(database, noon)).not.toContain("sk-secret")
  })

  it("starts nothing by itself: a run that was at work comes in as stopped", async () => {
    const { file } = await exported()
    file.tables.runs![0]!.status = "running"
    const database = freshDatabase()
    await replaceEverything(database, readExport(JSON.stringify(file)))
    expect((await database.runs.toArray()).map(run => run.status).sort()).toEqual(["done", "stopped"])
  })
})

describe("a hostile file is refused with the reason, and nothing is changed", () => {
  const cases: [string, (file: Awaited<ReturnType<typeof exported>>["file"], text: string) => string, RegExp][] = [
    ["nothing", () => "", /empty/],
    ["no JSON", () => "PK\u0003\u0004 a zip file", /not JSON/],
    ["a file that was cut off", (_, text) => text.slice(0, text.length / 2), /cut off/],
    ["other JSON", () => '{"name":"Ana"}', /not an export of Candor/],
    ["a bare null", () => "null", /not an export of Candor/],
    ["another format", file => JSON.stringify({ ...file, format: "dexie" }), /not an export of Candor/],
    ["a later version", file => JSON.stringify({ ...file, version: 4 }), /format version 4.*Update Candor/],
    ["a version that never was", file => JSON.stringify({ ...file, version: 0 }), /no format version 0/],
    ["a table nobody knows", file => JSON.stringify({ ...file, tables: { ...file.tables, keys: [] } }), /does not know: “keys”/],
    ["a missing table", file => JSON.stringify({ ...file, tables: { ...file.tables, chat: undefined } }), /“chat” is missing/],
    ["a key to the prototype", (_, text) => text.replace('"headline"', '"__proto__":{"isAdmin":true},"headline"'), /“__proto__”/],
    ["a key to the constructor", (_, text) => text.replace('"detail":{', '"detail":{"constructor":"x",'), /“constructor”/],
    [
      "endless nesting",
      (_, text) => text.replace('"output":{', `"output":{"a":${"[".repeat(50_000)}${"]".repeat(50_000)},`),
      /nested too deeply/
    ],
    [
      "a row with a wrong field",
      (_, text) => text.replace('"status":"approved"', '"status":"hired"'),
      /Row 1 of “roles” does not fit: status/
    ],
    [
      "a row that is a text",
      file => JSON.stringify({ ...file, tables: { ...file.tables, people: ["Ana"] } }),
      /Row 1 of “people” does not fit/
    ],
    ["a time that is none", (_, text) => text.replace('"lastSeenAt":', '"lastSeenAt":-'), /lastSeenAt/],
    ["a key that stands twice", file => withCopy(file, "decisions"), /“decisions” has a key that stands twice/],
    ["two lines in one place", file => withCopy(file, "chat", { id: "another" }), /place in the conversation/],
    ["a decision on nobody", file => withCopy(file, "decisions", { personId: "nobody" }), /Row 3 of “decisions” points at something/],
    [
      "an evaluation of another's reading",
      file => withCopy(file, "evaluations", { personId: "https://people.example/x" }),
      /“evaluations” points/
    ],
    ["a person without a reading", file => withCopy(file, "people", { id: "someone" }), /“people” points/],
    ["a link to nobody", file => withCopy(file, "personLinks", { b: "nobody" }), /“personLinks” points/],
    ["a link the wrong way round", file => withCopy(file, "personLinks", { a: "z", b: "a" }), /“personLinks” points/],
    ["a find of nobody", file => withCopy(file, "finds", { personId: "nobody" }), /“finds” points/],
    ["a person who is nobody's", file => ((file.tables.people![0]!.sameAs = "nobody"), JSON.stringify(file)), /“people” points/],
    ["a step of no run", file => withCopy(file, "steps", { runId: "no run" }), /“steps” points/],
    [
      "an active role that is not there",
      file => ((file.tables.settings![0]!.activeRoleId = "gone"), JSON.stringify(file)),
      /“settings” points/
    ]
  ]

  it.each(cases)("%s", async (_, spoil, reason) => {
    const { text, file } = await exported()
    const database = freshDatabase()
    await fillDatabase(database)
    const before = await allRows(database)
    const spoilt = spoil(file, text)
    const attempt = async () => replaceEverything(database, readExport(spoilt))
    await expect(attempt()).rejects.toThrow(ImportRefused)
    await expect(attempt()).rejects.toThrow(telling(reason))
    expect(await allRows(database)).toEqual(before)
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  it("a file of 50 MB, before it is parsed", () => {
    const huge = `{"format":"candor-export","filler":"${"x".repeat(50_000_000)}"}`
    const startedAt = performance.now()
    expect(() => readExport(huge)).toThrow(telling(/too large: 50 million characters/))
    expect(performance.now() - startedAt).toBeLessThan(100)
    expect(maxImportCharacters).toBeLessThan(50_000_000)
  })

  it("a write that fails half way leaves the store as it was", async () => {
    const { file } = await exported()
    const database = freshDatabase()
    await fillDatabase(database)
    const before = await allRows(database)
    database.sites.hook("creating", () => {
      throw new DOMException("The disk is full.", "QuotaExceededError")
    })
    await expect(replaceEverything(database, readExport(JSON.stringify(file)))).rejects.toThrow()
    expect(await allRows(database)).toEqual(before)
  })
})

function withCopy(
  file: { tables: Record<string, Record<string, unknown>[]> },
  table: string,
  changes: Record<string, unknown> = {}
): string {
  const rows = file.tables[table]!
  rows.push({ ...rows[0], ...changes })
  return JSON.stringify(file)
}
