import { createEvaluator } from "~evaluation/evaluate"
import { sentence } from "~sentence/sentence"
import { Refusal, sentenceOf } from "../refusal"
import { filesIn } from "../files-in"
import { loadRole } from "../load-role"
import { readPeople } from "../people"
import { readFile } from "../read-file"
import type { Terminal } from "../terminal"
import { complain, print } from "../terminal"

export const evaluateUsage = sentence("usageEvaluate")

interface EvaluateOptions {
  role: string | null
  profiles: string | null
  url: string | null
}

/** Evaluates files or the people of a JSON Lines file. Returns the exit status. */
export async function runEvaluate(files: readonly string[], options: EvaluateOptions, terminal: Terminal): Promise<number> {
  if (files.length === 0 && options.profiles === null) throw new Refusal(sentence("cliNameProfiles"), 2)
  const evaluate = createEvaluator(await loadRole(options.role, terminal), terminal.now)
  let done = 0
  let unusable = 0
  for (const file of filesIn(files, terminal)) {
    try {
      const reading = await readFile(file, options.url, terminal)
      if ("profile" in reading) {
        await print(terminal, { file, evaluation: evaluate(reading.profile) }, { keepSaid: false })
        done++
      } else complain(terminal, sentence("cliNotEvaluated", { file, reason: reading.reason }))
    } catch (error) {
      complain(terminal, sentenceOf(error, file))
      unusable++
    }
  }
  if (options.profiles !== null) {
    for await (const { id, profile } of readPeople(options.profiles, terminal, () => unusable++)) {
      await print(terminal, { id, evaluation: evaluate(profile) }, { keepSaid: false })
      done++
    }
  }
  return unusable > 0 ? 1 : done > 0 ? 0 : 3
}
