/** One emoji, flag or keycap with the signs that change its colour, sex or shape; the source of a pattern with the flag u. */
export const picture =
  "(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator}\\p{Regional_Indicator}|[\\d#*]\\ufe0f?\\u20e3)[\\ufe0f\\u200d\\u20e3\\p{Emoji_Modifier}\\p{Extended_Pictographic}]*"

const atStart = new RegExp(`^[\\s\\u200b]*${picture}[\\s:–-]*`, "u")
const around = new RegExp(`^(?:[\\s\\u200b]*${picture})+[\\s:–-]*|(?:\\s*${picture})+\\s*$`, "gu")

/** The picture that a line begins with, and how long it is with the space behind it; null where it begins otherwise. */
export function leadingPicture(line: string): { sign: string; length: number } | null {
  const match = atStart.exec(line)
  return match ? { sign: match[0].trim(), length: match[0].length } : null
}

/** A line without the pictures before and behind its words. */
export function withoutPictures(line: string): string {
  return /[\u00a9\u00ae\u203c-\u3299\ud83c-\ud83e]|\u20e3/.test(line) ? line.replace(around, "") : line
}
