import type { Said } from "~sentence/sentence"
import type { Connection } from "./connector"
import type { AtsApplicant, AtsNote, AtsTarget } from "./nouns"
import { isStrayCandidate } from "./stray-candidate"
import { optionalPart, someAtOnce } from "./optional-part"

/** The note of the last time; one without a time is older than all. */
export function latestNote(notes: readonly AtsNote[]): AtsNote | null {
  return notes.reduce<AtsNote | null>((last, note) => (last === null || (note.at ?? "") > (last.at ?? "") ? note : last), null)
}

/** The latest note on somebody, where their notes may be read; it is told where they may not. */
export async function lastNoteOf(
  connection: Connection,
  candidateId: string,
  read: () => Promise<AtsNote[]>,
  told: Said[]
): Promise<AtsNote | null> {
  return latestNote(await optionalPart(connection, { what: "notes", of: candidateId, read, otherwise: [], told }))
}

/** Requests for notes at once; the pace holds them back besides. */
const atOnce = 12

/** When the last note on each was written, by the ids of their applications, where that is wanted and may be read. */
export async function lastNoteTimes(
  connection: Connection,
  applicants: readonly AtsApplicant[],
  told: Said[],
  read: (target: AtsTarget) => Promise<AtsNote[]>
): Promise<Record<string, string>> {
  if (connection.withNotes !== true) return {}
  const named = applicants.filter(({ candidate }) => !isStrayCandidate(candidate.id))
  const times = await someAtOnce(named, atOnce, async ({ application: { id, candidate, job } }) => {
    const note = await lastNoteOf(connection, candidate, () => read({ candidate, application: id, job }), told)
    return note?.at ? [[id, note.at] as const] : []
  })
  return Object.fromEntries(times.flat())
}
