import { sentence } from "~sentence/sentence"
import type { DocumentLimits } from "./document-limits"
import { ascii85, asciiHex, lzwLength, runLength } from "./pdf-filters"
import { UnreadableDocument } from "./unreadable-document"

/** Deflate packs to a 1,032nd at best, so a shorter stream that is packed once cannot be large. */
const smallestBombBytes = 2_000
/** Characters before `stream` in which its dictionary stands. */
const dictionaryCharacters = 2_000

/** A stream of a PDF as it lies in the file, and what its dictionary says of it. */
interface PackedStream {
  bytes: Uint8Array
  dictionary: string
}

/**
 * Throws an UnreadableDocument where what a PDF unpacks to passes a limit. Half a MB can be packed so that it fills a machine, and the library
 * unpacks a stream whole before anything can be counted: so each is unpacked here first, piece by piece, and let go. A stream is what its
 * bytes are, whatever its dictionary says.
 */
export async function holdStreams(data: Uint8Array, limits: DocumentLimits): Promise<void> {
  let all = 0
  for (const stream of streamsIn(data)) {
    const most = isFontOrPicture(stream.dictionary) ? limits.fontBytes : limits.drawingBytes
    const length = await unpackedLength(stream, Math.min(most, limits.streamBytes - all))
    all += length
    if (length > most || all > limits.streamBytes)
      throw new UnreadableDocument(sentence("pdfUnpacksTooFar", { megabytes: Math.round(most / 1e6) }))
  }
}

function* streamsIn(data: Uint8Array): Generator<PackedStream> {
  const latin = new TextDecoder("latin1")
  let from = 0
  for (;;) {
    const at = indexOfWord(data, "stream", from)
    if (at < 0) return
    const start = at + 6 + (data[at + 6] === 13 && data[at + 7] === 10 ? 2 : 1)
    const found = indexOfWord(data, "endstream", start)
    const end = found < 0 ? data.length : found
    from = end + 9
    const before = latin.decode(data.subarray(Math.max(0, at - dictionaryCharacters), at))
    const dictionary = before
      .slice(before.lastIndexOf(" obj") + 1)
      .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    if (end - start >= smallestBombBytes || isPackedOften(dictionary)) yield { bytes: data.subarray(start, end), dictionary }
  }
}

function indexOfWord(data: Uint8Array, word: string, from: number): number {
  const [first = 0, ...rest] = Array.from(word, letter => letter.charCodeAt(0))
  for (let at = data.indexOf(first, from); at >= 0; at = data.indexOf(first, at + 1))
    if (rest.every((code, index) => data[at + 1 + index] === code)) return at
  return -1
}

/** Also where the filters stand elsewhere in the file. */
function isPackedOften(dictionary: string): boolean {
  const filters = dictionary.match(/\/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)\b/g) ?? []
  return filters.length > 1 || /\/(?:Filter|F)\s+\d+\s+\d+\s+R\b/.test(dictionary)
}

function isFontOrPicture(dictionary: string): boolean {
  return /\/Subtype\s*\/(?:Image|Type1C|CIDFontType0C|OpenType)\b|\/Length1\b/.test(dictionary)
}

/** How many bytes a stream unpacks to, counted no further than one piece beyond `most`. */
async function unpackedLength({ bytes, dictionary }: PackedStream, most: number): Promise<number> {
  let packed = bytes
  if (/\/(?:ASCII85Decode|A85)\b/.test(dictionary)) packed = ascii85(packed)
  else if (/\/(?:ASCIIHexDecode|AHx)\b/.test(dictionary)) packed = asciiHex(packed)
  if (isDeflated(packed)) return inflatedLength(packed, most)
  if (/\/(?:LZWDecode|LZW)\b/.test(dictionary)) return lzwLength(packed, most)
  if (/\/(?:RunLengthDecode|RL)\b/.test(dictionary)) return runLength(packed, most)
  return packed.length
}

/** The two bytes with which zlib begins (RFC 1950, 2.2). */
function isDeflated(bytes: Uint8Array): boolean {
  const [one = 0, two = 0] = bytes
  return (one & 0x0f) === 8 && one >> 4 <= 7 && ((one << 8) | two) % 31 === 0
}

/** Counts what comes out, and goes on inside where that is packed once more. */
async function inflatedLength(bytes: Uint8Array, most: number, depth = 0): Promise<number> {
  let out = 0
  const inner: Uint8Array[] = []
  let isInner: boolean | null = null
  const reader = inflated(bytes)
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      out += part.value.length
      isInner ??= isDeflated(part.value)
      if (isInner) inner.push(part.value)
      if (out > most) return out
    }
  } catch {
    // Cut off, damaged or encrypted: what came out of it until then is what the library would get.
  } finally {
    await reader.cancel().catch(() => undefined)
  }
  if (!isInner || depth > 3) return out
  const whole = new Uint8Array(await new Blob(inner as BlobPart[]).arrayBuffer())
  return out + (await inflatedLength(whole, most - out, depth + 1))
}

/** The browser unpacks a piece whole before it hands anything on: from so few bytes some MB can come. */
const pieceBytes = 4_096

function inflated(bytes: Uint8Array): ReadableStreamDefaultReader<Uint8Array> {
  let at = 0
  const source = new ReadableStream<BufferSource>(
    {
      pull(controller) {
        if (at >= bytes.length) return controller.close()
        controller.enqueue(bytes.slice(at, at + pieceBytes))
        at += pieceBytes
      }
    },
    { highWaterMark: 0 }
  )
  return source.pipeThrough(new DecompressionStream("deflate")).getReader()
}
