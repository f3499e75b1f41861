import { presentationOf } from "~evaluation/presentation"
import { createRanking } from "~evaluation/rank"
import { sentence } from "~sentence/sentence"
import { Refusal, sentenceOf } from "../refusal"
import { loadRole } from "../load-role"
import { readPeople } from "../people"
import { readPile } from "../read-pile"
import type { Terminal } from "../terminal"
import { complain, print } from "../terminal"

export const rankUsage = sentence("usageRank")

interface RankOptions {
  role: string | null
  profiles: string | null
}

/** One file that may have a person on each line. */
const inLines = /\.(?:jsonl|ndjson|json)$/i

/** Ranks the people of a JSON Lines file, or of files, folders, archives, mailboxes and tables. Returns the exit status. */
export async function runRank(files: readonly string[], options: RankOptions, terminal: Terminal): Promise<number> {
  const [only] = files
  const isLines = options.profiles === null && files.length === 1 && only !== undefined && (only === "-" || inLines.test(only))
  const source = options.profiles ?? (isLines ? only : null)
  if (source === null && files.length === 0) throw new Refusal(sentence("cliNamePeople"), 2)
  if (options.profiles !== null && files.length > 0) throw new Refusal(sentence("cliPeopleOneWay"), 2)
  const role = await loadRole(options.role, terminal)
  const isRanked = presentationOf(role) === "ranked"
  const ranking = createRanking(role, terminal.now)
  let unusable = 0
  if (source !== null) for await (const person of readPeople(source, terminal, () => unusable++)) ranking.add(person)
  else {
    for await (const line of readPile(files, null, terminal)) {
      if ("error" in line) {
        complain(terminal, sentenceOf(line.error, line.file))
        unusable++
      } else if ("profile" in line.reading) ranking.add({ id: line.file, profile: line.reading.profile })
      else complain(terminal, sentence("cliNotRanked", { file: line.file, reason: line.reading.reason }))
    }
  }
  const ranked = ranking.ranked()
  for (const [index, { id, evaluation, reason }] of ranked.entries()) {
    const { counts: _notAddedUp, ...verdicts } = evaluation
    await print(terminal, { id, place: index + 1, evaluation: isRanked ? evaluation : verdicts, reason }, { keepSaid: false })
  }
  return unusable > 0 ? 1 : ranked.length > 0 ? 0 : 3
}
