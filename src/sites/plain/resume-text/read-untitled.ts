import { ProfileBuilder } from "~profile/profile-builder"
import { isContact, isPersonalTrait } from "./contact-data"
import { toLines } from "./lines"
import { splitLostEntries } from "./lost-entries"
import { readEntries } from "./read-positions"
import { isTitleLike } from "./role-words"

/** So many dated jobs make a text a résumé that has no title above any section. */
const fewestJobs = 2

/**
 * Reads a text without any section's title by its dates alone: around each, the words that name a job. The whole text is kept for quoting.
 * Null where fewer than two dates have a job beside them: then nothing says that this is about one person's work.
 */
export function readUntitled(text: string): ProfileBuilder | null {
  const { entries } = splitLostEntries(text)
  const jobs = entries.filter(entry => entry.dated !== null && entry.head.some(isTitleLike))
  if (jobs.length < fewestJobs || jobs.length < entries.length / 2) return null
  const builder = new ProfileBuilder()
  const { count } = readEntries({ entries: jobs, rest: [] }, builder)
  if (count < fewestJobs) return null
  const kept = toLines(text).filter(line => !isPersonalTrait(line.text) && (!isContact(line.text) || line.text.length > 110))
  builder.passage("other", null, kept.map(line => line.raw).join("\n"))
  return builder
}
