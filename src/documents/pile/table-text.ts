const unmarkedSample = 2_048

/** The text of a table's bytes: by its byte-order mark, UTF-16 also where there is none, UTF-8 where it is well-formed, else windows-1252. */
export function textOfTable(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : unmarked(bytes)
  if (wide) return withoutMark(new TextDecoder(wide).decode(bytes))
  try {
    return withoutMark(new TextDecoder("utf-8", { fatal: true }).decode(bytes))
  } catch {
    return new TextDecoder("windows-1252").decode(bytes)
  }
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "").replaceAll("\0", "")
}

/** Latin letters in UTF-16 have a NUL as every other byte, always on the same side. */
function unmarked(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, unmarkedSample)
  let even = 0
  let odd = 0
  for (const [at, byte] of start.entries()) {
    if (byte !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  const most = start.length * 0.3
  if (odd > most && even * 20 < odd) return "utf-16le"
  return even > most && odd * 20 < even ? "utf-16be" : null
}
