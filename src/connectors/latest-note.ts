import type { Said } from "~sentence/sentence"
import type { Connection } from "./connector"
import type { AtsNote } from "./nouns"
import { optionalPart } from "./optional-part"

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
