import { createReadStream, existsSync } from "node:fs"
import { basename, resolve } from "node:path"
import { Sentence, whyNotOpened } from "./failure-sentence"
import type { Terminal } from "./terminal"

/** Largest file that is read, in bytes: saved profile pages have up to some MB. */
export const maxFileBytes = 12_000_000

export type FileKind = "html" | "json" | "text"
export interface LoadedFile {
  /** As it was given on the command line. */
  file: string
  /** Absolute; null for standard input. */
  path: string | null
  kind: FileKind
  text: string
}
/** A file that was opened and cannot be used: too big, empty, binary. */
export interface UnusableFile {
  file: string
  reason: string
}

export function isUnusable(loaded: LoadedFile | UnusableFile): loaded is UnusableFile {
  return "reason" in loaded
}

/** The file's place on the disk: relative names are looked for where the command was given, also when npm moved to the project's folder. */
export function locate(file: string, terminal: Terminal): string {
  const places = terminal.folders.map(folder => resolve(folder, file))
  return places.find(place => existsSync(place)) ?? places[0] ?? file
}

/** Opens a file, or standard input for `-`, as a stream. */
export function openFile(file: string, terminal: Terminal): NodeJS.ReadableStream {
  return file === "-" ? terminal.stdin() : createReadStream(locate(file, terminal))
}

/**
 * Reads a file into text. Throws a Sentence where it cannot be opened; returns the reason where it can and is of no use. Nothing beyond
 * `maxFileBytes` is kept in memory.
 */
export async function loadFile(file: string, terminal: Terminal): Promise<LoadedFile | UnusableFile> {
  const name = file === "-" ? "Standard input" : `“${basename(file)}”`
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of openFile(file, terminal)) {
      chunks.push(Buffer.from(chunk))
      size += chunk.length
      if (size > maxFileBytes) return { file, reason: `${name} is too big: files of up to ${maxFileBytes / 1e6} MB are read.` }
    }
  } catch (error) {
    throw new Sentence(`${file} was not read: ${whyNotOpened(error)}.`)
  }
  const bytes = Buffer.concat(chunks)
  const format = binaryFormat(bytes)
  if (format) return { file, reason: `${name} is ${format}, not text or a web page. Save it as text or HTML and read that.` }
  const text = decode(bytes)
  if (text.trim() === "") return { file, reason: `${name} is empty.` }
  return { file, path: file === "-" ? null : locate(file, terminal), kind: kindOf(file, text), text }
}

const signatures: [string, string][] = [
  ["%PDF-", "a PDF"],
  ["PK\u0003\u0004", "a Word document or another zip archive"],
  ["\u00D0\u00CF\u0011\u00E0", "an old Word document"],
  ["{\\rtf", "a rich text file"],
  ["\u0089PNG", "a picture"],
  ["\u00FF\u00D8\u00FF", "a picture"],
  ["GIF8", "a picture"],
  ["\u001F\u008B", "a compressed file"],
  ["\u007FELF", "a program"]
]

/** What kind of binary file this is, or null for text. UTF-16 has many NULs and says so in its first two bytes. */
function binaryFormat(bytes: Buffer): string | null {
  const start = bytes.subarray(0, 8_192)
  const head = start.subarray(0, 8).toString("latin1")
  const known = signatures.find(([mark]) => head.startsWith(mark))
  if (known) return known[1]
  if (head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")) return null
  const controls = start.filter(byte => byte < 9 || (byte > 13 && byte < 27)).length
  return start.includes(0) || controls > Math.max(4, start.length / 20) ? "a binary file" : null
}

/** Byte-order mark, else what the page declares, else UTF-8, else windows-1252, which every byte sequence is. */
export function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes)
  const isMarkedUtf8 = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const declared = isMarkedUtf8
    ? null
    : /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:-]+)/i.exec(bytes.subarray(0, 4_096).toString("latin1"))?.[1]
  for (const encoding of [declared, "utf-8"]) {
    if (!encoding || /^utf-?16/i.test(encoding)) continue
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(isMarkedUtf8 ? bytes.subarray(3) : bytes)
    } catch {
      // An unknown name, or bytes that are none in it: the next one is tried.
      continue
    }
  }
  // A multi-byte character that was cut at the file's end is no reason to doubt the rest.
  const cut = new TextDecoder("utf-8").decode(bytes.subarray(0, Math.max(0, bytes.length - 3)))
  return cut.includes("\uFFFD") ? new TextDecoder("windows-1252").decode(bytes) : cut
}

function kindOf(file: string, text: string): FileKind {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  if (ending === "json") return "json"
  if (ending && ["html", "htm", "xhtml", "mhtml"].includes(ending)) return "html"
  if (ending === "txt" || ending === "md") return "text"
  const start = text.slice(0, 2_000).trimStart()
  if (/^(?:<!--[^]*?-->\s*)?<(?:!doctype|html|head|body|\?xml)/i.test(start)) return "html"
  return /^\{\s*"/.test(start) ? "json" : "text"
}
