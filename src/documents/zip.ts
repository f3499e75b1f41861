import JSZip from "jszip"
import { sentence } from "~sentence/sentence"
import { documentLimits } from "./document-limits"
import { UnreadableDocument } from "./unreadable-document"
import { joinedBytes } from "./joined-bytes"

declare module "jszip" {
  interface JSZipObject {
    /** Documented by the library (API, ZipObject, internalStream), and not in its types. */
    internalStream(type: "uint8array"): ByteStream
  }
}

interface ByteStream {
  on(event: "data", listener: (chunk: Uint8Array) => void): this
  on(event: "error", listener: (error: Error) => void): this
  on(event: "end", listener: () => void): this
  pause(): this
  resume(): this
}

/** Entries of a Word file, at most. A book with its pictures has some hundreds. */
const maxEntries = 2_000

const entryMark = [0x50, 0x4b, 0x01, 0x02]
const endMark = [0x50, 0x4b, 0x05, 0x06]
const wideEndMark = [0x50, 0x4b, 0x06, 0x06]

const broken = () => new UnreadableDocument(sentence("docxBroken"))
const tooLarge = (most: number) => new UnreadableDocument(sentence("docxTooLarge", { megabytes: Math.round(most / 1e6) }))

/**
 * Unpacks the files whose names are wanted. Throws an UnreadableDocument for an archive that is broken or protected, that has too many entries,
 * names that lead out of it, or that unpacks to more than `most` bytes: a few kB of zeros can be packed so that they fill a machine, so what is
 * unpacked is counted, whatever the archive says of itself.
 */
export async function unzip(
  data: Uint8Array,
  isWanted: (name: string) => boolean,
  most = documentLimits.markupBytes
): Promise<Map<string, Uint8Array>> {
  const archive = await open(data, most)
  const files = new Map<string, Uint8Array>()
  let left = most
  for (const entry of Object.values(archive.files)) {
    // Word writes no such name, and the library reads it as the name that it would have inside.
    if (entry.unsafeOriginalName?.split(/[\\/]/).includes("..")) throw broken()
    if (entry.dir || !isWanted(entry.name)) continue
    const bytes = await unpack(entry, left, () => tooLarge(most))
    left -= bytes.length
    files.set(entry.name, bytes)
  }
  return files
}

/** Packs files without compression, for a reader that wants an archive. */
export function storeZip(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const archive = new JSZip()
  for (const [name, bytes] of files) archive.file(name, bytes, { createFolders: false })
  return archive.generateAsync({ type: "uint8array", compression: "STORE" })
}

async function open(data: Uint8Array, most: number): Promise<JSZip> {
  // Counted before anything is read: an archive's own count need not be true.
  if (countOf(data, entryMark) > maxEntries) throw tooLarge(most)
  if (hasWideExtras(data)) throw broken()
  try {
    return await JSZip.loadAsync(data)
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Encrypted")) throw new UnreadableDocument(sentence("docOldWordProtected"))
    throw broken()
  }
}

/** One entry's bytes, by the stream, which can be left in the middle; `left` is how many there may be. */
function unpack(entry: JSZip.JSZipObject, left: number, tooLarge: () => Error): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    const stream = entry.internalStream("uint8array")
    stream.on("data", chunk => {
      size += chunk.length
      if (size <= left) chunks.push(chunk)
      else {
        chunks.length = 0
        stream.pause()
        reject(tooLarge())
      }
    })
    // Also where the size is not what the archive said.
    stream.on("error", () => reject(broken()))
    stream.on("end", () => resolve(joinedBytes(chunks)))
    stream.resume()
  })
}

/**
 * Whether an archive of the wide form (zip64) says more in its end record than the form has. The library would read on by lengths that it takes
 * with their sign, and never end; nobody writes such a record (APPNOTE 4.3.14.3 keeps it for the owner of the format).
 */
function hasWideExtras(data: Uint8Array): boolean {
  const end = lastIndexOf(data, endMark)
  if (end < 0 || !data.subarray(end + 4, end + 20).some((byte, at) => byte === 0xff && data[end + 5 + at] === 0xff)) return false
  for (let at = lastIndexOf(data, wideEndMark); at >= 0; at = lastIndexOf(data.subarray(0, at), wideEndMark)) {
    const [size, ...high] = data.subarray(at + 4, at + 12)
    // 44 bytes follow the record's own size where there is nothing more.
    if (size !== 44 || high.some(byte => byte !== 0)) return true
  }
  return false
}

function isAt(data: Uint8Array, mark: readonly number[], at: number): boolean {
  return mark.every((byte, index) => data[at + index] === byte)
}

function lastIndexOf(data: Uint8Array, mark: readonly number[]): number {
  const [first = 0] = mark
  for (let at = data.lastIndexOf(first); at >= 0; at = at > 0 ? data.lastIndexOf(first, at - 1) : -1) if (isAt(data, mark, at)) return at
  return -1
}

function countOf(data: Uint8Array, mark: readonly number[]): number {
  const [first = 0] = mark
  let count = 0
  for (let at = data.indexOf(first); at >= 0; at = data.indexOf(first, at + 1)) if (isAt(data, mark, at)) count++
  return count
}
