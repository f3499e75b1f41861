import type { Table } from "dexie"
import { findMentions, type NamedStretch } from "~profile/find-mentions"
import { foldName } from "~profile/redaction/fold-name"
import { skillNames, titleNames } from "~role/vocabulary/vocabulary"
import { exportedTables, storedRowSchema, type ExportedTable } from "../rows/tables"

const struckOut = "[erased]"

/** Strikes names and addresses out of one text. */
export type Strike = (text: string) => string

export interface Struck {
  names: readonly string[]
  addresses: readonly string[]
  /** Folded parts of the names of people who stay: by such a part alone it may be them who are meant. */
  taken: ReadonlySet<string>
}

/**
 * How to strike many people's names and addresses out of texts that the recruiter or a model wrote. A name goes in every form (other cases and
 * scripts, halves, initials, logins); one word of it alone stays where it may be somebody else's who is stored, is a word of the work, or is an
 * ordinary word at the beginning of a sentence. Null where there is nothing to strike.
 */
export function strikeOf({ names, addresses, taken }: Struck): Strike | null {
  return striking(
    names.map(one => one.trim()).filter(one => one !== ""),
    addresses,
    (mention, text) => isMeant(mention, text, taken)
  )
}

/** As `strikeOf`, of whole names and addresses alone: one word may be a word of what a role asks for ("Java", "Page"). */
export function strikeWholeOf({ names, addresses }: Pick<Struck, "names" | "addresses">): Strike | null {
  return striking(
    names.map(one => one.trim()).filter(one => /\s/.test(one)),
    addresses,
    ({ words }) => words.length > 1
  )
}

function striking(
  names: readonly string[],
  addresses: Struck["addresses"],
  isStruck: (mention: NamedStretch, text: string) => boolean
): Strike | null {
  const known = [...new Set(names)]
  const strikeAddresses = addressStrike(addresses)
  if (known.length === 0 && !strikeAddresses) return null
  return text => {
    const rest = strikeAddresses ? strikeAddresses(text) : text
    if (known.length === 0) return rest
    return without(
      rest,
      findMentions(rest, known).filter(mention => isStruck(mention, rest))
    )
  }
}

function isMeant({ isAlone, isOrdinary, words, from, to }: NamedStretch, text: string, taken: ReadonlySet<string>): boolean {
  const [word, ...others] = words
  if (others.length > 0) return true
  if (word === undefined || isOfSomebodyElse(word, taken)) return false
  if (!isAlone) return true
  const written = text.slice(from, to)
  if (skillNames.canonical(written) !== null || titleNames.canonical(written) !== null) return false
  return !isOrdinary || !/(?:^|[.!?:;\n]["”»')\]]*)\s*$/u.test(text.slice(Math.max(0, from - 20), from))
}

/** Whether a word, in whatever case of it, is a part of the name of somebody who stays. */
function isOfSomebodyElse(word: string, taken: ReadonlySet<string>): boolean {
  return [0, 1, 2, 3].some(ending => word.length - ending > 2 && taken.has(word.slice(0, word.length - ending)))
}

/** The folded parts of a name, by which `taken` knows it. */
export function foldedParts(name: string): string[] {
  return [...name.matchAll(/[\p{L}\p{M}]+/gu)].map(([part]) => foldName(part)).filter(part => part.length > 2)
}

function without(text: string, mentions: readonly NamedStretch[]): string {
  let rest = ""
  let done = 0
  for (const { from, to } of mentions) {
    if (to <= done) continue
    // What overlaps is one stretch.
    if (from >= done) rest += text.slice(done, from) + struckOut
    done = to
  }
  return rest + text.slice(done)
}

/** Addresses with and without their scheme; of thousands, only those are tried whose longest word the text has. */
function addressStrike(addresses: readonly string[]): Strike | null {
  const byWord = new Map<string, string[]>()
  const forms = addresses.flatMap(one => [one, one.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "")])
  // The longer first: of "https://x.example/a" nothing is left then for "x.example/a".
  for (const address of [...new Set(forms)].filter(one => one.length > 3).sort((a, b) => b.length - a.length)) {
    const word = wordsOf(address).reduce((longest, one) => (one.length > longest.length ? one : longest), "")
    byWord.set(word, [...(byWord.get(word) ?? []), address])
  }
  if (byWord.size === 0) return null
  const always = byWord.get("") ?? []
  return text => {
    const wanted = [...always, ...[...new Set(wordsOf(text))].flatMap(word => byWord.get(word) ?? [])]
    const patterns = wanted.sort((a, b) => b.length - a.length).map(one => new RegExp(`${escaped(one)}(?![\\p{L}\\p{N}-])`, "gu"))
    return patterns.reduce((rest, pattern) => rest.replace(pattern, struckOut), text)
  }
}

/** Fields that refer to rows or to texts of the catalogue: they are no text, and what refers to somebody who is erased is deleted by it. */
const references: ReadonlySet<string> = new Set(["id", "personId", "personIds", "a", "b", "captureId", "runId", "roleId", "code"])

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

export interface StrikeOptions {
  /** Fields that are left as they are besides references: the words of a page that somebody else owns. */
  except?: readonly string[]
  /** The fields that are looked through; all where it is absent. */
  only?: readonly string[]
  /** Called between the slices. */
  pause: () => Promise<void>
}

/** Strikes out of some rows of a table, a few at a time, each few in a transaction of their own: nobody waits for the whole table. */
export async function strikeRows(
  table: Table<unknown>,
  keys: readonly unknown[],
  strike: Strike,
  { except = [], only, pause }: StrikeOptions
): Promise<void> {
  const isLeft = new Set([...references, ...except])
  for (let at = 0; at < keys.length; at += rowsAtATime) {
    const slice = keys.slice(at, at + rowsAtATime)
    await table.db.transaction("rw", table, async () => {
      const rows = await table.bulkGet(slice as never[])
      const struck = rows.flatMap(row => {
        if (row === undefined) return []
        const after = fitting(table.name, row, one => struckIn(row, one, isLeft, only), strike)
        return after === row ? [] : [after]
      })
      if (struck.length > 0) await table.bulkPut(struck)
    })
    await pause()
  }
}

function struckIn(row: unknown, strike: Strike, isLeft: ReadonlySet<string>, only: readonly string[] | undefined): unknown {
  if (!only) return strikeRow(row, strike, isLeft)
  const before = row as Record<string, unknown>
  const changed = only.filter(key => key in before).map(key => [key, strikeRow(before[key], strike, isLeft)] as const)
  return changed.every(([key, after]) => after === before[key]) ? row : { ...before, ...Object.fromEntries(changed) }
}

/** Some people are called as a state or a kind is ("Done", "Text"): where the row would fit no more, what is in small letters as a whole stays. */
function fitting(table: string, row: unknown, change: (strike: Strike) => unknown, strike: Strike): unknown {
  const after = change(strike)
  if (after === row || !Object.hasOwn(exportedTables, table)) return after
  const schema = storedRowSchema(table as ExportedTable)
  if (schema.safeParse(after).success || !schema.safeParse(row).success) return after
  return change(text => (/^[a-z ,-]{1,30}$/.test(text) ? text : strike(text)))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")
}
