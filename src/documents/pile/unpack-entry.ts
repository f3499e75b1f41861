import { Inflate } from "fflate"
import { sentence } from "~sentence/sentence"
import { UnreadableDocument } from "../unreadable-document"
import type { ByteSource } from "./byte-source"
import { pileLimits } from "./pile-limits"
import type { ZipEntry } from "./zip-directory"
import { joinedBytes } from "../joined-bytes"

/** Packed bytes that are unpacked at a time: these give 17 MB at most (deflate packs 1,032 to one). */
const packedAtATime = 16_384

/**
 * The bytes of one file of an archive, unpacked piece by piece and counted: whatever the archive says of itself, no more than `most` bytes are
 * held. Throws an UnreadableDocument with what is wrong with this file; the others of the archive can still be read.
 */
export async function unpackEntry(source: ByteSource, entry: ZipEntry, most: number): Promise<Uint8Array> {
  if (entry.isEncrypted) throw new UnreadableDocument(sentence("zipEntryProtected"))
  if (entry.method !== 0 && entry.method !== 8) throw new UnreadableDocument(sentence("zipEntryMethod"))
  const start = await dataStart(source, entry)
  const end = start + entry.packedBytes
  if (end > source.size) throw broken()
  const packed = { from: start, to: end }
  return entry.method === 0 ? stored(source, packed, most) : inflated(source, packed, most)
}

const broken = () => new UnreadableDocument(sentence("zipEntryBroken"))
const tooLarge = (most: number) => new UnreadableDocument(sentence("zipEntryTooLarge", { megabytes: Math.round(most / 1e6) }))

async function dataStart(source: ByteSource, entry: ZipEntry): Promise<number> {
  const head = await source.read(entry.at, entry.at + 30)
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (head.length < 30 || view.getUint32(0, true) !== 0x04034b50) throw broken()
  return entry.at + 30 + view.getUint16(26, true) + view.getUint16(28, true)
}

async function stored(source: ByteSource, { from, to }: { from: number; to: number }, most: number): Promise<Uint8Array> {
  if (to - from > most) throw tooLarge(most)
  return source.read(from, to)
}

async function inflated(source: ByteSource, { from, to }: { from: number; to: number }, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate(piece => {
    size += piece.length
    if (size <= most) pieces.push(piece)
  })
  for (let at = from; at < to; at += packedAtATime) {
    const next = Math.min(to, at + packedAtATime)
    const chunk = await source.read(at, next)
    try {
      // A copy: what is read may be a view of a larger array, and the library keeps what it was handed.
      inflate.push(new Uint8Array(chunk), next === to)
    } catch {
      throw broken()
    }
    if (size > pileLimits.ratioFromBytes && size > (next - from) * pileLimits.ratio) throw new UnreadableDocument(sentence("zipEntryBomb"))
    if (size > most) throw tooLarge(most)
  }
  return joinedBytes(pieces)
}
