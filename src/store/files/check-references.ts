import { sentence } from "~sentence/sentence"
import { ImportRefused } from "./import-refused"
import type { ExportedRows, ExportedTable } from "../rows/tables"

/**
 * Every row of an export points at rows that are in it. What may outlive its target is not held to that: a signal and a pattern outlive
 * their role, a role outlives the pattern it was started from, a find the strategy it was made by.
 *
 * @throws ImportRefused with the first row that points nowhere
 */
export function checkReferences(tables: ExportedRows): void {
  const people = idsOf(tables.people)
  const roles = idsOf(tables.roles)
  const runs = idsOf(tables.runs)
  const owners = new Map(tables.captures.map(capture => [capture.id, capture.personId]))

  each(tables, "people", row => owners.get(row.captureId) === row.id && (row.mergedId === undefined || owners.get(row.mergedId) === row.id))
  each(tables, "people", row => row.sameAs === undefined || people.has(row.sameAs))
  each(tables, "personLinks", row => row.a < row.b && people.has(row.a) && people.has(row.b))
  each(tables, "captures", row => people.has(row.personId))
  each(tables, "chat", row => roles.has(row.roleId))
  each(tables, "evaluations", row => roles.has(row.roleId) && owners.get(row.captureId) === row.personId && people.has(row.personId))
  each(tables, "verdictFeedback", row => roles.has(row.roleId) && people.has(row.personId))
  each(tables, "decisions", row => roles.has(row.roleId) && people.has(row.personId))
  each(tables, "finds", row => roles.has(row.roleId) && people.has(row.personId))
  each(tables, "visits", row => (row.roleId === "" || roles.has(row.roleId)) && people.has(row.personId))
  each(tables, "signals", row => row.personId === null || people.has(row.personId))
  each(tables, "runs", row => isNullOrIn(row.roleId, roles) && isNullOrIn(row.personId, people))
  each(tables, "drafts", row => roles.has(row.roleId) && row.personIds.every(id => people.has(id)))
  each(tables, "outcomes", row => roles.has(row.roleId) && people.has(row.personId))
  each(tables, "calibrations", row => roles.has(row.roleId) && row.people.every(({ personId }) => people.has(personId)))
  each(tables, "preferences", row => row.events.every(({ personId }) => people.has(personId)))
  each(tables, "replays", row => row.report === null || row.report.moved.every(({ personId }) => people.has(personId)))
  each(tables, "steps", row => runs.has(row.runId))
  each(tables, "settings", row => isNullOrIn(row.activeRoleId, roles))

  const orders = new Set<string>()
  tables.chat.forEach(({ roleId, order }, at) => {
    const place = JSON.stringify([roleId, order])
    if (orders.has(place)) throw new ImportRefused(sentence("importPlaceTaken", { row: at + 1, table: "chat" }))
    orders.add(place)
  })
}

function each<Name extends ExportedTable>(
  tables: ExportedRows,
  name: Name,
  pointsSomewhere: (row: ExportedRows[Name][number]) => boolean
): void {
  const at = tables[name].findIndex(row => !pointsSomewhere(row))
  if (at >= 0) throw new ImportRefused(sentence("importPointsNowhere", { row: at + 1, table: name }))
}

function idsOf(rows: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(row => row.id))
}

function isNullOrIn(id: string | null, ids: ReadonlySet<string>): boolean {
  return id === null || ids.has(id)
}
