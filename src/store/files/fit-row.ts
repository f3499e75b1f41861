import type * as z from "zod"
import { storedRowSchema, type ExportedTable } from "../rows/tables"
import { forbiddenKeys } from "./parse-untrusted-json"

/** A row deeper than this is not read back: an export carries it three levels further down (parse-untrusted-json.ts). */
const maxDepth = 50
/** Values of one row that are mended, one after the other; a row with more of them is not worth keeping. */
const mostMended = 200

/** A row that fits its table's schema, null where none can be made of it, and the fields that were cut for it, as `used.tokens`. */
export interface FittedRow {
  row: Record<string, unknown> | null
  cut: string[]
}

/**
 * Cuts what is strange in a row down to what its table takes and a file can carry: numbers beyond a limit to the limit, texts and lists to their
 * longest, nesting and field names that no export may have, and else the smallest part without which the rest fits. A row that fits comes back
 * as it is.
 */
export function fitRow(table: ExportedTable, value: Record<string, unknown>): FittedRow {
  const cut: string[] = []
  const schema = storedRowSchema(table)
  let row = carried(value, [], cut) as Record<string, unknown>
  for (let n = 0; n < mostMended; n++) {
    const issues = issuesOf(schema, row)
    const [issue] = issues
    if (!issue) return { row, cut: [...new Set(cut)] }
    const mended = mendedBy(schema, row, issue)
    if (mended === null) return { row: null, cut: [issue.path.join(".")] }
    row = mended
    cut.push(issue.path.join("."))
  }
  return { row: null, cut: [...new Set(cut)] }
}

type Path = readonly PropertyKey[]

function issuesOf(schema: z.ZodType, row: unknown): z.core.$ZodIssue[] {
  return schema.safeParse(row).error?.issues ?? []
}

/** What JSON can carry of a value, and an import takes. The same value where all of it is. */
function carried(value: unknown, path: Path, cut: string[]): unknown {
  if (typeof value === "bigint") return (cut.push(path.join(".")), Number(value))
  if (typeof value !== "object" || value === null) return value
  if (path.length >= maxDepth) return (cut.push(path.join(".")), null)
  let isWhole = true
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    if (!Array.isArray(value) && forbiddenKeys.has(key)) {
      cut.push([...path, key].join("."))
      isWhole = false
      return []
    }
    const kept = carried(inner, [...path, key], cut)
    if (kept !== inner) isWhole = false
    return [[key, kept] as const]
  })
  if (isWhole) return value
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

/** The row with the least change after which an issue is gone, or null where only the whole row could go. */
function mendedBy(schema: z.ZodType, row: Record<string, unknown>, issue: z.core.$ZodIssue): Record<string, unknown> | null {
  const limited = withLimit(at(row, issue.path), issue)
  const changes: (Record<string, unknown> | null)[] = limited === undefined ? [] : [changedAt(row, issue.path, () => limited)]
  for (let length = issue.path.length; length > 0; length--) {
    const path = issue.path.slice(0, length)
    changes.push(changedAt(row, path, undefined), typeof path.at(-1) === "number" ? null : changedAt(row, path, () => null))
  }
  const before = issuesOf(schema, row).length
  for (const changed of changes) {
    if (changed !== null && issuesOf(schema, changed).length < before) return changed
  }
  return null
}

/** A value at the limit that it passes; undefined where it is of another type. */
function withLimit(value: unknown, issue: z.core.$ZodIssue): unknown {
  if (typeof value === "number" && Number.isFinite(value)) {
    if (issue.code === "too_big") return Number(issue.maximum)
    if (issue.code === "too_small") return Number(issue.minimum)
    if (issue.code === "invalid_type" && !Number.isInteger(value)) return Math.trunc(value)
  }
  if (value === Infinity) return Number.MAX_SAFE_INTEGER
  if (issue.code === "too_big" && (typeof value === "string" || Array.isArray(value))) return value.slice(0, Number(issue.maximum))
  return undefined
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value)
}

/** A copy in which one place is another value, or is not there at all. */
function changedAt(row: Record<string, unknown>, path: Path, to: (() => unknown) | undefined): Record<string, unknown> {
  const [key, ...rest] = path
  if (Array.isArray(row)) {
    const list: unknown[] = [...row]
    if (rest.length > 0) list[Number(key)] = changedAt(list[Number(key)] as Record<string, unknown>, rest, to)
    else if (to) list[Number(key)] = to()
    else list.splice(Number(key), 1)
    return list as unknown as Record<string, unknown>
  }
  const copy = { ...row }
  const name = String(key)
  if (rest.length > 0) copy[name] = changedAt(copy[name] as Record<string, unknown>, rest, to)
  else if (to) copy[name] = to()
  else delete copy[name]
  return copy
}
