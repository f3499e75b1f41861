import type { CandorDatabase } from "../database"
import { modelElsewhere, type ModelRow } from "../rows/model-rows"
import { exportedTableNames, exportFormat, exportVersion } from "../rows/tables"

/**
 * Everything in the store as one readable JSON text: the format's name and version, then each table with one row a line. Keys and other
 * secrets are never in it (tables.ts names what is). All tables are read in one transaction, so the file is of one moment.
 *
 * @param now milliseconds since the epoch, for the file's date
 */
export async function exportEverything(database: CandorDatabase, now: number): Promise<string> {
  const tables = await database.transaction(
    "r",
    exportedTableNames.map(name => database.table(name)),
    () => Promise.all(exportedTableNames.map(name => database.table<unknown>(name).toArray()))
  )
  const written = exportedTableNames.map((name, at) => {
    const rows = (tables[at] ?? []).map(row => JSON.stringify(name === "models" ? modelElsewhere(row as ModelRow) : row))
    return `${JSON.stringify(name)}: [${rows.length === 0 ? "" : `\n${rows.join(",\n")}\n`}]`
  })
  const head = `"format": ${JSON.stringify(exportFormat)},\n"version": ${exportVersion},\n"exportedAt": ${JSON.stringify(new Date(now).toISOString())}`
  return `{\n${head},\n"tables": {\n${written.join(",\n")}\n}\n}\n`
}

/** `candor-2026-11-21.json`: the local day, so that the newest file sorts last. */
export function exportFileName(now: number): string {
  const date = new Date(now)
  const two = (value: number) => String(value).padStart(2, "0")
  return `candor-${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}.json`
}
