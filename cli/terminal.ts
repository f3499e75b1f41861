import { inEnglish } from "~sentence/english"
import { worded } from "~sentence/worded"
import type { Said } from "~sentence/sentence"

/** What a command may touch of the world: so that tests hand in their own. */
export interface Terminal {
  /** Writes one line to standard output; resolves when more may be written. */
  out: (line: string) => Promise<void>
  /** Writes one sentence to standard error. */
  err: (line: string) => void
  /** All of standard input. */
  stdin: () => NodeJS.ReadableStream
  /** Where relative file names start, tried in this order. */
  folders: readonly string[]
  now: Date
}

/** Writes what went wrong to standard error, in English words. */
export function complain(terminal: Terminal, said: Said): void {
  terminal.err(inEnglish(said))
}

/**
 * Writes one value as one line of JSON: sentences as English text, their codes and values beside it (`reason`, `reasonSaid`). Without
 * `keepSaid` the words alone: a line of thousands that has two sentences a qualification would be three times as long.
 */
export function print(terminal: Terminal, value: unknown, { keepSaid = true } = {}): Promise<void> {
  return terminal.out(JSON.stringify(worded(value, inEnglish, { keepSaid })))
}
