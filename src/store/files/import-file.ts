import * as z from "zod"
import { foldedName } from "~profile/person-likeness"
import { sentence } from "~sentence/sentence"
import { checkReferences } from "./check-references"
import type { CandorDatabase } from "../database"
import { ImportRefused } from "./import-refused"
import { modelElsewhere } from "../rows/model-rows"
import { parseUntrustedJson } from "./parse-untrusted-json"
import {
  exportedTableNames,
  exportedTables,
  exportFormat,
  exportVersion,
  maxImportCharacters,
  tablesSince,
  type ExportedRows
} from "../rows/tables"

/**
 * Reads an export as what it is: a file from outside. Everything is checked before anything is written: size, JSON, format and version,
 * every row against its schema, every key for doubles, every reference for its target.
 *
 * @throws ImportRefused with the first reason found
 */
export function readExport(text: string): ExportedRows {
  if (text.length > maxImportCharacters) {
    const million = 1_000_000
    throw new ImportRefused(sentence("importTooLarge", { size: Math.round(text.length / million), most: maxImportCharacters / million }))
  }
  const file = fileOf(parseUntrustedJson(text))
  const tables = Object.fromEntries(exportedTableNames.map(name => [name, rowsOf(name, file[name])])) as ExportedRows
  checkReferences(tables)
  return tables
}

const envelopeSchema = z.object({
  format: z.literal(exportFormat),
  version: z.number().int(),
  tables: z.record(z.string(), z.array(z.unknown()))
})

function fileOf(value: unknown): Record<string, unknown[]> {
  const parsed = envelopeSchema.safeParse(value)
  if (!parsed.success) throw new ImportRefused(sentence("importNoExport"))
  const { version, tables } = parsed.data
  if (version > exportVersion) {
    throw new ImportRefused(sentence("importNewer", { version: String(version), known: String(exportVersion) }))
  }
  if (version < 1) throw new ImportRefused(sentence("importNoVersion", { version: String(version) }))
  const unknown = Object.keys(tables).find(name => !Object.hasOwn(exportedTables, name))
  if (unknown !== undefined) throw new ImportRefused(sentence("importUnknownTable", { table: unknown.slice(0, 40) }))
  const later = Object.entries(tablesSince).flatMap(([since, names]) => (version < Number(since) ? names : []))
  const expected = exportedTableNames.filter(name => !later.includes(name))
  const missing = expected.find(name => !Object.hasOwn(tables, name))
  if (missing !== undefined) throw new ImportRefused(sentence("importMissingTable", { table: missing }))
  return tables
}

function rowsOf(name: (typeof exportedTableNames)[number], rows: readonly unknown[] = []): unknown[] {
  const { row: schema, key } = exportedTables[name]
  const keys = new Set<string>()
  return rows.map((row, at) => {
    const parsed = schema.safeParse(row)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      throw new ImportRefused(
        sentence("importRowUnfit", {
          row: at + 1,
          table: name,
          where: issue?.path.join(".") ?? sentence("importTheRow"),
          why: issue?.message ?? sentence("importNotValid")
        })
      )
    }
    const fields = parsed.data as Record<string, unknown>
    const rowKey = JSON.stringify(key.map(field => fields[field]))
    if (keys.has(rowKey)) throw new ImportRefused(sentence("importKeyTwice", { row: at + 1, table: name }))
    keys.add(rowKey)
    return fields
  })
}

/**
 * Puts the rows of an export in the place of everything in the store: an import brings back a state, it does not mix two. All or nothing:
 * when any write fails, the store is as it was. What tabs show is left out of exports, so it is emptied and read again.
 *
 * A run that was at work when the file was made is taken in as stopped: nothing starts by itself from a file.
 *
 * @returns how many rows were written
 */
export async function replaceEverything(database: CandorDatabase, tables: ExportedRows): Promise<number> {
  const runs = tables.runs.map(run =>
    ["running", "waiting", "paused"].includes(run.status) ? { ...run, status: "stopped" as const } : run
  )
  const people = tables.people.map(({ foldedName: _of, ...person }) => {
    const folded = foldedName(person.name)
    return folded === null ? person : { ...person, foldedName: folded }
  })
  // Keys are in no export, and whoever agreed to what is sent did so on another machine.
  const models = tables.models.map(modelElsewhere)
  const rows: ExportedRows = { ...tables, people, runs, models }
  await database.transaction("rw", database.tables, async () => {
    await Promise.all(database.tables.map(table => table.clear()))
    for (const name of exportedTableNames) await database.table(name).bulkAdd(rows[name])
  })
  return exportedTableNames.reduce((sum, name) => sum + rows[name].length, 0)
}
