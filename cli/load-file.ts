import { createReadStream, existsSync } from "node:fs"
import { basename, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { kindOfDocument } from "~documents/document-kind"
import { documentLimits } from "~documents/document-limits"
import { readDocumentInNode } from "~documents/read-document-in-node"
import { isUnreadable } from "~documents/unreadable-document"
import type { DocumentLine } from "~profile/document-line"
import { sentence, type Sentence } from "~sentence/sentence"
import { isEuropassXml } from "~sites/plain/europass/read-europass"
import { decode, unmarkedUtf16 } from "./decode"
import { Refusal, whyNotOpened } from "./refusal"
import type { Terminal } from "./terminal"
import { withoutPictureElements } from "./without-pictures"

/** Largest text that is read, in characters, without the pictures that are written into a page: saved profile pages have up to some MB. */
export const maxFileCharacters = 12_000_000
/** Largest file that is opened, in bytes: a page that was saved with its pictures in it has up to some tens of MB. */
export const maxFileBytes = 60_000_000

export type FileKind = "html" | "json" | "text"
export interface LoadedFile {
  /** As it was given on the command line. */
  file: string
  /** Absolute; null for standard input. */
  path: string | null
  kind: FileKind
  text: string
  /** The text's lines with their places, for a file that has pages. */
  lines: DocumentLine[] | null
  /** Texts that the file holds and nobody sees, left out. */
  unseen: string[]
}
/** A file that was opened and cannot be used: too big, empty, binary. */
export interface UnusableFile {
  file: string
  reason: Sentence
}

export function isUnusable(loaded: LoadedFile | UnusableFile): loaded is UnusableFile {
  return "reason" in loaded
}

/** The file's place on the disk: relative names are looked for where the command was given, also when npm moved to the project's folder. */
export function locate(file: string, terminal: Terminal): string {
  const name = asPath(file)
  const places = terminal.folders.map(folder => resolve(folder, name))
  return places.find(place => existsSync(place)) ?? places[0] ?? name
}

/** `file:///…`, as browsers show the address of a saved page, is a file's name too. */
function asPath(file: string): string {
  try {
    return /^file:\/\//i.test(file) ? fileURLToPath(file) : file
  } catch {
    return file
  }
}

/** Opens a file, or standard input for `-`, as a stream. */
export function openFile(file: string, terminal: Terminal): NodeJS.ReadableStream {
  if (file.trim() === "") throw new Refusal(sentence("cliEmptyName"), 2)
  return file === "-" ? terminal.stdin() : createReadStream(locate(file, terminal))
}

/**
 * The bytes of a file, or of standard input for `-`; null where there are more than may be: no more than that is kept in memory. Throws a Refusal
 * where it cannot be opened.
 */
export async function bytesOf(file: string, terminal: Terminal, most: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of openFile(file, terminal)) {
      chunks.push(Buffer.from(chunk))
      size += chunk.length
      if (size > most) return null
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(sentence("cliNotRead", { file, why: whyNotOpened(error) }))
  }
  return Buffer.concat(chunks)
}

/**
 * Reads a file into text. Throws a Refusal where it cannot be opened; returns the reason where it can and is of no use. Nothing beyond
 * `maxFileBytes` is kept in memory.
 */
export async function loadFile(file: string, terminal: Terminal): Promise<LoadedFile | UnusableFile> {
  const bytes = await bytesOf(file, terminal, maxFileBytes)
  if (bytes === null) return { file, reason: tooBig(nameOf(file)) }
  return loadBytes(bytes, { file, ending: file, path: file === "-" ? null : locate(file, terminal) })
}

/** What a file is called: on the command line or in its pile, by whose ending its form is told, and where it is on the disk. */
interface FileNames {
  file: string
  ending: string
  path: string | null
}

/** The text of a file's bytes, or the reason why it is of no use. */
export async function loadBytes(bytes: Buffer, { file, ending, path }: FileNames): Promise<LoadedFile | UnusableFile> {
  const name = nameOf(file)
  const kind = kindOfDocument(bytes)
  if (kind !== "text" && !unmarkedUtf16(bytes)) {
    if (bytes.length > documentLimits.bytes)
      return { file, reason: sentence("cliDocumentTooBig", { file: name, megabytes: documentLimits.bytes / 1e6 }) }
    try {
      return { file, path, kind: "text", ...(await readDocumentInNode(bytes, ending)) }
    } catch (error) {
      if (isUnreadable(error)) return { file, reason: sentence("cliNotReadBecause", { file: name, reason: error.said }) }
      throw error
    }
  }
  // A stray NUL says nothing; browsers pass over it too.
  const text = withoutPictureElements(decode(bytes).replaceAll("\0", ""))
  if (text.trim() === "") return { file, reason: sentence("cliEmpty", { file: name }) }
  if (text.length > maxFileCharacters) return { file, reason: tooBig(name) }
  if (isWebArchive(text)) return { file, reason: sentence("cliWebArchive", { file: name }) }
  return { file, path, kind: kindOf(ending, text), text, lines: null, unseen: [] }
}

function nameOf(file: string): Sentence {
  return file === "-" ? sentence("cliStandardInput") : sentence("quotedWords", { words: basename(file) })
}

function tooBig(file: Sentence): Sentence {
  return sentence("cliTooBig", { file, megabytes: maxFileCharacters / 1e6 })
}

function isWebArchive(text: string): boolean {
  const head = text.slice(0, 4_000)
  return /^MIME-Version:/im.test(head) && /^Content-Type:\s*multipart\/related/im.test(head)
}

function kindOf(file: string, text: string): FileKind {
  const start = text.slice(0, 2_000).trimStart()
  // Whatever the file is called: the source of a page is no résumé.
  if (/^(?:<!--[^]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return "html"
  // Europass files are data, and no page.
  if (isEuropassXml(start)) return "text"
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  if (ending === "json") return "json"
  if (ending && ["html", "htm", "xhtml"].includes(ending)) return "html"
  if (ending === "txt" || ending === "md") return "text"
  if (start.startsWith("<?xml")) return "html"
  return /^\{\s*"/.test(start) ? "json" : "text"
}
