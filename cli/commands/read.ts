import { sentence } from "~sentence/sentence"
import { readPile } from "../read-pile"
import { Refusal, sentenceOf } from "../refusal"
import type { Terminal } from "../terminal"
import { complain, print } from "../terminal"

export const readUsage = sentence("usageRead")

/**
 * Reads files, and what is in folders, archives, mailboxes, messages and tables, one after the other: a line for each person and one for each
 * that was not read. One that cannot be opened does not stop the others. Returns the exit status.
 */
export async function runRead(files: readonly string[], options: { url: string | null }, terminal: Terminal): Promise<number> {
  if (files.length === 0) throw new Refusal(sentence("cliNameFile"), 2)
  let profiles = 0
  let unopened = 0
  for await (const line of readPile(files, options.url, terminal)) {
    if ("error" in line) {
      complain(terminal, sentenceOf(line.error, line.file))
      unopened++
    } else if ("profile" in line.reading) {
      const { site, profile, health } = line.reading
      await print(terminal, { file: line.file, site, profile, health })
      profiles++
    } else await print(terminal, { file: line.file, site: null, reason: line.reading.reason })
  }
  return unopened > 0 ? 1 : profiles > 0 ? 0 : 3
}
