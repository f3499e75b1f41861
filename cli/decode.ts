const byteOrderMarks: [string, readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]]
]
const declaration = /<(?:meta[^>]{0,200}charset|\?xml[^>]{0,100}encoding)\s*=\s*["']?\s*([\w:-]+)/i

/**
 * Bytes as text. A byte-order mark decides; then UTF-16 shows by its NULs, and UTF-8 by letters that are well-formed in it, also where a
 * page declares another encoding, as the server's word for it is lost in a saved page. Then what the page declares, else windows-1252, which
 * every sequence of bytes is.
 */
export function decode(bytes: Buffer): string {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked) return new TextDecoder(marked[0]).decode(bytes)
  const wide = unmarkedUtf16(bytes)
  if (wide) return new TextDecoder(wide).decode(bytes)
  const declared = declaration.exec(bytes.subarray(0, 4_096).toString("latin1"))?.[1]
  const hasLetters = bytes.some(byte => byte > 127)
  for (const encoding of hasLetters ? ["utf-8", declared] : [declared, "utf-8"]) {
    // A page that could be read as far as its declaration is not in UTF-16, whatever it declares.
    if (!encoding || /^utf-?16/i.test(encoding)) continue
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // An unknown name, or bytes that are none in it: the next one is tried.
      continue
    }
  }
  // A multi-byte character that was cut at the file's end is no reason to doubt the rest.
  const cut = new TextDecoder("utf-8").decode(bytes.subarray(0, Math.max(0, bytes.length - 3)))
  return cut.includes("\uFFFD") ? new TextDecoder("windows-1252").decode(bytes) : cut
}

/** Latin text in UTF-16 has a NUL as every other byte, always on the same side. */
export function unmarkedUtf16(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  const start = bytes.subarray(0, 2_048)
  const nuls = [...start.keys()].filter(index => start[index] === 0)
  const odd = nuls.filter(index => index % 2 === 1).length
  const even = nuls.length - odd
  const most = start.length * 0.4
  if (odd > most && even * 20 < odd) return "utf-16le"
  if (even > most && odd * 20 < even) return "utf-16be"
  return null
}
