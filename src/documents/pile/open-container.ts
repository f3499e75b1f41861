import { sentence, type Sentence } from "~sentence/sentence"
import { documentLimits } from "../document-limits"
import { isUnreadable } from "../unreadable-document"
import { sourceOfBytes, type ByteSource } from "./byte-source"
import { headBytes, kindOfPiled, type PiledKind } from "./file-kind"
import { isPassedOver } from "./passed-over"
import { splitMailbox } from "./split-mailbox"
import { pileLimits } from "./pile-limits"
import { readMail } from "./read-mail"
import { unpackEntry } from "./unpack-entry"
import { readZipDirectory } from "./zip-directory"
import { shownName } from "./zip-names"

/** A file of a pile: dropped, or found in an archive, a mailbox or a message. */
export interface PiledFile {
  /** Its own name, by whose ending its form is told where its bytes say nothing. */
  name: string
  /** Where it stands in the pile, for people: "people.zip › team/ana.pdf". No file is ever looked for by it. */
  path: string
  source: ByteSource
  /** In how many archives and mailboxes it stands. */
  depth: number
  /** Address of whoever sent it, where it came by mail. */
  applicant: string | null
}

/** What an archive or a mailbox holds: a file, or the sentence that says why one of its files is not there. */
export type Contained = { file: PiledFile } | { path: string; said: Sentence }

/** What opening an archive, a mailbox or a message came to, besides what it held. */
export interface Opening {
  /** Files of systems and programs, which nobody put there on purpose. */
  passedOver: number
}

const separator = " › "

export async function kindOfFile({ name, source }: PiledFile): Promise<PiledKind> {
  return kindOfPiled(name, await source.read(0, headBytes))
}

/**
 * Opens an archive, a mailbox or a message, and gives what is in it one by one, so that only one file of it is in memory. What cannot be had
 * comes with its name and the sentence that says why, and the rest goes on. Throws an UnreadableDocument where nothing of it can be opened.
 */
export async function* openContainer(
  file: PiledFile,
  kind: "archive" | "mailbox" | "message",
  opening: Opening
): AsyncGenerator<Contained> {
  if (file.depth > pileLimits.depth && kind !== "message") {
    yield { path: file.path, said: sentence("pileTooDeep") }
    return
  }
  if (file.source.size > pileLimits.containerBytes) {
    yield { path: file.path, said: sentence("pileContainerTooLarge", { megabytes: pileLimits.containerBytes / 1e6 }) }
    return
  }
  if (kind === "archive") yield* openArchive(file, opening)
  else if (kind === "mailbox") yield* openMailbox(file)
  else yield* openMessage(file)
}

async function* openArchive(file: PiledFile, opening: Opening): AsyncGenerator<Contained> {
  const { entries, hasMore } = await readZipDirectory(file.source, pileLimits.entries)
  let left: number = pileLimits.unpackedBytes
  for (const entry of entries) {
    if (entry.isFolder) continue
    if (isPassedOver(entry.name)) {
      opening.passedOver++
      continue
    }
    const path = `${file.path}${separator}${shownName(entry.name)}`
    const most = /\.(?:zip|mbox|mbx)$/i.test(entry.name) ? pileLimits.innerContainerBytes : documentLimits.bytes
    try {
      if (left <= 0) yield { path, said: sentence("zipTooMuch", { megabytes: pileLimits.unpackedBytes / 1e6 }) }
      else {
        const bytes = await unpackEntry(file.source, entry, Math.min(most, left))
        left -= bytes.length
        yield { file: within(file, nameIn(entry.name), path, bytes) }
      }
    } catch (error) {
      if (!isUnreadable(error)) throw error
      yield { path, said: error.said }
    }
  }
  if (hasMore) yield { path: file.path, said: sentence("pileTooMany", { most: pileLimits.entries }) }
}

async function* openMailbox(file: PiledFile): AsyncGenerator<Contained> {
  let number = 0
  for await (const bytes of splitMailbox(file.source, pileLimits.messageBytes)) {
    if (++number > pileLimits.entries) {
      yield { path: file.path, said: sentence("pileTooMany", { most: pileLimits.entries }) }
      return
    }
    const path = `${file.path}${separator}${number}`
    if (bytes === null) yield { path, said: sentence("mailTooLarge", { megabytes: pileLimits.messageBytes / 1e6 }) }
    else yield { file: within(file, `${number}.eml`, path, bytes) }
  }
}

/** A message's attachments; where there is none that may be a résumé, what it says itself. */
async function* openMessage(file: PiledFile): AsyncGenerator<Contained> {
  if (file.source.size > pileLimits.messageBytes) {
    yield { path: file.path, said: sentence("mailTooLarge", { megabytes: pileLimits.messageBytes / 1e6 }) }
    return
  }
  const mail = await readMail(await file.source.read(0, file.source.size))
  const from = { ...file, applicant: mail.applicant ?? file.applicant }
  // A mailbox gives its messages numbers: the subject says more.
  const named = mail.subject === null ? file.path : `${file.path} (${shownName(mail.subject)})`
  for (const { name, bytes } of mail.attachments) yield { file: within(from, name, `${named}${separator}${name}`, bytes) }
  // Beside a document, a picture is a signature's; what Outlook packed may be the document.
  const isTold = (name: string) => mail.attachments.length === 0 || !/\.(?:png|jpe?g|gif|webp|bmp|heic)$/i.test(name)
  for (const { name, said } of mail.unread) if (isTold(name)) yield { path: `${named}${separator}${name}`, said }
  if (mail.attachments.length > 0) return
  if (mail.text === "") yield { path: named, said: sentence("mailEmpty") }
  else yield { file: within(from, "message.txt", named, new TextEncoder().encode(mail.text)) }
}

function within(outer: PiledFile, name: string, path: string, bytes: Uint8Array): PiledFile {
  return { name, path, source: sourceOfBytes(bytes), depth: outer.depth + 1, applicant: outer.applicant }
}

function nameIn(path: string): string {
  return shownName(path.split(/[\\/]/).pop() ?? path)
}
