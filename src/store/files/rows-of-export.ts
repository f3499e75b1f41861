import * as z from "zod"
import { sentence } from "~sentence/sentence"
import { markUnknownOrigins } from "../migrations/unknown-origins"
import type { PatternRow, RoleRow } from "../rows/rows"
import { exportedTableNames, exportedTables, exportFormat, exportVersion, tablesSince, type ExportedTable } from "../rows/tables"
import { ImportRefused } from "./import-refused"
import type { LeftOut } from "./left-out"
import { faultIn } from "./parse-untrusted-json"

/** A row of a file with its place in it, from 1 on. */
export interface NumberedRow<Row = Record<string, unknown>> {
  at: number
  row: Row
}

export type NumberedRows = Record<ExportedTable, NumberedRow[]>

/** How deep the tables stand in an export. */
const depthOfRows = 3

/**
 * The rows of a parsed export, table by table: each held to its schema, no key twice, nothing that could reach a prototype. What does not
 * fit is left out, and told.
 *
 * @throws ImportRefused where it is no export, or one of a version that is not known
 */
export function rowsOfExport(value: unknown, tell: (leftOut: LeftOut) => void): NumberedRows {
  const { version, tables } = fileOf(value)
  const rows = numberedRows(tables, version, tell)
  return version < originsSince ? withUnknownOrigins(rows) : rows
}

/** The version from which on an export says what came from a pack. */
const originsSince = 4

function withUnknownOrigins(rows: NumberedRows): NumberedRows {
  const only = <Row>(numbered: NumberedRow[]) => numbered.map(({ row }) => row as unknown as Row)
  const marked = markUnknownOrigins(only<PatternRow>(rows.patterns), only<RoleRow>(rows.roles))
  const byId = new Map<unknown, object>([...marked.patterns, ...marked.roles].map(row => [row.id, row]))
  const renewed = (numbered: NumberedRow[]) =>
    numbered.map(one => ({ ...one, row: (byId.get(one.row.id) ?? one.row) as Record<string, unknown> }))
  return { ...rows, patterns: renewed(rows.patterns), roles: renewed(rows.roles) }
}

function numberedRows(tables: Record<string, unknown>, version: number, tell: (leftOut: LeftOut) => void): NumberedRows {
  for (const [table, rows] of Object.entries(tables)) {
    if (Object.hasOwn(exportedTables, table)) continue
    const count = Array.isArray(rows) ? rows.length : 0
    tell({ table: table.slice(0, 40), row: 0, why: sentence("importUnknownTable", { table: table.slice(0, 40), count }) })
  }
  const later = Object.entries(tablesSince).flatMap(([since, names]) => (version < Number(since) ? names : []))
  return Object.fromEntries(
    exportedTableNames.map(table => {
      const rows = Object.hasOwn(tables, table) ? tables[table] : undefined
      if (Array.isArray(rows)) return [table, fittingRows(table, rows, tell)]
      if (rows !== undefined || !later.includes(table)) tell({ table, row: 0, why: sentence("importMissingTable", { table }) })
      return [table, []]
    })
  ) as unknown as NumberedRows
}

const envelopeSchema = z.object({ format: z.literal(exportFormat), version: z.number().int(), tables: z.looseObject({}) })

function fileOf(value: unknown): z.infer<typeof envelopeSchema> {
  const parsed = envelopeSchema.safeParse(value)
  if (!parsed.success) throw new ImportRefused(sentence("importNoExport"))
  const { version } = parsed.data
  if (version > exportVersion) {
    throw new ImportRefused(sentence("importNewer", { version: String(version), known: String(exportVersion) }))
  }
  if (version < 1) throw new ImportRefused(sentence("importNoVersion", { version: String(version) }))
  return parsed.data
}

function fittingRows(table: ExportedTable, rows: readonly unknown[], tell: (leftOut: LeftOut) => void): NumberedRow[] {
  const { row: schema, key } = exportedTables[table]
  const keys = new Set<string>()
  return rows.flatMap((row, place) => {
    const at = place + 1
    const leave = (why: LeftOut["why"]) => {
      tell({ table, row: at, why })
      return []
    }
    const fault = faultIn(row, depthOfRows)
    if (fault) return leave(fault)
    const parsed = schema.safeParse(row)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      const where = issue?.path.join(".") ?? ""
      return leave(
        sentence("importRowUnfit", {
          where: where === "" ? sentence("importTheRow") : where.slice(0, 120),
          why: issue?.message ?? sentence("importNotValid")
        })
      )
    }
    const fields = parsed.data as Record<string, unknown>
    const rowKey = JSON.stringify(key.map(field => fields[field]))
    if (keys.has(rowKey)) return leave(sentence("importKeyTwice"))
    keys.add(rowKey)
    return [{ at, row: fields }]
  })
}
