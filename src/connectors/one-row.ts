import type * as z from "zod"
import { vendorFailure, type VendorWays } from "./ask"
import { readRows } from "./wire"

/** The one row that an answer is. Throws "not understood" where it is none. @param what the name of it, as the failure tells it */
export function oneRow<Row extends z.ZodType>(ways: VendorWays, row: Row, value: unknown, what: string): z.output<Row> {
  const [read] = readRows(row, value, what, [])
  if (read === undefined) throw vendorFailure(ways, "not understood", null, { detail: what })
  return read
}

/** A row that was asked for by its id. Throws "not understood" where the answer is about another one: it would be taken for this one's. */
export function rowOfId<Row extends { id: string }>(ways: VendorWays, row: Row, id: string, what: string): Row {
  if (row.id !== id) throw vendorFailure(ways, "not understood", null, { detail: what })
  return row
}
