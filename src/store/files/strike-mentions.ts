import type { Table } from "dexie"

const struckOut = "[erased]"

/** Strikes names and addresses out of one text. */
export type Strike = (text: string) => string

/**
 * How to strike many people's names and addresses out of texts: of thousands, only those are tried whose rarest word the text has. A name
 * is struck where it stands as whole words, whatever its case; one-word names only as they are written, so that erasing "Max" leaves "max."
 * in a sentence alone. Null where there is nothing to strike.
 */
export function strikeOf(names: readonly string[], addresses: readonly string[]): Strike | null {
  const byWord = new Map<string, Wanted[]>()
  const add = (text: string, source: string, flags: string) => {
    const word = wordsOf(text).reduce((longest, one) => (one.length > longest.length ? one : longest), "")
    const others = byWord.get(word)
    if (others) others.push({ source, flags })
    else byWord.set(word, [{ source, flags }])
  }
  for (const address of new Set(addresses.filter(one => one.length > 3))) add(address, `${escaped(address)}(?![\\p{L}\\p{N}-])`, "gu")
  for (const name of new Set(names.map(one => one.trim()))) {
    const parts = name.split(/\s+/)
    if (name === "") continue
    const body = parts.map(escaped).join("\\s+")
    add(name, `(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, parts.length > 1 ? "giu" : "gu")
  }
  if (byWord.size === 0) return null
  const always = byWord.get("") ?? []
  return text => {
    const wanted = [...always, ...[...new Set(wordsOf(text))].flatMap(word => byWord.get(word) ?? [])]
    return wanted.reduce((rest, one) => rest.replace(patternOf(one), struckOut), text)
  }
}

/** What is looked for; made into a pattern only where a text has its word, because thousands of patterns take their time to make. */
interface Wanted {
  source: string
  flags: string
  pattern?: RegExp
}

function patternOf(wanted: Wanted): RegExp {
  wanted.pattern ??= new RegExp(wanted.source, wanted.flags)
  return wanted.pattern
}

/** Fields that refer to rows: they are no text, and what refers to somebody who is erased is deleted by it. */
const references: ReadonlySet<string> = new Set(["id", "personId", "personIds", "a", "b", "captureId", "runId", "roleId"])

/** Strikes out of all texts of a row, however deep they stand, and leaves what refers to rows. The same value where nothing changed. */
export function strikeRow(value: unknown, strike: Strike, isLeft: ReadonlySet<string> = references): unknown {
  if (typeof value === "string") return strike(value)
  if (typeof value !== "object" || value === null) return value
  let changed = false
  const next = Object.entries(value).map(([key, inner]) => {
    const after = isLeft.has(key) ? inner : strikeRow(inner, strike, isLeft)
    changed ||= after !== inner
    return [key, after] as const
  })
  if (!changed) return value
  return Array.isArray(value) ? next.map(([, inner]) => inner) : Object.fromEntries(next)
}

/** Strikes out everything that is one of these ids and nothing else, wherever it stands. */
export function strikeIds(value: unknown, ids: ReadonlySet<string>): unknown {
  return strikeRow(value, text => (ids.has(text) ? struckOut : text), new Set())
}

/** Rows changed in one transaction. */
const rowsAtATime = 25

/**
 * Strikes out of some rows of a table, a few at a time, each few in a transaction of their own: nobody waits for the whole table.
 *
 * @param keys the rows' primary keys
 * @param pause is called between the slices
 */
export async function strikeRows(
  table: Table<unknown>,
  keys: readonly unknown[],
  strike: Strike,
  pause: () => Promise<void>
): Promise<void> {
  for (let at = 0; at < keys.length; at += rowsAtATime) {
    const slice = keys.slice(at, at + rowsAtATime)
    await table.db.transaction("rw", table, async () => {
      const rows = await table.bulkGet(slice as never[])
      const struck = rows.flatMap(row => {
        const after = strikeRow(row, strike)
        return row === undefined || after === row ? [] : [after]
      })
      if (struck.length > 0) await table.bulkPut(struck)
    })
    await pause()
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
}
