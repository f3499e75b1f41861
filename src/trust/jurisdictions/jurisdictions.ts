import { jurisdictionTableSchema, type Jurisdiction } from "./jurisdiction"
import table from "./jurisdictions.json"

const read = jurisdictionTableSchema.parse(table)

/** What is asked where, as data. None of it is legal advice: most sources are secondary. */
export const jurisdictions: readonly Jurisdiction[] = read.jurisdictions
/** The month in which the table was last held to its sources: "2026-11". */
export const jurisdictionsCheckedIn = read.lastChecked

/** Those of a role, by their ids, in the table's order. An id that the table does not have any more says nothing. */
export function jurisdictionsById(ids: readonly string[]): Jurisdiction[] {
  return jurisdictions.filter(({ id }) => ids.includes(id))
}
