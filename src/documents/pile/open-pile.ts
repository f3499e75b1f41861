import { sentence, type Sentence } from "~sentence/sentence"
import { isUnreadable } from "../unreadable-document"
import type { ColumnUse } from "./guess-columns"
import { guessColumns } from "./guess-columns"
import { kindOfFile, openContainer, type PiledFile } from "./open-container"
import { createRowReader, type PersonOfRow } from "./person-of-row"
import { readTable, type Table } from "./read-table"

/** What is in a pile: a file that may hold a person, a row that does, or the name of what is neither with the sentence that says why. */
export type InPile = { file: PiledFile } | { path: string; row: PersonOfRow } | { path: string; said: Sentence }

/** Called with each table before its rows come: what was made of its columns is to be told. */
export type TableListener = (path: string, table: Table, uses: readonly ColumnUse[]) => void

/**
 * Opens a file and everything in it, down to what may hold a person. Nothing vanishes: what cannot be read comes with its name and the reason.
 * Columns of tables are understood by their headers and values.
 */
export async function* openPile(file: PiledFile, onTable: TableListener): AsyncGenerator<InPile> {
  try {
    yield* openFile(file, onTable)
  } catch (error) {
    if (!isUnreadable(error)) throw error
    yield { path: file.path, said: error.said }
  }
}

async function* openFile(file: PiledFile, onTable: TableListener): AsyncGenerator<InPile> {
  const kind = await kindOfFile(file)
  if (kind === "passed over") return
  if (kind === "outlook message") yield { path: file.path, said: sentence("mailOutlook") }
  else if (kind === "table") yield* openTable(file, onTable)
  else if (kind === "document") yield { file }
  else {
    let isEmpty = true
    for await (const one of openContainer(file, kind, { passedOver: 0 })) {
      isEmpty = false
      if ("file" in one) yield* openPile(one.file, onTable)
      else yield one
    }
    if (isEmpty) yield { path: file.path, said: sentence("pileNothingInIt") }
  }
}

async function* openTable(file: PiledFile, onTable: TableListener): AsyncGenerator<InPile> {
  const table = readTable(await file.source.read(0, file.source.size))
  const uses = guessColumns(table)
  onTable(file.path, table, uses)
  yield* rowsOf(file.path, table, uses)
}

/** The people of a table's rows, each with the number of its record in the file. */
export function* rowsOf(
  path: string,
  table: Table,
  uses: readonly ColumnUse[]
): Generator<{ path: string; row: PersonOfRow } | { path: string; said: Sentence }> {
  const readRow = createRowReader(table, uses)
  for (const [at, cells] of table.rows.entries()) {
    const row = readRow(cells)
    const named = `${path}:${table.firstRow + at}`
    yield row === null ? { path: named, said: sentence("tableRowEmpty") } : { path: named, row }
  }
  if (table.beyond > 0) yield { path, said: sentence("pileTooMany", { most: table.rows.length }) }
}
