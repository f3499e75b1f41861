import { createHash } from "node:crypto"
import type { ColumnUse } from "~documents/pile/guess-columns"
import { kindOfFile, type PiledFile } from "~documents/pile/open-container"
import { openPile } from "~documents/pile/open-pile"
import type { Table } from "~documents/pile/read-table"
import type { NotAProfile, Reading } from "~profile/reading"
import { sentence, type Sentence } from "~sentence/sentence"
import { readText } from "~sites/plain/read-text"
import { openSource } from "./file-source"
import { filesIn } from "./files-in"
import { locate } from "./load-file"
import { readFile, readPiled } from "./read-file"
import { complain, type Terminal } from "./terminal"

/** A file, a file in an archive or a mailbox, or a row of a table; with what was read of it, or the error with which it could not be opened. */
export type PileLine = { file: string } & ({ reading: Reading | NotAProfile } | { error: unknown })

/**
 * Reads files, and in place of folders, archives, mailboxes, messages and tables what is in them, one by one in their order. Within these the
 * same file and the same text are read once, and told. Columns of tables that are left out or refused are told on standard error.
 */
export async function* readPile(names: readonly string[], url: string | null, terminal: Terminal): AsyncGenerator<PileLine> {
  const known = new Map<string, string>()
  for (const { file, inFolder } of filesIn(names, terminal)) {
    try {
      yield* file === "-" ? [await single(file, url, terminal)] : await opened({ file, inFolder, url, terminal, known })
    } catch (error) {
      yield { file, error }
    }
  }
}

async function single(file: string, url: string | null, terminal: Terminal): Promise<PileLine> {
  return { file, reading: await readFile(file, url, terminal) }
}

interface ToOpen {
  file: string
  inFolder: boolean
  url: string | null
  terminal: Terminal
  known: Map<string, string>
}

async function opened({ file, inFolder, url, terminal, known }: ToOpen): Promise<AsyncIterable<PileLine> | PileLine[]> {
  // A name that is none, or none that can be opened, is refused by the reader of single files, with the reason.
  const source = await openSource(locate(file, terminal)).catch(() => null)
  if (source === null) return [await single(file, url, terminal)]
  const piled: PiledFile = { name: file.split(/[\\/]/).pop() ?? file, path: file, source, depth: 0, applicant: null }
  const kind = await kindOfFile(piled)
  if (kind === "document" || kind === "passed over") {
    const digest = inFolder ? await digestOf(piled) : null
    await source.close()
    const before = digest === null ? null : seenBefore(known, digest, file)
    return [
      before === null
        ? onceByText(known, await single(file, url, terminal), inFolder)
        : { file, reading: none(sentence("pileSameFile", { file: before })) }
    ]
  }
  return peopleIn(piled, terminal, known, source.close)
}

async function* peopleIn(
  piled: PiledFile,
  terminal: Terminal,
  known: Map<string, string>,
  close: () => Promise<void>
): AsyncGenerator<PileLine> {
  try {
    for await (const one of openPile(piled, (path, table, uses) => tellColumns(terminal, path, table, uses))) {
      if ("said" in one) yield { file: one.path, reading: none(one.said) }
      else if ("row" in one) yield onceByText(known, { file: one.path, reading: readText(one.row.text, one.row.name || null) }, true)
      else {
        const before = seenBefore(known, await digestOf(one.file), one.file.path)
        if (before === null) yield onceByText(known, { file: one.file.path, reading: await readPiled(one.file) }, true)
        else yield { file: one.file.path, reading: none(sentence("pileSameFile", { file: before })) }
      }
    }
  } finally {
    await close()
  }
}

function onceByText(known: Map<string, string>, line: PileLine, isOnce: boolean): PileLine {
  if (!isOnce || !("reading" in line) || line.reading.site === null) return line
  const { personKey } = line.reading as Reading
  const before = seenBefore(known, personKey, line.file)
  return before === null ? line : { file: line.file, reading: none(sentence("pileSameText", { file: before })) }
}

/** What had the same key before; null where nothing had, and it is known from now on. */
function seenBefore(known: Map<string, string>, key: string, file: string): string | null {
  const before = known.get(key) ?? null
  if (before === null) known.set(key, file)
  return before
}

const none = (reason: Sentence): NotAProfile => ({ site: null, reason })

async function digestOf({ source }: PiledFile): Promise<string> {
  const hash = createHash("sha256")
  for (let at = 0; at < source.size; at += 1_000_000) hash.update(await source.read(at, at + 1_000_000))
  return hash.digest("hex")
}

function tellColumns(terminal: Terminal, file: string, { headers }: Table, uses: readonly ColumnUse[]): void {
  const named = (is: (use: ColumnUse) => boolean) => headers.filter((header, at) => header !== "" && uses[at] !== undefined && is(uses[at]))
  const tell = (said: Sentence) => complain(terminal, sentence("cliOfTable", { file, what: said }))
  const refused = named(use => "refused" in use)
  const leftOut = named(use => "field" in use && use.field === null)
  if (refused.length > 0) tell(sentence("tableRefused", { columns: { list: refused, as: "commas" } }))
  if (leftOut.length > 0) tell(sentence("tableNotUnderstood", { columns: { list: leftOut, as: "commas" } }))
}
