import { linesOfPattern } from "~learning/patterns/pack-lines"
import { sentence } from "~sentence/sentence"
import { ImportRefused } from "~store/files/import-refused"
import { readPack } from "~store/learning/read-pack"
import { Refusal, sentenceOf } from "../refusal"
import { isUnusable, loadFile } from "../load-file"
import type { Terminal } from "../terminal"
import { complain, print } from "../terminal"

export const patternsUsage = sentence("usagePatterns")

/** Checks each file as the panel would before it takes one in. Returns the exit status. */
export async function runPatterns(files: readonly string[], terminal: Terminal): Promise<number> {
  if (files.length === 0) throw new Refusal(sentence("cliNamePack"), 2)
  let refused = 0
  for (const file of files) {
    try {
      const loaded = await loadFile(file, terminal)
      if (isUnusable(loaded)) throw new Refusal(loaded.reason)
      for (const [at, pattern] of readPack(loaded.text).patterns.entries()) {
        const { id, name, ...parts } = pattern
        for (const { texts, refused: reason } of linesOfPattern(pattern, at)) {
          if (reason === null) continue
          complain(terminal, sentence("cliPackLine", { file, line: texts.join(" · ").slice(0, 200), reason }))
          refused++
        }
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
      complain(
        terminal,
        error instanceof ImportRefused ? sentence("cliPackRefused", { file, reason: error.said }) : sentenceOf(error, file)
      )
      refused++
    }
  }
  return refused > 0 ? 1 : 0
}
