/**
 * One emoji, flag or keycap with the signs that change its colour, sex or shape, and those it is joined with; the source of a pattern with the
 * flag u. There is one way to read a row of them: a row of a thousand is read once.
 */
export const picture =
  "(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}\\p{Regional_Indicator}|[\\d#*]\\ufe0f?\\u20e3)(?:[\\ufe0f\\u20e3\\p{Emoji_Modifier}]|\\u200d(?:\\p{Extended_Pictographic})?)*"

const atStart = new RegExp(`^[\\s\\u200b]*${picture}[\\s:–-]*`, "u")
const before = new RegExp(`^(?:[\\s\\u200b]*${picture})+[\\s:–-]*`, "u")
const behind = new RegExp(`(?:\\s*${picture})+\\s*$`, "u")

/** Pictures behind the words of a line are looked for in so many characters at its end: a row of more is no ornament. */
const mostBehind = 60

/** The picture that a line begins with, and how long it is with the space behind it; null where it begins otherwise. */
export function leadingPicture(line: string): { sign: string; length: number } | null {
  const match = atStart.exec(line)
  return match ? { sign: match[0].trim(), length: match[0].length } : null
}

/** A line without the pictures before and behind its words. */
export function withoutPictures(line: string): string {
  if (!/[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]|\u20e3/.test(line)) return line
  const words = line.replace(before, "")
  const end = Math.max(0, words.length - mostBehind)
  return words.slice(0, end) + words.slice(end).replace(behind, "")
}
