const run = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{24,}={0,2}/g
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
/** In characters: an order is a sentence, a picture is a hundred thousand letters. */
const longest = 8_000

/** Prose that stands in a text as Base64, and where: nobody writes a sentence to a person so. Places are those of the text, in order. */
export function encodedIn(text: string): { from: number; to: number; says: string }[] {
  return [...text.matchAll(run)].flatMap(({ index, 0: letters }) => {
    if (letters.length > longest || !/[a-z]/.test(letters) || !/[A-Z]/.test(letters)) return []
    const says = decoded(letters)
    return says !== null && isProse(says) ? [{ from: index, to: index + letters.length, says }] : []
  })
}

function decoded(letters: string): string | null {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const letter of letters.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/")) {
    held = (held << 6) | alphabet.indexOf(letter)
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >> bits) & 0xff)
    held &= (1 << bits) - 1
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

function isProse(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length >= 3 && words.filter(word => /^["“(]?\p{L}[\p{L}'’-]*[.,:;!?)”"]*$/u.test(word)).length >= words.length * 0.7
}
