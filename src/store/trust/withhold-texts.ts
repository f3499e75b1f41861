import type { LogTextName, LogTold } from "~trust/sealed-log/log-entry"
import type { CandorDatabase } from "../database"
import type { LogRow } from "../rows/trust-rows"
import { appendToLog } from "./append-to-log"

// Writes: only the worker calls these. The entries stay as they are: their digests keep the chain whole without the texts.

type Cause = Extract<LogTold, { kind: "withheld" }>["cause"]

/** Takes texts away from entries and says so in an entry of its own. */
async function withhold(
  database: CandorDatabase,
  rows: readonly LogRow[],
  isGone: (text: string, name: LogTextName) => boolean,
  { cause, at }: { cause: Cause; at: number }
): Promise<void> {
  const texts: { n: number; name: LogTextName }[] = []
  for (const row of rows) {
    const names = (Object.keys(row.texts) as LogTextName[]).filter(name => isGone(row.texts[name]?.text ?? "", name))
    if (names.length === 0) continue
    const left = Object.fromEntries(Object.entries(row.texts).filter(([name]) => !names.includes(name as LogTextName)))
    const { hasWords: _had, ...rest } = row
    await database.sealedLog.put({
      ...rest,
      texts: left,
      ...(Object.keys(left).length > 0 ? { hasWords: 1 as const } : {}),
      // What is not in the chain yet gets no digest of a text that nobody may keep.
      gone: row.waiting ? [...row.gone, ...names] : row.gone
    })
    if (!row.waiting) texts.push(...names.map(name => ({ n: row.n, name })))
  }
  if (texts.length > 0) await appendToLog(database, { at, told: { kind: "withheld", cause, texts } })
}

/**
 * Forgets who people are in the log: their marks stay in the entries, and nothing says any more whose they were; what was said of them goes.
 * Inside a transaction over the log's tables.
 */
export async function forgetInLog(
  database: CandorDatabase,
  personIds: readonly string[],
  { cause, at }: { cause: Cause; at: number }
): Promise<void> {
  const marks = (await database.logMarks.bulkGet([...personIds])).flatMap(row => row?.mark ?? [])
  if (marks.length === 0) return
  await withhold(database, await database.sealedLog.where("person").anyOf(marks).toArray(), () => true, { cause, at })
  for (const person of marks) await appendToLog(database, { at, told: { kind: "erased", person } })
  await database.logMarks.bulkDelete([...personIds])
}

/** Takes away what was said of others where it names whoever is erased. Inside a transaction over the log, or none. */
export async function withholdMentions(
  database: CandorDatabase,
  names: (text: string, name: LogTextName) => boolean,
  at: number
): Promise<void> {
  await database.transaction("rw", database.sealedLog, async () => {
    const rows = await database.sealedLog.where("hasWords").equals(1).toArray()
    await withhold(database, rows, names, { cause: "erased", at })
  })
}

/**
 * Takes away the criteria that hold what was learned, once it is forgotten: the qualification that it had added, by its id, and the words that it
 * had brought in. Inside a transaction over the log's tables.
 *
 * @param words empty where it brought in none
 */
export async function forgetLearnedInLog(
  database: CandorDatabase,
  { qualificationId, words }: { qualificationId: string; words: string },
  at: number
): Promise<void> {
  const mark = (await database.logMarks.get(qualificationId))?.mark
  const traces = [mark, words === "" ? undefined : JSON.stringify(words).slice(1, -1)].filter(trace => trace !== undefined)
  if (traces.length === 0) return
  const rows = await database.sealedLog.where("hasWords").equals(1).toArray()
  const isGone = (text: string, name: LogTextName) => name === "criteria" && traces.some(trace => text.includes(trace))
  await withhold(database, rows, isGone, { cause: "erased", at })
  await database.logMarks.delete(qualificationId)
}
