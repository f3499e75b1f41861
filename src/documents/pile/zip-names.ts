/** The upper half of code page 437, in which programs for Windows write names where they do not say that a name is UTF-8. */
const upperHalf =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0"

/**
 * An entry's name: in UTF-8 where the entry says so or it is well-formed in it, which it is by accident only where it is plain ASCII; else in
 * code page 437. A field of Info-ZIP's (0x7075) that holds the name in UTF-8 goes before both.
 */
export function nameOfEntry(raw: Uint8Array, isUtf8: boolean, extra: DataView): string {
  const wide = unicodePath(extra)
  if (wide !== null) return wide
  try {
    return new TextDecoder("utf-8", { fatal: !isUtf8 }).decode(raw)
  } catch {
    return Array.from(raw, byte => (byte < 128 ? String.fromCharCode(byte) : (upperHalf[byte - 128] ?? ""))).join("")
  }
}

function unicodePath(extra: DataView): string | null {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    const length = extra.getUint16(at + 2, true)
    if (extra.getUint16(at, true) !== 0x7075 || length <= 5 || at + 4 + length > extra.byteLength) continue
    return new TextDecoder().decode(new Uint8Array(extra.buffer, extra.byteOffset + at + 9, length - 5))
  }
  return null
}

// Signs that are not seen, and those that turn the direction of writing: a name shows what it is.
const unseen = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** A name from a file as it may be shown: what is unseen or turns the writing round is left out, and a long one is cut in the middle. */
export function shownName(name: string): string {
  const plain = name.normalize("NFC").replace(unseen, "").replace(/\\/g, "/").trim()
  return plain.length <= 200 ? plain : `${plain.slice(0, 120)}…${plain.slice(-60)}`
}
