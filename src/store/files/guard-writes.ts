import type { DBCoreMutateRequest, Middleware, DBCore } from "dexie"
import type { CandorDatabase } from "../database"
import { exportedTables, type ExportedTable } from "../rows/tables"
import { fitRow } from "./fit-row"

/** A value from outside that had to be cut before it was kept. */
export interface CutValue {
  table: ExportedTable
  /** As `used.tokens`. */
  field: string
}

/** A row of which nothing that its table takes can be made. The transaction around it keeps nothing. */
export class RowUnfit extends Error {
  constructor({ table, field }: CutValue) {
    super(`A row of “${table}” does not fit: ${field}`)
    this.name = "RowUnfit"
  }
}

/**
 * The one gate to the tables: whatever is put into one that an export carries fits its schema and can be read back, whoever made it (a server's
 * answer, a page, a file, the code itself). What is strange in it is cut to what fits, and told; what cannot be cut is refused. To be set
 * before the database is opened, where rows are written: in the worker.
 *
 * @param tell is called for every value that was cut, inside the transaction that writes it: it must not write
 */
export function guardWrites(database: CandorDatabase, tell: (cut: CutValue) => void): void {
  const middleware: Middleware<DBCore> = {
    stack: "dbcore",
    name: "rows fit their schema",
    create: down => ({
      ...down,
      table(name) {
        const table = down.table(name)
        if (!isExported(name)) return table
        return { ...table, mutate: request => table.mutate(fittedRequest(name, request, tell)) }
      }
    })
  }
  database.use(middleware)
}

function fittedRequest(table: ExportedTable, request: DBCoreMutateRequest, tell: (cut: CutValue) => void): DBCoreMutateRequest {
  if (request.type !== "add" && request.type !== "put") return request
  let isChanged = false
  const values = request.values.map((value: Record<string, unknown>) => {
    const { row, cut } = fitRow(table, value)
    if (row === null) throw new RowUnfit({ table, field: cut[0] ?? "" })
    if (row !== value) isChanged = true
    for (const field of cut) tell({ table, field })
    return row
  })
  return isChanged ? { ...request, values } : request
}

function isExported(name: string): name is ExportedTable {
  return Object.hasOwn(exportedTables, name)
}
