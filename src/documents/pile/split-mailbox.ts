import type { ByteSource } from "./byte-source"
import { joinedBytes } from "../joined-bytes"

/** Bytes of a mailbox that are looked through at a time. */
const chunkBytes = 1_000_000

/**
 * The messages of a mailbox, one after the other: it is split at lines that begin with "From " and say when the message came, or that stand
 * after an empty line and before a header. A line of a message that began so was written with ">" before it, which is taken away again
 * (RFC 4155; mboxrd). A message of more than `mostBytes` comes as null. Never the whole mailbox is in memory.
 */
export async function* splitMailbox(source: ByteSource, mostBytes: number): AsyncGenerator<Uint8Array | null> {
  let lines: Uint8Array[] = []
  let bytes = 0
  let isTooLarge = false
  let isAfterEmpty = true
  // Of a mark that needs the line behind it, what comes next decides.
  let undecided: Uint8Array | null = null
  let hasBegun = false

  const add = (line: Uint8Array) => {
    bytes += line.length
    if (bytes > mostBytes) {
      isTooLarge = true
      lines = []
    } else if (!isTooLarge) lines.push(unescaped(line))
  }
  const finished = (): Uint8Array | null | undefined => {
    const message = isTooLarge ? null : joinedBytes(lines)
    const isThere = hasBegun && (message === null || message.some(byte => byte > 32))
    lines = []
    bytes = 0
    isTooLarge = false
    hasBegun = true
    return isThere ? message : undefined
  }

  for await (const line of linesOf(source)) {
    if (undecided !== null) {
      const mark: Uint8Array = undecided
      undecided = null
      if (isHeader(line)) {
        const message = finished()
        if (message !== undefined) yield message
      } else add(mark)
    }
    if (startsWith(line, "From ")) {
      const isFirst = !hasBegun && lines.length === 0
      if (isFirst || saysWhen(line)) {
        const message = finished()
        if (message !== undefined) yield message
      } else if (isAfterEmpty) undecided = line
      else add(line)
    } else add(line)
    isAfterEmpty = line.every(byte => byte === 10 || byte === 13)
  }
  if (undecided !== null) add(undecided)
  hasBegun = true
  const last = finished()
  if (last !== undefined) yield last
}

/** Lines with their ends. A line without an end that fills two chunks is given in parts. */
async function* linesOf(source: ByteSource): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array(0)
  for (let at = 0; at < source.size; at += chunkBytes) {
    const chunk = await source.read(at, Math.min(source.size, at + chunkBytes))
    if (chunk.length === 0) break
    const bytes = rest.length === 0 ? chunk : joinedBytes([rest, chunk])
    let from = 0
    for (let end = bytes.indexOf(10, from); end >= 0; end = bytes.indexOf(10, from)) {
      yield bytes.subarray(from, end + 1)
      from = end + 1
    }
    rest = bytes.subarray(from)
    if (rest.length > 2 * chunkBytes) {
      yield rest
      rest = new Uint8Array(0)
    }
  }
  if (rest.length > 0) yield rest
}

function startsWith(line: Uint8Array, mark: string): boolean {
  return line.length >= mark.length && [...mark].every((letter, at) => line[at] === letter.charCodeAt(0))
}

/** "From ana@example.org Mon Jan 12 09:30:01 2026", with the zone before or after the year, as mail programs write it. */
function saysWhen(line: Uint8Array): boolean {
  return /^From \S.*\b\d{1,2}:\d{2}(?::\d{2})?\b.*\b\d{4}\b/.test(latin(line))
}

function isHeader(line: Uint8Array): boolean {
  return /^[A-Za-z][A-Za-z0-9-]{1,60}:(?:\s|$)/.test(latin(line))
}

function latin(line: Uint8Array): string {
  return Array.from(line.subarray(0, 300), byte => String.fromCharCode(byte)).join("")
}

const greater = 62

function unescaped(line: Uint8Array): Uint8Array {
  if (line[0] !== greater) return line
  let at = 1
  while (line[at] === greater) at++
  return startsWith(line.subarray(at), "From ") ? line.subarray(1) : line
}
