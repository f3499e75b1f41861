import { hashText } from "~profile/hash-text"

/** Characters that a person does not see and that a model reads: zero-width, bidirectional controls, tags, and the other controls. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu

/** Seven letters and digits for a text. */
export function shortHash(text: string): string {
  return hashText(text).toString(36).padStart(7, "0")
}

/**
 * The one way for page text into a request: as data between two marks that do not occur in it, without characters that nobody sees, and
 * cut to a length. The same text always gets the same marks, so that a server's prompt cache can know it again.
 *
 * @param limit in characters
 */
export function fence(text: string, limit: number): { fenced: string; isCut: boolean } {
  const seen = text.replaceAll(unseen, "")
  const kept = seen.slice(0, limit)
  let mark = `page-text-${shortHash(kept)}`
  while (kept.includes(mark)) mark = `page-text-${shortHash(mark)}`
  return { fenced: `<${mark}>\n${kept}\n</${mark}>`, isCut: kept.length < seen.length }
}
