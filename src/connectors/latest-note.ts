import type { AtsNote } from "./nouns"

/** The note of the last time; one without a time is older than all. */
export function latestNote(notes: readonly AtsNote[]): AtsNote | null {
  return notes.reduce<AtsNote | null>((last, note) => (last === null || (note.at ?? "") > (last.at ?? "") ? note : last), null)
}
