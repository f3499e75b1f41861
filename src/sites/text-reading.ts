import { readText } from "./plain/read-text"

export type TextReading = typeof readText

/**
 * Reads pasted and dropped text. The worker reads this code with the first text: the build puts src/background/late/text-reading.ts in this
 * file's place (ADR 15), so it is imported by the name `~sites/text-reading` everywhere.
 */
export default function textReading(): TextReading {
  return readText
}
