import { crc32, deflateRawSync } from "node:zlib"

/** An entry of an archive, and what it says of itself that need not be true. */
export interface ZipEntry {
  name: string
  bytes: Uint8Array
  stored?: boolean
  /** The size that the directory tells, in bytes. */
  saidSize?: number
  /** The compressed size that the directory tells, in bytes. */
  saidPackedSize?: number
  /** Bit 0 is "encrypted", bit 3 "sizes follow the data", bit 11 "the name is UTF-8". */
  flags?: number
  /** 8 is deflate; others are of other programs. */
  method?: number
  /** Sizes stand after the data, and the entry's own header has none. */
  sizesAfter?: boolean
  /** Sizes stand in an extra field of 64 bits. */
  wide?: boolean
  /** The entry has no data of its own and points at the data of the entry with this index. */
  dataOf?: number
}

export interface ZipEnd {
  /** The number of entries that the end record tells. */
  saidCount?: number
  /** The end record is of the wide form (zip64); `extraLength` is what it says follows, by a length with its sign. */
  wide?: { extraLength?: number }
}

const u16 = (value: number) => [value & 0xff, (value >> 8) & 0xff]
const u32 = (value: number) => [...u16(value & 0xffff), ...u16(value >>> 16)]
const u64 = (value: number) => [...u32(value % 2 ** 32), ...u32(Math.floor(value / 2 ** 32))]
const bytesOf = (...parts: (readonly number[] | Uint8Array)[]) => Buffer.concat(parts.map(part => Uint8Array.from(part)))

/** An archive by hand (APPNOTE 6.3.10, 4.3), so that each of its numbers can be wrong. */
export function makeZip(entries: readonly ZipEntry[], end: ZipEnd = {}): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  const offsets: number[] = []
  let length = 0
  for (const entry of entries) {
    const { name, bytes, stored, flags = 0, wide, sizesAfter, dataOf } = entry
    const packed = stored ? bytes : deflateRawSync(bytes)
    const method = entry.method ?? (stored ? 0 : 8)
    const encoded = Buffer.from(name)
    const sum = crc32(bytes)
    const [size, packedSize] = [entry.saidSize ?? bytes.length, entry.saidPackedSize ?? packed.length]
    const bits = flags | (sizesAfter ? 8 : 0)
    const sizes = wide ? [...u32(0xffffffff), ...u32(0xffffffff)] : [...u32(packedSize), ...u32(size)]
    const extra = wide ? [...u16(1), ...u16(16), ...u64(size), ...u64(packedSize)] : []
    const about = [...u16(bits), ...u16(method), ...u32(0)]
    const offset = dataOf === undefined ? length : (offsets[dataOf] ?? 0)
    offsets.push(offset)
    if (dataOf === undefined) {
      const own = sizesAfter ? [...u32(0), ...u32(0), ...u32(0)] : [...u32(sum), ...sizes]
      const after = sizesAfter ? [...u32(0x08074b50), ...u32(sum), ...u32(packedSize), ...u32(size)] : []
      const head = [...u32(0x04034b50), ...u16(20), ...about, ...own, ...u16(encoded.length), ...u16(extra.length)]
      const part = bytesOf(head, encoded, extra, packed, after)
      parts.push(part)
      length += part.length
    }
    const central = [...u32(0x02014b50), ...u16(20), ...u16(20), ...about, ...u32(sum), ...sizes, ...u16(encoded.length)]
    directory.push(bytesOf(central, u16(extra.length), u16(0), u16(0), u16(0), u32(0), u32(offset), encoded, extra))
  }
  const directoryLength = directory.reduce((total, part) => total + part.length, 0)
  const count = end.saidCount ?? entries.length
  if (end.wide) {
    const { extraLength } = end.wide
    const owner = extraLength === undefined ? [] : [...u16(7), ...u32(extraLength >>> 0)]
    const record = [...u32(0x06064b50), ...u64(44 + owner.length), ...u16(45), ...u16(45), ...u32(0), ...u32(0)]
    directory.push(bytesOf(record, u64(count), u64(count), u64(directoryLength), u64(length), owner))
    directory.push(bytesOf(u32(0x07064b50), u32(0), u64(length + directoryLength), u32(1)))
  }
  const shown = end.wide ? [...u16(0xffff), ...u16(0xffff), ...u32(0xffffffff), ...u32(0xffffffff)] : null
  const last = shown ?? [...u16(Math.min(count, 0xffff)), ...u16(Math.min(count, 0xffff)), ...u32(directoryLength), ...u32(length)]
  return new Uint8Array(Buffer.concat([...parts, ...directory, bytesOf(u32(0x06054b50), u16(0), u16(0), last, u16(0))]))
}
