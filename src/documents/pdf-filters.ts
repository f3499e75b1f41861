// The older filters of PDF streams (ISO 32000-1, 7.4), as far as it must be known how much comes out of them.

/** Bytes of a text in base 85. Each five letters are four bytes, and a `z` is four zeros. */
export function ascii85(text: Uint8Array): Uint8Array {
  const out = new Uint8Array(text.length * 4)
  let length = 0
  let group = 0
  let count = 0
  const flush = (bytes: number) => {
    for (let at = 0; at < bytes; at++) out[length++] = Math.floor(group / 256 ** (3 - at)) % 256
    group = 0
    count = 0
  }
  for (const code of text) {
    if (code === 0x7e) break
    if (code === 0x7a && count === 0) flush(4)
    else if (code >= 0x21 && code <= 0x75) {
      group = group * 85 + (code - 0x21)
      if (++count === 5) flush(4)
    }
  }
  if (count > 1) {
    const bytes = count - 1
    for (; count < 5; count++) group = group * 85 + 84
    flush(bytes)
  }
  return out.subarray(0, length)
}

/** Bytes of a text of hexadecimal digits. */
export function asciiHex(text: Uint8Array): Uint8Array {
  const out = new Uint8Array(text.length)
  let length = 0
  let high = -1
  for (const code of text) {
    if (code === 0x3e) break
    const digit = code >= 0x61 && code <= 0x66 ? code - 0x57 : code >= 0x41 && code <= 0x46 ? code - 0x37 : code - 0x30
    if (digit < 0 || digit > 15 || (code > 0x39 && digit < 10)) continue
    if (high < 0) high = digit
    else {
      out[length++] = high * 16 + digit
      high = -1
    }
  }
  return out.subarray(0, length)
}

/** How many bytes run lengths stand for, counted no further than one run beyond `most`. */
export function runLength(packed: Uint8Array, most: number): number {
  let out = 0
  for (let at = 0; at < packed.length && out <= most;) {
    const length = packed[at] ?? 128
    if (length === 128) break
    out += length < 128 ? length + 1 : 257 - length
    at += length < 128 ? length + 2 : 2
  }
  return out
}

/** How many bytes an LZW stream stands for, counted no further than one code beyond `most`: a code's words need not be made for that. */
export function lzwLength(packed: Uint8Array, most: number): number {
  const lengths = new Uint16Array(4_097)
  lengths.fill(1, 0, 256)
  let next = 258
  let width = 9
  let before = 0
  let out = 0
  let bits = 0
  let held = 0
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xffffff
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (held >> bits) & ((1 << width) - 1)
    if (code === 257) break
    if (code === 256) {
      next = 258
      width = 9
      before = 0
      continue
    }
    const length = code < next ? (lengths[code] ?? 1) : before + 1
    if (before > 0 && next < 4_096) lengths[next++] = before + 1
    before = length
    // A code grows one early, as the format's default has it.
    width = next + 1 >= 2_048 ? 12 : next + 1 >= 1_024 ? 11 : next + 1 >= 512 ? 10 : 9
    out += length
    if (out > most) break
  }
  return out
}
