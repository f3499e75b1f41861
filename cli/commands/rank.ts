import { createRanking } from "~evaluation/rank"
import { inEnglish } from "~sentence/english"
import { Refusal, sentenceOf } from "../refusal"
import { filesIn } from "../files-in"
import { loadRole } from "../load-role"
import { readPeople } from "../people"
import { readFile } from "../read-file"
import type { Terminal } from "../terminal"
import { print } from "../terminal"

export const rankUsage = `candor rank --role role.json FILE… [--now YYYY-MM-DD]
candor rank --role role.json --profiles people.jsonl [--now YYYY-MM-DD]

Holds everybody against a role, and prints them best first, one line of JSON a person: {id, place, evaluation, reason}. FILE is whatever
candor read takes, or a folder of such files, and its name is the id; people.jsonl has one {"id", "profile"} a line, or what candor read
printed; - is standard input.

Example: npm run --silent candor -- rank --role role.json --profiles people.jsonl | head -3
         npm run --silent candor -- rank --role role.json applicants/ | head -3

Exit status: 0 done · 3 nobody was in it · 1 a file or line could not be used · 2 wrong usage`

interface RankOptions {
  role: string | null
  profiles: string | null
}

/** One file that may have a person on each line. */
const inLines = /\.(?:jsonl|ndjson|json)$/i

/** Ranks the people of a JSON Lines file, or of files and folders. Returns the exit status. */
export async function runRank(files: readonly string[], options: RankOptions, terminal: Terminal): Promise<number> {
  const [only] = files
  const isLines = options.profiles === null && files.length === 1 && only !== undefined && (only === "-" || inLines.test(only))
  const source = options.profiles ?? (isLines ? only : null)
  if (source === null && files.length === 0)
    throw new Refusal("Give the people to rank: files, a folder of them, or --profiles people.jsonl.", 2)
  if (options.profiles !== null && files.length > 0)
    throw new Refusal("Give the people to rank either as files or as one file: --profiles people.jsonl.", 2)
  const ranking = createRanking(await loadRole(options.role, terminal), terminal.now)
  let unusable = 0
  if (source !== null) for await (const person of readPeople(source, terminal, () => unusable++)) ranking.add(person)
  else {
    for (const file of filesIn(files, terminal)) {
      try {
        const reading = await readFile(file, null, terminal)
        if ("profile" in reading) ranking.add({ id: file, profile: reading.profile })
        else terminal.err(`${file} was not ranked. ${inEnglish(reading.reason)}`)
      } catch (error) {
        terminal.err(sentenceOf(error, file))
        unusable++
      }
    }
  }
  const ranked = ranking.ranked()
  for (const [index, { id, evaluation, reason }] of ranked.entries())
    await print(terminal, { id, place: index + 1, evaluation, reason }, { keepSaid: false })
  return unusable > 0 ? 1 : ranked.length > 0 ? 0 : 3
}
