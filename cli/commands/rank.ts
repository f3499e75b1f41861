import { createRanking } from "~evaluation/rank"
import { Sentence } from "../failure-sentence"
import { loadRole } from "../load-role"
import { readPeople } from "../people"
import type { Terminal } from "../terminal"
import { print } from "../terminal"

export const rankUsage = `candor rank --role role.json --profiles people.jsonl [--now YYYY-MM-DD]

Holds everybody in people.jsonl against a role, and prints them best first, one line of JSON a person: {id, place, evaluation, reason}.
people.jsonl has one {"id", "profile"} a line, or what candor read printed; - is standard input.

Example: npm run --silent candor -- rank --role role.json --profiles people.jsonl | head -3

Exit status: 0 done · 3 nobody was in it · 1 a file or line could not be used · 2 wrong usage`

interface RankOptions {
  role: string | null
  profiles: string | null
}

/** Ranks the people of a JSON Lines file. Returns the exit status. */
export async function runRank(files: readonly string[], options: RankOptions, terminal: Terminal): Promise<number> {
  const source = options.profiles ?? files[0] ?? null
  if (source === null || files.length > (options.profiles === null ? 1 : 0)) {
    throw new Sentence("Give the people to rank as one file: --profiles people.jsonl.", 2)
  }
  const ranking = createRanking(await loadRole(options.role, terminal), terminal.now)
  let unusable = 0
  for await (const person of readPeople(source, terminal, () => unusable++)) ranking.add(person)
  const ranked = ranking.ranked()
  for (const [index, { id, evaluation, reason }] of ranked.entries()) await print(terminal, { id, place: index + 1, evaluation, reason })
  return unusable > 0 ? 1 : ranked.length > 0 ? 0 : 3
}
