import { kindOfDocument } from "~documents/document-kind"
import { documentLimits } from "~documents/document-limits"
import { sourceOfBlob } from "~documents/pile/byte-source"
import { fingerprintOf, guessColumns, type ColumnUse } from "~documents/pile/guess-columns"
import { kindOfFile, openContainer, type Contained, type PiledFile } from "~documents/pile/open-container"
import { rowsOf } from "~documents/pile/open-pile"
import { marksOf } from "~documents/pile/person-marks"
import { readTable } from "~documents/pile/read-table"
import { textOfTable } from "~documents/pile/table-text"
import { isUnreadable } from "~documents/unreadable-document"
import type { Settled } from "~messages/pile-messages"
import { sentence, type Sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import { nextItems } from "~store/piles/piles"
import type { PileItemRow } from "~store/rows/pile-rows"
import type { DroppedFile } from "~ui/read-dropped-file"
import { itemIdOf } from "./keep-files"

export interface PileReaderDeps {
  database: CandorDatabase
  /** Tells the worker what files came to. Rejects where the worker did not keep it: then it is told again. */
  settle: (pileId: string, settled: Settled[]) => Promise<unknown>
  readFile: (file: File) => Promise<DroppedFile>
  now: () => number
  /** Resolves after so many milliseconds. */
  sleep: (ms: number) => Promise<void>
}

/** Files opened before the worker is told of them: it keeps them together, and the next are opened meanwhile. */
const atATime = 8
const mostPauseMs = 15_000
const isTable = /\.(?:csv|tsv|tab)$/i

/**
 * Reads what waits in piles, until nothing does. What a file came to is told to the worker; a file whose telling got lost with the worker is
 * read again. Files of unknown form never end it.
 */
export async function readWaiting(deps: PileReaderDeps, signal: AbortSignal): Promise<void> {
  let pauseMs = 250
  let telling: { ids: ReadonlySet<string>; isKept: Promise<boolean> } | null = null
  while (!signal.aborted) {
    const known: ReadonlySet<string> = telling?.ids ?? new Set()
    const next: PileItemRow[] = (await nextItems(deps.database, atATime + known.size)).filter(({ id }) => !known.has(id)).slice(0, atATime)
    const settled: { pileId: string; one: Settled }[] = []
    // Tables last: a row may name a file that an archive beside it holds.
    for (const item of next.sort((one, other) => Number(isTable.test(one.name)) - Number(isTable.test(other.name)))) {
      if (signal.aborted) return
      settled.push({ pileId: item.pileId, one: await settledOf(deps, item) })
    }
    if (telling && !(await telling.isKept)) {
      await deps.sleep(pauseMs)
      pauseMs = Math.min(pauseMs * 2, mostPauseMs)
    } else pauseMs = 250
    if (next.length === 0 && telling === null) return
    telling = next.length === 0 ? null : { ids: new Set(next.map(({ id }) => id)), isKept: tell(deps, settled) }
  }
}

async function tell(deps: PileReaderDeps, settled: readonly { pileId: string; one: Settled }[]): Promise<boolean> {
  try {
    for (const pileId of new Set(settled.map(one => one.pileId)))
      await deps.settle(
        pileId,
        settled.flatMap(({ pileId: of, one }) => (of === pileId ? [one] : []))
      )
    return true
  } catch {
    return false
  }
}

async function settledOf(deps: PileReaderDeps, item: PileItemRow): Promise<Settled> {
  const notRead = (said: Sentence): Settled => ({ itemId: item.id, outcome: "not read", said })
  try {
    const kept = await deps.database.pileBytes.get(item.id)
    if (!kept) return notRead(sentence("pileFileGone"))
    const file: PiledFile = {
      name: item.name,
      path: item.path,
      source: sourceOfBlob(kept.bytes),
      depth: item.depth,
      applicant: null
    }
    const kind = await kindOfFile(file)
    if (kind === "outlook message") return notRead(sentence("mailOutlook"))
    if (kind === "table") return await openTable(deps, item, kept.bytes)
    if (kind === "document" || kind === "passed over") return await readOne(deps, item, kept.bytes)
    return await openMany(deps, item, openContainer(file, kind, { passedOver: 0 }))
  } catch (error) {
    return notRead(isUnreadable(error) ? error.said : sentence("pileFileGone"))
  }
}

/** Reads a file again that read like no profile, now that the recruiter says that it is one. */
export async function readVouched(deps: Pick<PileReaderDeps, "database" | "readFile">, item: PileItemRow): Promise<Settled> {
  const kept = await deps.database.pileBytes.get(item.id)
  if (!kept) return { itemId: item.id, outcome: "not read", said: sentence("pileFileGone") }
  const settled = await readOne(deps, item, kept.bytes)
  return settled.outcome === "text" ? { ...settled, isVouched: true } : settled
}

/** What a container holds gets items of its own, under the same ids each time it is opened. */
async function openMany(deps: PileReaderDeps, item: PileItemRow, contained: AsyncIterable<Contained>): Promise<Settled> {
  let count = 0
  let own: Sentence | null = null
  for await (const one of contained) {
    if ("said" in one && one.path === item.path) own = one.said
    else if ("said" in one)
      await addItem(deps, item, count++, { name: one.path, path: one.path, depth: item.depth + 1, said: one.said, bytes: null })
    else {
      const { name, path, depth, source, applicant } = one.file
      const bytes = new Blob([new Uint8Array(await source.read(0, source.size))])
      const marks = applicant === null ? (item.marks ?? []) : [await mailMark(applicant)]
      await addItem(deps, item, count++, { name, path, depth, said: null, bytes, marks })
    }
  }
  if (count > 0) return { itemId: item.id, outcome: "opened", said: own }
  return { itemId: item.id, outcome: "not read", said: own ?? sentence("pileNothingInIt") }
}

async function openTable(deps: PileReaderDeps, item: PileItemRow, file: Blob): Promise<Settled> {
  const table = readTable(new Uint8Array(await file.arrayBuffer()))
  const columns = item.columns ?? (await deps.database.tableColumns.get(fingerprintOf(table.headers)))?.columns
  if (!columns) return { itemId: item.id, outcome: "asks" }
  // What may not be read stays refused, whatever was said of the column.
  const uses = guessColumns(table).map((use, at): ColumnUse => ("refused" in use ? use : { field: (columns[at] ?? null) as never }))
  let count = 0
  for (const one of rowsOf(item.path, table, uses)) {
    const said = "said" in one ? one.said : null
    const row = "row" in one ? one.row : null
    const name = row?.name || "row.txt"
    const own = row?.file ? await fileCalled(deps, item, row.file) : null
    if (row && own) {
      // Who applied with a file is its person: known by the row's addresses too, and no second one.
      const marks = [...new Set([...(own.marks ?? []), ...(await marksOfText([...row.addresses, ...row.mails].join("\n")))])]
      await deps.database.pileItems.update(own.id, { marks: marks.slice(0, 20) })
      await addItem(deps, item, count++, {
        name,
        path: one.path,
        depth: item.depth + 1,
        said: sentence("rowHasFile", { file: own.path }),
        state: "same",
        bytes: null
      })
      continue
    }
    const marks = row ? await marksOfText([...row.addresses, ...row.mails].join("\n")) : []
    const bytes = row && new Blob([row.text])
    await addItem(deps, item, count++, { name, path: one.path, depth: item.depth + 1, said, bytes, marks })
  }
  const refused = table.headers.filter((_, at) => "refused" in (uses[at] ?? {}))
  const said = refused.length === 0 ? null : sentence("tableRefused", { columns: { list: refused, as: "commas" } })
  return { itemId: item.id, outcome: "opened", said }
}

/** The file of a table's pile that is called so, letter for letter; null where there is none, or several. */
async function fileCalled({ database }: PileReaderDeps, { pileId, id }: PileItemRow, name: string): Promise<PileItemRow | null> {
  const found = await database.pileItems
    .where("id")
    .startsWith(`${pileId}/`)
    .filter(item => item.name === name && item.id !== id && item.state !== "opened")
    .toArray()
  return found.length === 1 ? (found[0] ?? null) : null
}

interface NewItem {
  name: string
  path: string
  depth: number
  said: Sentence | null
  bytes: Blob | null
  marks?: string[]
  /** Where it is neither to be read nor failed to be. */
  state?: "same"
}

async function addItem(
  { database, now }: PileReaderDeps,
  within: PileItemRow,
  at: number,
  { bytes, said, state, marks = [], ...named }: NewItem
): Promise<void> {
  const id = itemIdOf(within.id, at)
  const { pileItems, pileBytes } = database
  await database.transaction("rw", pileItems, pileBytes, async () => {
    // The container was opened before, by a page that was closed then: what was read of it stays read.
    if (await pileItems.get(id)) return
    await pileItems.add({ id, pileId: within.pileId, state: state ?? (said ? "not read" : "waiting"), ...named, said, marks, at: now() })
    if (bytes) await pileBytes.put({ id, bytes })
  })
}

async function readOne(deps: Pick<PileReaderDeps, "readFile">, item: PileItemRow, file: Blob): Promise<Settled> {
  const notRead = (said: Sentence): Settled => ({ itemId: item.id, outcome: "not read", said })
  if (file.size > documentLimits.bytes) return notRead(sentence("docTooLarge", { megabytes: documentLimits.bytes / 1e6 }))
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = await deps.readFile(fileFor(item.name, bytes))
  if (!read.ok) return notRead(read.why === "document" ? read.said : whyNot[read.why])
  const marks = [...new Set([...(item.marks ?? []), ...(item.name === "row.json" ? [] : await marksOfText(read.text))])]
  return {
    itemId: item.id,
    outcome: "text",
    text: read.text,
    ...(read.lines && { lines: read.lines }),
    unseen: read.unseen,
    name: item.name,
    digest: await sha256(bytes),
    marks: marks.slice(0, 20)
  }
}

const whyNot: Record<Exclude<Extract<DroppedFile, { ok: false }>["why"], "document">, Sentence> = {
  type: sentence("pileType"),
  "too large": sentence("docTooLarge", { megabytes: documentLimits.bytes / 1e6 }),
  "too long": sentence("pileTooLong"),
  empty: sentence("docEmpty"),
  "not text": sentence("docBinary")
}

/** The file as the reader of single files takes it: a text under a name that says so, and in UTF-8. */
function fileFor(name: string, bytes: Uint8Array<ArrayBuffer>): File {
  if (bytes.length === 0 || kindOfDocument(bytes) !== "text") return new File([bytes], name)
  const known = /\.(?:txt|text|md|markdown|json|x?html?)$/i.test(name)
  return new File([textOfTable(bytes)], known ? name : `${name}.txt`)
}

async function marksOfText(text: string): Promise<string[]> {
  const { profiles, mail } = marksOf(text)
  return mail === null ? profiles : [...profiles, await mailMark(mail)]
}

/** Two of one address are found by it, and nobody reads it. */
async function mailMark(mail: string): Promise<string> {
  return `mail:${(await sha256(new TextEncoder().encode(mail))).slice(0, 32)}`
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  return Array.from(digest, byte => byte.toString(16).padStart(2, "0")).join("")
}
