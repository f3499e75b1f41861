import { allRows, freshDatabase } from "./fake-database"
import { fillDatabase } from "./rows"

type Row = Record<string, unknown>

const since: readonly string[] = [
  "personLinks",
  "siteYields",
  "finds",
  "models",
  "keys",
  "vault",
  "outgoing",
  "drafts",
  "preferences",
  "forgotten",
  "replays",
  "outcomes",
  "calibrations",
  "personTraits",
  "traitPacks",
  "batches",
  "piles",
  "pileItems",
  "pileBytes",
  "tableColumns",
  "handOvers",
  "verdictWords",
  "searchPacks",
  "searchWaiting",
  "sealedLog",
  "logMarks",
  "deviceKeys",
  "connections",
  "connectionKeys",
  "atsJobs",
  "applicants",
  "atsNotes",
  "letters",
  "requests",
  "disputes",
  "tombstones"
]

/** The rows of `fillDatabase` as the first version wrote them: without the tables and fields that came later. */
export async function rowsOfVersion1(): Promise<Record<string, unknown[]>> {
  const database = freshDatabase()
  await fillDatabase(database)
  const tables = Object.entries(await allRows(database)).filter(([table]) => !since.includes(table))
  return Object.fromEntries(tables.map(([table, rows]) => [table, rows.map(row => oldForm(table, row as Row))]))
}

function oldForm(table: string, row: Row): Row {
  if (table === "roles" || table === "patterns") {
    return { ...row, role: without(row.role as Row, "salary", "strategies", "aliases") }
  }
  if (table === "settings")
    return without(row, "noticedSites", "modelFor", "signalsOff", "signalsPaused", "keepPeopleMonths", "decideFirstShare", "traceCollector")
  return table === "people" ? without(row, "foldedName", "sameAs", "mergedId") : row
}

function without(row: Row, ...fields: string[]): Row {
  return Object.fromEntries(Object.entries(row).filter(([field]) => !fields.includes(field)))
}
