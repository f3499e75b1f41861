import { inEnglish } from "~sentence/english"
import { ImportRefused } from "~store/files/import-refused"
import { readPack } from "~store/learning/read-pack"
import { Refusal, sentenceOf } from "../refusal"
import { isUnusable, loadFile } from "../load-file"
import type { Terminal } from "../terminal"
import { print } from "../terminal"

export const patternsUsage = `candor patterns FILE…

Checks packs of patterns, as the panel exports them and a team shares them: form, version, sizes, and every wording against the rules for
what stands for a protected trait. Prints one line of JSON a pattern: {file, id, name, qualifications, strategies, preferences, examples}.
What is refused here is refused by the panel too; - is standard input.

Example: npm run --silent candor -- patterns team/*.json

Exit status: 0 all can be taken in · 1 a file cannot · 2 wrong usage`

/** Checks each file as the panel would before it takes one in. Returns the exit status. */
export async function runPatterns(files: readonly string[], terminal: Terminal): Promise<number> {
  if (files.length === 0) throw new Refusal("Name at least one pack of patterns; candor patterns --help says more.", 2)
  let refused = 0
  for (const file of files) {
    try {
      const loaded = await loadFile(file, terminal)
      if (isUnusable(loaded)) throw new Refusal(loaded.reason)
      for (const { id, name, ...parts } of readPack(loaded.text).patterns) {
        const { qualifications, strategies, preferences, examples } = parts
        const counts = {
          qualifications: qualifications.length,
          strategies: strategies.length,
          preferences: preferences.length,
          examples: examples.length
        }
        await print(terminal, { file, id, name, ...counts })
      }
    } catch (error) {
      terminal.err(error instanceof ImportRefused ? `${file}: ${inEnglish(error.said)}` : sentenceOf(error, file))
      refused++
    }
  }
  return refused > 0 ? 1 : 0
}
