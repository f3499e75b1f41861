// Characters that take no space on the screen: zero-width space, word joiner, byte-order mark, soft hyphen, direction marks, tag characters.
// The joiners U+200C and U+200D stay: Persian, Indic scripts and emoji need them.
const invisible = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\uDB40[\uDC00-\uDC7F]/g

/** Takes out the characters that a person cannot see; everything else stays as it is. */
export function stripInvisible(text: string): string {
  return text.replace(invisible, "")
}

/**
 * The form in which a quote and a page are compared: NFC, without invisible characters, every run of white space one space, trimmed.
 * A quote is literal when its folded form is a substring of the page's folded text.
 */
export function foldText(text: string): string {
  return stripInvisible(text).normalize("NFC").replace(/\s+/g, " ").trim()
}

/** The form in which it is asked whether somebody wrote the same: NFKC, whatever the case and the white space. Marks count. */
export function foldCase(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase()
}

/** The form in which names and words are looked for: NFKD, small letters without their accents. White space and signs stay. */
export function foldMarks(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
}
