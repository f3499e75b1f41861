import { foldedName } from "~profile/person-likeness"
import { sentence } from "~sentence/sentence"
import type { CandorDatabase } from "../database"
import { connectionElsewhere, type AtsNoteRow } from "../rows/ats-rows"
import { modelElsewhere } from "../rows/model-rows"
import { exportedTableNames, maxImportCharacters, type ExportedRows } from "../rows/tables"
import { appendToLog } from "../trust/append-to-log"
import { forgetInLog } from "../trust/withhold-texts"
import { ImportRefused } from "./import-refused"
import type { LeftOut } from "./left-out"
import { parseFileJson } from "./parse-untrusted-json"
import { rowsOfExport } from "./rows-of-export"
import { wholeReferences } from "./whole-references"

/** What of a file can be taken in, and what of it cannot, row by row. */
export interface ReadExport {
  tables: ExportedRows
  leftOut: LeftOut[]
  /** Where each row stands in its table of the file, from 1 on. */
  places: ReadonlyMap<object, number>
}

/**
 * Reads an export as what it is: a file from outside. Every row is held to its schema, every key to be the only one, every reference to its
 * target; rows that do not fit are left out with what points at them, and named.
 *
 * @throws ImportRefused where the file is no export that can be read at all
 */
export function readExport(text: string): ReadExport {
  if (text.length > maxImportCharacters) {
    const million = 1_000_000
    throw new ImportRefused(sentence("importTooLarge", { size: Math.round(text.length / million), most: maxImportCharacters / million }))
  }
  const leftOut: LeftOut[] = []
  const tell = (one: LeftOut) => void leftOut.push(one)
  const numbered = wholeReferences(rowsOfExport(parseFileJson(text), tell), tell)
  const places = new Map(exportedTableNames.flatMap(name => numbered[name].map(({ row, at }) => [row, at] as const)))
  const tables = Object.fromEntries(exportedTableNames.map(name => [name, numbered[name].map(({ row }) => row)]))
  return { tables: tables as unknown as ExportedRows, leftOut, places }
}

/**
 * Puts the rows of an export in the place of everything in the store: an import brings back a state, it does not mix two. All or nothing:
 * when any write fails, the store is as it was. What tabs show is left out of exports, so it is emptied and read again.
 *
 * A run that was at work when the file was made is taken in as stopped, and a candidate that was asked beside another as taken back: nothing
 * starts by itself from a file.
 *
 * @param now milliseconds since the epoch, for what the sealed log says of it
 * @returns how many rows were written
 */
export async function replaceEverything(database: CandorDatabase, tables: ExportedRows, now = Date.now()): Promise<number> {
  const runs = tables.runs.map(run =>
    ["running", "waiting", "paused"].includes(run.status) ? { ...run, status: "stopped" as const } : run
  )
  const people = tables.people.map(({ foldedName: _of, ...person }) => {
    const folded = foldedName(person.name)
    return folded === null ? person : { ...person, foldedName: folded }
  })
  // Keys are in no export, and whoever agreed to what is sent did so on another machine.
  const models = tables.models.map(modelElsewhere)
  const connections = tables.connections.map(connectionElsewhere)
  const replays = tables.replays.map(row =>
    row.rollout?.state === "beside" ? { ...row, rollout: { ...row.rollout, state: "back" as const, backAt: now } } : row
  )
  const rows: ExportedRows = { ...tables, people, runs, replays, models, connections, atsNotes: tables.atsNotes.map(unsent) }
  await database.transaction("rw", database.tables, async () => {
    await Promise.all(database.tables.filter(({ name }) => !staysOnImport.includes(name)).map(table => table.clear()))
    // Who asked to be erased on this device, or on the one of the file: both are kept.
    for (const name of exportedTableNames)
      await (name === "tombstones" ? database.tombstones.bulkPut(rows[name]) : database.table(name).bulkAdd(rows[name]))
    await tellReplaced(database, now)
  })
  return countOf(rows)
}

/** The sealed log is what was done on this device, and who asked to be erased asked it for good: no file takes their place. */
const staysOnImport = ["sealedLog", "logMarks", "deviceKeys", "tombstones"]

/** Who is not there any more is forgotten in the log, and the log says that a file took everything's place. */
async function tellReplaced(database: CandorDatabase, at: number): Promise<void> {
  const known = new Set(await database.people.toCollection().primaryKeys())
  const gone = (await database.logMarks.toCollection().primaryKeys()).filter(personId => !known.has(personId))
  await forgetInLog(database, gone, { cause: "replaced", at })
  const [people, roles] = [known.size, await database.roles.count()]
  if ((await database.sealedLog.count()) > 0) await appendToLog(database, { at, told: { kind: "replaced", people, roles } })
}

/** Rows of all tables. */
export function countOf(tables: ExportedRows): number {
  return exportedTableNames.reduce((sum, name) => sum + tables[name].length, 0)
}

/** A note that may have arrived when the file was made is looked up before it is sent again. */
function unsent(note: AtsNoteRow): AtsNoteRow {
  return note.state === "sending" ? { ...note, state: "failed" } : note
}
