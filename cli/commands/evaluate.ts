import { createEvaluator } from "~evaluation/evaluate"
import { sentence } from "~sentence/sentence"
import { Refusal, sentenceOf } from "../refusal"
import { loadRole } from "../load-role"
import { readPeople } from "../people"
import { readPile } from "../read-pile"
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
  for await (const line of readPile(files, options.url, terminal)) {
    if ("error" in line) {
      complain(terminal, sentenceOf(line.error, line.file))
      unusable++
    } else if ("profile" in line.reading) {
      await print(terminal, { file: line.file, evaluation: evaluate(line.reading.profile) }, { keepSaid: false })
      done++
    } else complain(terminal, sentence("cliNotEvaluated", { file: line.file, reason: line.reading.reason }))
  }
  if (options.profiles !== null) {
    for await (const { id, profile } of readPeople(options.profiles, terminal, () => unusable++)) {
      await print(terminal, { id, evaluation: evaluate(profile) }, { keepSaid: false })
      done++
    }
  }
  return unusable > 0 ? 1 : done > 0 ? 0 : 3
}
