import { describe, expect, it } from "vitest"
import { eraseEverything } from "~store/files/erase"
import { exportEverything } from "~store/files/export-file"
import { exportFileName } from "~store/files/export-file-name"
import { readExport, replaceEverything } from "~store/files/import-file"
import { ImportRefused } from "~store/files/import-refused"
import { inWords } from "~sentence/in-words"
import type { LeftOut } from "~store/files/left-out"
import type { PatternRow } from "~store/rows/rows"
import { connectionElsewhere, type ConnectionRow } from "~store/rows/ats-rows"
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
    const rows = await replaceEverything(second, readExport(text).tables)
    const { pages: _ofTabs, keys: _sealed, connectionKeys: _secrets, vault: _key, outgoing: _sent, batches: _ofServer, ...others } = before
    const { personTraits: _derived, traitPacks: _index, searchPacks: _packs, searchWaiting: _words, ...ofPiles } = others
    const { piles: _piles, pileItems: _items, pileBytes: _bytes, tableColumns: _columns, ...ofLog } = ofPiles
    // The sealed log is this device's own: it leaves as a file of its own, and no import takes its place.
    const { sealedLog: _log, logMarks: _marks, deviceKeys: _device, ...rest } = ofLog
    const kept = {
      ...rest,
      models: before.models!.map(row => modelElsewhere(row as ModelRow)),
      connections: before.connections!.map(row => connectionElsewhere(row as ConnectionRow))
    }
    const empty = {
      piles: [],
      pileItems: [],
      pileBytes: [],
      tableColumns: [],
      pages: [],
      keys: [],
      connectionKeys: [],
      vault: [],
      outgoing: [],
      personTraits: [],
      traitPacks: [],
      searchPacks: [],
      searchWaiting: [],
      batches: [],
      sealedLog: [],
      logMarks: [],
      deviceKeys: []
    }
    expect(await allRows(second)).toEqual({ ...kept, ...empty })
    // The words of evaluations are made of them.
    expect(rows).toBe(Object.values({ ...kept, verdictWords: [] }).flat().length)
    expect(JSON.parse(await exportEverything(second, noon))).toEqual(JSON.parse(text))

    await eraseEverything(first)
    await replaceEverything(first, readExport(text).tables)
    expect(JSON.parse(await exportEverything(first, noon))).toEqual(JSON.parse(text))
  })

  it("names its format and version, and has one row a line", async () => {
    const { text, file } = await exported()
    expect(file).toMatchObject({ format: "candor-export", version: 7, exportedAt: "2026-11-20T12:00:00.000Z" })
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
    await replaceEverything(database, readExport(JSON.stringify({ ...file, version: 1, tables })).tables)
    expect((await database.people.orderBy("foldedName").toArray()).map(({ foldedName }) => foldedName)).toEqual(["ana ferro", "jose nunez"])
    expect((await database.roles.get("role-1"))?.role.strategies).toEqual([])
    const withoutNew = readExport(JSON.stringify({ ...file, version: 3, tables }))
    expect(inWords(withoutNew.leftOut[0]!.why)).toMatch(/“personLinks” is missing/)
  })

  it("never has a key of a model or of an applicant tracking system in it, sealed or not, nor what was sent", async () => {
    const { text } = await exported()
    expect(text).not.toMatch(/sk-of-the-local-model|lever-key-of-the-tenant|9f3c|sealed|outgoing/)
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
    await replaceEverything(database, readExport(JSON.stringify(file)).tables)
    expect((await database.runs.toArray()).map(run => run.status).sort()).toEqual(["done", "stopped"])
  })
})

type Exported = Awaited<ReturnType<typeof exported>>["file"]

describe("a file that is no export is refused with the reason, and nothing is changed", () => {
  const cases: [string, (file: Exported, text: string) => string, RegExp][] = [
    ["nothing", () => "", /empty/],
    ["blanks alone", () => "\uFEFF \n", /empty/],
    ["no JSON", () => "PK\u0003\u0004 a zip file", /not JSON/],
    ["a file that was cut off in the middle", (_, text) => text.slice(0, text.length / 2), /cut off/],
    ["a file that was cut off before its last bracket", (_, text) => text.trimEnd().slice(0, -1).trimEnd().slice(0, -1), /cut off/],
    ["two exports in one file", (_, text) => text + text, /two exports, one after the other/],
    ["a file with a comma too many", (_, text) => text.replace('"tables": {', '"tables": {,'), /broken/],
    ["other JSON", () => '{"name":"Ana"}', /not an export of Candor/],
    ["a bare null", () => "null", /not an export of Candor/],
    ["another format", file => JSON.stringify({ ...file, format: "dexie" }), /not an export of Candor/],
    ["a later version", file => JSON.stringify({ ...file, version: 8 }), /format version 8.*Update Candor/],
    ["a version that never was", file => JSON.stringify({ ...file, version: 0 }), /no format version 0/]
  ]

  it.each(cases)("%s", async (_, spoil, reason) => {
    const { text, file } = await exported()
    const database = freshDatabase()
    await fillDatabase(database)
    const before = await allRows(database)
    const spoilt = spoil(file, text)
    const attempt = async () => replaceEverything(database, readExport(spoilt).tables)
    await expect(attempt()).rejects.toThrow(ImportRefused)
    await expect(attempt()).rejects.toThrow(telling(reason))
    expect(await allRows(database)).toEqual(before)
  })
})

describe("rows of a file that do not fit are left out and named, and the others are taken in whole", () => {
  const cases: [string, (file: Exported, text: string) => string, RegExp][] = [
    [
      "a table nobody knows",
      file => JSON.stringify({ ...file, tables: { ...file.tables, keys: [] } }),
      /keys 0: .*does not know this table/
    ],
    ["a missing table", file => JSON.stringify({ ...file, tables: { ...file.tables, chat: undefined } }), /chat 0: .*“chat” is missing/],
    ["a table that is no list", file => JSON.stringify({ ...file, tables: { ...file.tables, sites: {} } }), /sites 0: .*is missing/],
    [
      "a key to the prototype",
      (_, text) => text.replace('"headline"', '"__proto__":{"isAdmin":true},"headline"'),
      /people 1: .*“__proto__”/
    ],
    ["a key to the constructor", (_, text) => text.replace('"detail":{', '"detail":{"constructor":"x",'), /signals 1: .*“constructor”/],
    [
      "endless nesting",
      (_, text) => text.replace('"output":{', `"output":{"a":${"[".repeat(50_000)}${"]".repeat(50_000)},`),
      /nested too deeply/
    ],
    ["a row with a wrong field", (_, text) => text.replace('"status":"approved"', '"status":"hired"'), /roles 1: Does not fit: status/],
    ["a row that is a text", file => JSON.stringify({ ...file, tables: { ...file.tables, people: ["Ana"] } }), /people 1: Does not fit/],
    ["a time that is none", (_, text) => text.replace('"lastSeenAt":', '"lastSeenAt":-'), /people 1: .*lastSeenAt/],
    ["a time that no calendar has", (_, text) => text.replace(/"lastSeenAt":\d+/, '"lastSeenAt":9e15'), /people 1: .*lastSeenAt/],
    ["a key that stands twice", file => withCopy(file, "decisions"), /decisions 3: .*twice/],
    ["two lines in one place", file => withCopy(file, "chat", { id: "another" }), /chat 3: .*place in the conversation/],
    ["a decision on nobody", file => withCopy(file, "decisions", { personId: "nobody" }), /decisions 3: Belongs to something/],
    ["a signal of nobody", file => withCopy(file, "signals", { id: 99, personId: "nobody" }), /signals 3: Belongs/],
    [
      "an evaluation of another's reading",
      file => withCopy(file, "evaluations", { personId: "https://people.example/x" }),
      /evaluations 3: Belongs/
    ],
    ["a person without a reading", file => withCopy(file, "people", { id: "someone" }), /people 3: Belongs/],
    ["a link to nobody", file => withCopy(file, "personLinks", { b: "nobody" }), /personLinks 2: Belongs/],
    ["a link the wrong way round", file => withCopy(file, "personLinks", { a: "z", b: "a" }), /personLinks 2: Belongs/],
    ["a find of nobody", file => withCopy(file, "finds", { personId: "nobody" }), /finds 3: Belongs/],
    ["a step of no run", file => withCopy(file, "steps", { runId: "no run" }), /steps 3: Belongs/]
  ]

  it.each(cases)("%s", async (_, spoil, reason) => {
    const { text, file } = await exported()
    const database = freshDatabase()
    await database.patterns.add({ ...(file.tables.patterns![0] as unknown as PatternRow), id: "of before" })
    const { tables, leftOut } = readExport(spoil(file, text))
    expect(leftOut.map(said).join("\n")).toMatch(reason)
    await replaceEverything(database, tables)
    // What is there now can be exported and taken in again with nothing left out: no reference points nowhere.
    const again = readExport(await exportEverything(database, noon))
    expect(again.leftOut).toEqual([])
    expect(await database.patterns.get("of before")).toBeUndefined()
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined()
  })

  it("with somebody who is left out goes everything that is theirs, and nothing of the others", async () => {
    const { file } = await exported()
    const ana = "https://people.example/ana"
    for (const capture of file.tables.captures!) if (capture.personId === ana) capture.at = "yesterday"
    const { tables, leftOut } = readExport(JSON.stringify(file))
    expect(JSON.stringify(tables)).not.toContain(`"${ana}"`)
    for (const name of [
      "people",
      "captures",
      "evaluations",
      "decisions",
      "visits",
      "signals",
      "runs",
      "steps",
      "drafts",
      "outcomes"
    ] as const) {
      expect([name, tables[name].length]).toEqual([name, 1])
    }
    expect(leftOut.filter(({ isKept }) => isKept).map(({ table }) => table)).toEqual([
      "calibrations",
      "handOvers",
      "preferences",
      "replays"
    ])
    expect(leftOut.find(({ table }) => table === "captures")?.row).toBe(1)
  })

  it("a person whose other page is left out stands alone, and an active role that is left out is open no more", async () => {
    const { file } = await exported()
    file.tables.people![0]!.sameAs = "nobody"
    file.tables.settings![0]!.activeRoleId = "gone"
    const { tables, leftOut } = readExport(JSON.stringify(file))
    expect(tables.people).toHaveLength(2)
    expect(tables.people[0]).not.toHaveProperty("sameAs")
    expect(tables.settings[0]?.activeRoleId).toBeNull()
    expect(leftOut.map(({ table, row, isKept }) => [table, row, isKept])).toEqual([
      ["people", 1, true],
      ["settings", 1, true]
    ])
  })
})

describe("an import is careful with the machine", () => {
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
    await expect(replaceEverything(database, readExport(JSON.stringify(file)).tables)).rejects.toThrow()
    expect(await allRows(database)).toEqual(before)
  })
})

function said({ table, row, why }: LeftOut): string {
  return `${table} ${row}: ${inWords(why)}`
}

function withCopy(
  file: { tables: Record<string, Record<string, unknown>[]> },
  table: string,
  changes: Record<string, unknown> = {}
): string {
  const rows = file.tables[table]!
  rows.push({ ...rows[0], ...changes })
  return JSON.stringify(file)
}
