import { sentence } from "~sentence/sentence"
import { readFile } from "../read-file"
import { Refusal, sentenceOf } from "../refusal"
import type { Terminal } from "../terminal"
import { complain, print } from "../terminal"

export const readUsage = sentence("usageRead")

/** Reads files one after the other; one that cannot be opened does not stop the others. Returns the exit status. */
export async function runRead(files: readonly string[], options: { url: string | null }, terminal: Terminal): Promise<number> {
  if (files.length === 0) throw new Refusal(sentence("cliNameFile"), 2)
  let profiles = 0
  let unopened = 0
  for (const file of files) {
    try {
      const reading = await readFile(file, options.url, terminal)
      if (reading.site === null) await print(terminal, { file, site: null, reason: "reason" in reading ? reading.reason : "" })
      else {
        const { site, profile, health } = reading as Exclude<typeof reading, { site: null }>
        await print(terminal, { file, site, profile, health })
        profiles++
      }
    } catch (error) {
      complain(terminal, sentenceOf(error, file))
      unopened++
    }
  }
  return unopened > 0 ? 1 : profiles > 0 ? 0 : 3
}
