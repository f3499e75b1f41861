import { sentence } from "~sentence/sentence"
import { isUnreadable, UnreadableDocument } from "./unreadable-document"

/** What is unpacked of one file, in bytes, at most: a few kB of zeros can be packed so that they fill a machine. */
const maxUnpackedBytes = 60_000_000
const endMark = 0x06054b50
const entryMark = 0x02014b50

interface Entry {
  name: string
  method: number
  packed: number
  unpacked: number
  offset: number
}

const broken = () => new UnreadableDocument(sentence("docxBroken"))

/** The entries of a zip archive, by its directory. Throws an UnreadableDocument where there is none. */
function entriesOf(data: Uint8Array): Entry[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  let end = data.length - 22
  while (end >= 0 && end > data.length - 66_000 && view.getUint32(end, true) !== endMark) end--
  if (end < 0 || view.getUint32(end, true) !== endMark) throw broken()
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > data.length || view.getUint32(at, true) !== entryMark) throw broken()
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(data.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Unpacks the files whose names are wanted. Throws an UnreadableDocument for a broken archive and for one that unpacks to too much. */
export async function unzip(data: Uint8Array, isWanted: (name: string) => boolean): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const wanted = entriesOf(data).filter(entry => isWanted(entry.name))
  if (wanted.reduce((sum, entry) => sum + entry.unpacked, 0) > maxUnpackedBytes) throw new UnreadableDocument(sentence("docxTooLarge"))
  for (const { name, method, packed, offset } of wanted) {
    if (offset + 30 > data.length) throw broken()
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
    const bytes = data.subarray(start, start + packed)
    files.set(name, method === 0 ? bytes : await inflate(bytes))
  }
  return files
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: controller => {
      controller.enqueue(new Uint8Array(bytes))
      controller.close()
    }
  })
  const stream = packed.pipeThrough(new DecompressionStream("deflate-raw"))
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    const reader = stream.getReader()
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length
      if (size > maxUnpackedBytes) throw new UnreadableDocument(sentence("docxTooLarge"))
      chunks.push(next.value)
    }
  } catch (error) {
    if (isUnreadable(error)) throw error
    throw broken()
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Packs files without compression, for a reader that wants an archive; check sums are left out, as it does not ask for them. */
export function storeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const [name, bytes] of files) {
    const encoded = new TextEncoder().encode(name)
    const local = headerOf(0x04034b50, 30, encoded, bytes.length)
    const central = headerOf(entryMark, 46, encoded, bytes.length)
    new DataView(central.buffer).setUint32(42, offset, true)
    parts.push(local, bytes)
    directory.push(central)
    offset += local.length + bytes.length
  }
  const end = new Uint8Array(22)
  const view = new DataView(end.buffer)
  view.setUint32(0, endMark, true)
  view.setUint16(8, files.size, true)
  view.setUint16(10, files.size, true)
  view.setUint32(
    12,
    directory.reduce((sum, part) => sum + part.length, 0),
    true
  )
  view.setUint32(16, offset, true)
  const all = [...parts, ...directory, end]
  const whole = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of all) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function headerOf(mark: number, length: number, name: Uint8Array, size: number): Uint8Array {
  const header = new Uint8Array(length + name.length)
  const view = new DataView(header.buffer)
  const isCentral = length === 46
  view.setUint32(0, mark, true)
  view.setUint16(isCentral ? 6 : 4, 20, true)
  view.setUint32(isCentral ? 20 : 18, size, true)
  view.setUint32(isCentral ? 24 : 22, size, true)
  view.setUint16(isCentral ? 28 : 26, name.length, true)
  header.set(name, length)
  return header
}
