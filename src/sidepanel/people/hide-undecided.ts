import { decideFirst } from "~learning/calibration/decide-first"
import type { PeopleRecords } from "./read-people"

/**
 * The records without the verdicts of people who are to be decided on first and are not yet: they stand in the table as if nobody had
 * evaluated them, so that neither a dot nor their place in the order says what the verdicts are.
 */
export function hideUndecided(records: PeopleRecords, roleId: string, share: number): PeopleRecords {
  if (share === 0) return records
  const decided = new Set(records.decisions.map(({ personId }) => personId))
  return {
    ...records,
    evaluations: records.evaluations.filter(({ personId }) => decided.has(personId) || !decideFirst(roleId, personId, share))
  }
}
