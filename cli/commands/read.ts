import { readFile } from "../read-file"
import { Refusal, sentenceOf } from "../refusal"
import type { Terminal } from "../terminal"
import { print } from "../terminal"

export const readUsage = `candor read FILE… [--url URL]

Reads profiles: saved web pages (.html), résumés (.pdf, .docx, .rtf, .txt, .md), JSON Resume and profiles that were saved before (.json);
- is standard input. What a file is shows in what it holds, whatever it is called.
Prints one line of JSON a file: {file, site, profile, health}, or {file, site: null, reason} where it is no profile.

  --url URL   the address that a saved page came from; otherwise what the page itself names

Example: npm run --silent candor -- read ana.html bea.pdf chi.txt > people.jsonl

Exit status: 0 a profile was read · 3 none was · 1 a file could not be opened · 2 wrong usage`

/** Reads files one after the other; one that cannot be opened does not stop the others. Returns the exit status. */
export async function runRead(files: readonly string[], options: { url: string | null }, terminal: Terminal): Promise<number> {
  if (files.length === 0) throw new Refusal("Name at least one file to read; candor read --help says more.", 2)
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
      terminal.err(sentenceOf(error, file))
      unopened++
    }
  }
  return unopened > 0 ? 1 : profiles > 0 ? 0 : 3
}
