import { sentence, type Sentence } from "~sentence/sentence"
import type { ExportedRows, ExportedTable } from "../rows/tables"
import type { LeftOut } from "./left-out"
import type { NumberedRow, NumberedRows } from "./rows-of-export"

/**
 * The rows of an export of which every one points at rows that are there: what points at somebody or something that is left out is left
 * out too, and what held it as one of several goes on without it. What may outlive its target is not held to that: a signal and a pattern
 * outlive their role, a role outlives the pattern it was started from, a find the strategy it was made by.
 */
export function wholeReferences(numbered: NumberedRows, tell: (leftOut: LeftOut) => void): WholeRows {
  const tables = numbered as WholeRows
  dropTakenPlaces(tables, tell)
  // A person may go because of a reading that goes because of a person: until nothing goes any more.
  for (let left = 1; left > 0;) left = dropPointingNowhere(tables, tell)
  return tables
}

/** The rows of an export, each with its place in the file. */
export type WholeRows = { [Name in ExportedTable]: NumberedRow<ExportedRows[Name][number]>[] }

/** @returns how many rows were left out or changed */
function dropPointingNowhere(tables: WholeRows, tell: (leftOut: LeftOut) => void): number {
  let count = 0
  const people = idsOf(tables.people)
  const roles = idsOf(tables.roles)
  const runs = idsOf(tables.runs)
  const owners = new Map(tables.captures.map(({ row }) => [row.id, row.personId]))
  const known = (ids: ReadonlySet<string>, id: string | null) => id === null || ids.has(id)

  const keep = <Name extends ExportedTable>(table: Name, isWhole: (row: ExportedRows[Name][number]) => boolean) => {
    const rows = tables[table] as NumberedRow<ExportedRows[Name][number]>[]
    const kept = rows.filter(({ at, row }) => {
      if (isWhole(row)) return true
      count++
      tell({ table, row: at, why: sentence("importPointsNowhere") })
      return false
    })
    tables[table] = kept as unknown as WholeRows[Name]
  }
  const mend = <Name extends ExportedTable>(
    table: Name,
    mended: (row: ExportedRows[Name][number]) => ExportedRows[Name][number],
    why: Sentence
  ) => {
    for (const one of tables[table] as NumberedRow<ExportedRows[Name][number]>[]) {
      const row = mended(one.row)
      if (row === one.row) continue
      count++
      tell({ table, row: one.at, why, isKept: true })
      one.row = row
    }
  }

  keep("people", row => owners.get(row.captureId) === row.id)
  keep("captures", row => people.has(row.personId))
  mend(
    "people",
    row => {
      const isLinked = row.sameAs === undefined || people.has(row.sameAs)
      const isMerged = row.mergedId === undefined || owners.get(row.mergedId) === row.id
      if (isLinked && isMerged) return row
      // Put together of pages of which one is gone: it is put together anew when one of them is read again.
      const { sameAs, mergedId, ...alone } = row
      return {
        ...alone,
        ...(isLinked && sameAs !== undefined ? { sameAs } : {}),
        ...(isMerged && mergedId !== undefined ? { mergedId } : {})
      }
    },
    sentence("importStandsAlone")
  )
  keep("personLinks", row => row.a < row.b && people.has(row.a) && people.has(row.b))
  keep("chat", row => roles.has(row.roleId))
  keep("evaluations", row => roles.has(row.roleId) && owners.get(row.captureId) === row.personId && people.has(row.personId))
  for (const name of ["verdictFeedback", "decisions", "finds", "outcomes"] as const) {
    keep(name, row => roles.has(row.roleId) && people.has(row.personId))
  }
  keep("visits", row => (row.roleId === "" || roles.has(row.roleId)) && people.has(row.personId))
  keep("signals", row => known(people, row.personId))
  keep("runs", row => known(roles, row.roleId) && known(people, row.personId))
  keep("drafts", row => roles.has(row.roleId) && row.personIds.every(id => people.has(id)))
  keep("steps", row => runs.has(row.runId))
  const [connections, atsJobs] = [idsOf(tables.connections), idsOf(tables.atsJobs)]
  keep("atsJobs", row => connections.has(row.connectionId))
  keep("applicants", row => atsJobs.has(row.jobId) && known(people, row.personId))
  keep("atsNotes", row => connections.has(row.connectionId) && people.has(row.personId))
  mend(
    "atsJobs",
    row =>
      shorter(
        row,
        "roleIds",
        row.roleIds.filter(roleId => roles.has(roleId))
      ),
    sentence("importWithoutRoles")
  )
  keep("requests", row => known(people, row.personId))
  keep("disputes", row => roles.has(row.roleId) && people.has(row.personId))
  keep("calibrations", row => roles.has(row.roleId))
  keep("handOvers", row => roles.has(row.roleId))
  keep("letters", row => roles.has(row.roleId) && known(people, row.personId))
  const without = sentence("importWithoutPeople")
  mend(
    "calibrations",
    row =>
      shorter(
        row,
        "people",
        row.people.filter(({ personId }) => people.has(personId))
      ),
    without
  )
  mend(
    "handOvers",
    row =>
      shorter(
        row,
        "people",
        row.people.filter(({ personId }) => people.has(personId))
      ),
    without
  )
  mend(
    "preferences",
    row =>
      shorter(
        row,
        "events",
        row.events.filter(({ personId }) => people.has(personId))
      ),
    without
  )
  mend(
    "replays",
    row => {
      const isHere = ({ personId }: { personId: string }) => people.has(personId)
      const report = row.report && shorter(row.report, "moved", row.report.moved.filter(isHere))
      const rollout = row.rollout && shorter(row.rollout, "people", row.rollout.people.filter(isHere))
      return report === row.report && rollout === row.rollout ? row : { ...row, report, ...(rollout ? { rollout } : {}) }
    },
    without
  )
  mend("settings", row => (known(roles, row.activeRoleId) ? row : { ...row, activeRoleId: null }), sentence("importNoActiveRole"))
  return count
}

function dropTakenPlaces(tables: WholeRows, tell: (leftOut: LeftOut) => void): void {
  const orders = new Set<string>()
  tables.chat = tables.chat.filter(({ at, row: { roleId, order } }) => {
    const place = JSON.stringify([roleId, order])
    if (orders.has(place)) {
      tell({ table: "chat", row: at, why: sentence("importPlaceTaken") })
      return false
    }
    orders.add(place)
    return true
  })
}

/** The row itself where a list of it is as long as before. */
function shorter<Row extends object, Key extends keyof Row>(row: Row, key: Key, list: Row[Key] & readonly unknown[]): Row {
  return list.length === (row[key] as readonly unknown[]).length ? row : { ...row, [key]: list }
}

function idsOf(rows: readonly NumberedRow<{ id: string }>[]): ReadonlySet<string> {
  return new Set(rows.map(({ row }) => row.id))
}
