import { sentence } from "~sentence/sentence"
import { UnreadableDocument } from "../unreadable-document"
import type { ByteSource } from "./byte-source"
import { nameOfEntry } from "./zip-names"

/** A file of an archive, as the archive's directory tells of it. */
export interface ZipEntry {
  name: string
  isFolder: boolean
  isEncrypted: boolean
  /** 0 is stored, 8 is deflate; others are of other programs. */
  method: number
  packedBytes: number
  /** As the directory says: what unpacks is counted all the same. */
  saidBytes: number
  /** Where the entry's own header begins. */
  at: number
}

const endMark = 0x06054b50
const wideEndMark = 0x06064b50
const wideLocatorMark = 0x07064b50
const entryMark = 0x02014b50
/** The end record with the longest comment, and the wide form's locator before it. */
const tailBytes = 22 + 65_535 + 20
const mostDirectoryBytes = 64_000_000

const broken = () => new UnreadableDocument(sentence("zipBroken"))

/**
 * The files of an archive by its directory at its end (APPNOTE 6.3.10, 4.3.12): up to `most`, and whether there are more. Counts and sizes
 * that the archive tells of itself are not believed where they do not fit it. Throws an UnreadableDocument where it is broken or cut off.
 */
export async function readZipDirectory(source: ByteSource, most: number): Promise<{ entries: ZipEntry[]; hasMore: boolean }> {
  const { start, bytes } = await placeOf(source)
  if (bytes > mostDirectoryBytes) throw new UnreadableDocument(sentence("zipDirectoryTooLarge"))
  const directory = viewOf(await source.read(start, start + bytes))
  const entries: ZipEntry[] = []
  let hasMore = false
  for (let at = 0; at + 46 <= directory.byteLength && directory.getUint32(at, true) === entryMark;) {
    hasMore = entries.length === most
    if (hasMore) break
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map(offset => directory.getUint16(at + offset, true)) as [
      number,
      number,
      number
    ]
    if (at + 46 + nameBytes + extraBytes > directory.byteLength) break
    entries.push(entryAt(directory, at, nameBytes, extraBytes))
    at += 46 + nameBytes + extraBytes + commentBytes
  }
  if (entries.length === 0 && bytes > 0) throw broken()
  const shift = await shiftOf(source, entries[0], start)
  return { entries: shift === 0 ? entries : entries.map(entry => ({ ...entry, at: entry.at + shift })), hasMore }
}

/** Something may stand before an archive (a program that unpacks it): then all its places are that much too small. */
async function shiftOf(source: ByteSource, first: ZipEntry | undefined, directoryStart: number): Promise<number> {
  if (!first) return 0
  const isHere = async (at: number) => {
    const mark = await source.read(at, at + 4)
    return mark.length === 4 && viewOf(mark).getUint32(0, true) === 0x04034b50
  }
  if (await isHere(first.at)) return 0
  // The first entry begins the archive as a rule, so its mark is looked for near the beginning.
  const head = await source.read(0, Math.min(directoryStart, 4_000_000))
  for (let at = head.indexOf(0x50); at >= 0 && at + 4 <= head.length; at = head.indexOf(0x50, at + 1)) {
    if (head[at + 1] === 0x4b && head[at + 2] === 3 && head[at + 3] === 4) return at - first.at
  }
  return 0
}

async function placeOf(source: ByteSource): Promise<{ start: number; bytes: number }> {
  const tailStart = Math.max(0, source.size - tailBytes)
  const tail = viewOf(await source.read(tailStart, source.size))
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== endMark) continue
    const bytes = tail.getUint32(at + 12, true)
    const start = tail.getUint32(at + 16, true)
    if (bytes !== 0xffffffff && start !== 0xffffffff) return fitting(source, start, bytes, tailStart + at)
    const wide = at >= 20 && tail.getUint32(at - 20, true) === wideLocatorMark ? Number(tail.getBigUint64(at - 12, true)) : -1
    if (wide < 0 || wide + 56 > source.size) throw broken()
    const record = viewOf(await source.read(wide, wide + 56))
    if (record.byteLength < 56 || record.getUint32(0, true) !== wideEndMark) throw broken()
    return fitting(source, Number(record.getBigUint64(48, true)), Number(record.getBigUint64(40, true)), wide)
  }
  throw broken()
}

/** The directory ends where its end record begins: that is believed before what the record says of the start. */
async function fitting(source: ByteSource, start: number, bytes: number, end: number): Promise<{ start: number; bytes: number }> {
  if (bytes === 0) return { start: end, bytes: 0 }
  for (const from of [start, end - bytes]) {
    if (from < 0 || from + 4 > source.size) continue
    const mark = await source.read(from, from + 4)
    if (mark.length === 4 && viewOf(mark).getUint32(0, true) === entryMark)
      return { start: from, bytes: Math.min(bytes, source.size - from) }
  }
  throw broken()
}

function entryAt(directory: DataView, at: number, nameBytes: number, extraBytes: number): ZipEntry {
  const flags = directory.getUint16(at + 8, true)
  const method = directory.getUint16(at + 10, true)
  const raw = bytesOf(directory, at + 46, nameBytes)
  const extra = viewOf(bytesOf(directory, at + 46 + nameBytes, extraBytes))
  const name = nameOfEntry(raw, (flags & 0x800) !== 0, extra)
  const sizes = {
    saidBytes: directory.getUint32(at + 24, true),
    packedBytes: directory.getUint32(at + 20, true),
    at: directory.getUint32(at + 42, true)
  }
  return { name, isFolder: /[\\/]$/.test(name), isEncrypted: (flags & 1) !== 0 || method === 99, method, ...widened(sizes, extra) }
}

/** Sizes of 64 bits stand in an extra field, in this order, each only where the short form is full (APPNOTE 4.5.3). */
function widened<Sizes extends { saidBytes: number; packedBytes: number; at: number }>(sizes: Sizes, extra: DataView): Sizes {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue
    const wide = { ...sizes }
    let from = at + 4
    for (const field of ["saidBytes", "packedBytes", "at"] as const) {
      if (sizes[field] !== 0xffffffff || from + 8 > extra.byteLength) continue
      wide[field] = Number(extra.getBigUint64(from, true))
      from += 8
    }
    return wide
  }
  return sizes
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function bytesOf(view: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, Math.max(0, Math.min(length, view.byteLength - at)))
}
