import { createEvaluator } from "~evaluation/evaluate"
import { inEnglish } from "~sentence/english"
import { Refusal, sentenceOf } from "../refusal"
import { filesIn } from "../files-in"
import { loadRole } from "../load-role"
import { readPeople } from "../people"
import { readFile } from "../read-file"
import type { Terminal } from "../terminal"
import { print } from "../terminal"

export const evaluateUsage = `candor evaluate --role role.json FILE… [--url URL] [--now YYYY-MM-DD]
candor evaluate --role role.json --profiles people.jsonl [--now YYYY-MM-DD]

Holds profiles against a role: one verdict a qualification, each met or not met with the literal text it rests on, the rest unknown with the
question to ask. FILE is whatever candor read takes, or a folder of such files; people.jsonl has one {"id", "profile"} a line, or what candor read printed.
Prints one line of JSON a person: {file, evaluation} or {id, evaluation}.

  --now DATE  the day on which jobs that are still held are counted to end; today where it is not given

Example: npm run --silent candor -- evaluate --role role.json ana.html bea.pdf

Exit status: 0 done · 3 none was a profile · 1 a file or line could not be used · 2 wrong usage`

interface EvaluateOptions {
  role: string | null
  profiles: string | null
  url: string | null
}

/** Evaluates files or the people of a JSON Lines file. Returns the exit status. */
export async function runEvaluate(files: readonly string[], options: EvaluateOptions, terminal: Terminal): Promise<number> {
  if (files.length === 0 && options.profiles === null)
    throw new Refusal("Name the profiles to evaluate, or give --profiles people.jsonl.", 2)
  const evaluate = createEvaluator(await loadRole(options.role, terminal), terminal.now)
  let done = 0
  let unusable = 0
  for (const file of filesIn(files, terminal)) {
    try {
      const reading = await readFile(file, options.url, terminal)
      if ("profile" in reading) {
        await print(terminal, { file, evaluation: evaluate(reading.profile) }, { keepSaid: false })
        done++
      } else terminal.err(`${file} was not evaluated. ${inEnglish(reading.reason)}`)
    } catch (error) {
      terminal.err(sentenceOf(error, file))
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
