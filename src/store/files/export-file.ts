import type { CandorDatabase } from "../database"
import { modelElsewhere, type ModelRow } from "../rows/model-rows"
import { connectionElsewhere, type ConnectionRow } from "../rows/ats-rows"
import { exportedTableNames, exportFormat, exportVersion, type ExportedTable } from "../rows/tables"
import { fitRow } from "./fit-row"

/** A file of everything, and what of it had to be cut so that it can be read back. */
export interface WrittenExport {
  text: string
  /** Rows that were cut or, where nothing fitted, left out. */
  cutRows: number
  /** Where they were cut, each place once: `runs.used.tokens`. */
  cutFields: string[]
}

/** Rows made ready before whoever waits gets a turn. */
const rowsAtATime = 400

/**
 * Everything in the store as one readable JSON text: the format's name and version, then each table with one row a line. Keys and other
 * secrets are never in it (tables.ts names what is). All tables are read in one transaction, so the file is of one moment. What is written
 * can be read back: rows from before every row was held to its schema are cut to it here.
 *
 * @param now milliseconds since the epoch, for the file's date
 */
export async function writeExport(database: CandorDatabase, now: number): Promise<WrittenExport> {
  const tables = await database.transaction(
    "r",
    exportedTableNames.map(name => database.table(name)),
    () => Promise.all(exportedTableNames.map(name => database.table<Record<string, unknown>>(name).toArray()))
  )
  let cutRows = 0
  let seen = 0
  const cutFields = new Set<string>()
  const written: string[] = []
  for (const [at, name] of exportedTableNames.entries()) {
    const lines: string[] = []
    for (const stored of tables[at] ?? []) {
      if (++seen % rowsAtATime === 0) await new Promise(go => setTimeout(go))
      const { row, cut } = fitRow(name, stored)
      if (cut.length > 0) cutRows++
      for (const field of cut) cutFields.add(`${name}.${field.replaceAll(/\.\d+(?=\.|$)/g, "")}`)
      if (row !== null) lines.push(JSON.stringify(elsewhere(name, row)))
    }
    written.push(`${JSON.stringify(name)}: [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n`}]`)
  }
  const head = `"format": ${JSON.stringify(exportFormat)},\n"version": ${exportVersion},\n"exportedAt": ${JSON.stringify(new Date(now).toISOString())}`
  return { text: `{\n${head},\n"tables": {\n${written.join(",\n")}\n}\n}\n`, cutRows, cutFields: [...cutFields] }
}

/** The text alone. */
export async function exportEverything(database: CandorDatabase, now: number): Promise<string> {
  return (await writeExport(database, now)).text
}

/** A row as it may stand in a file: without what belongs to a key that stays here. */
function elsewhere(table: ExportedTable, row: Record<string, unknown>): object {
  if (table === "models") return modelElsewhere(row as unknown as ModelRow)
  return table === "connections" ? connectionElsewhere(row as unknown as ConnectionRow) : row
}
