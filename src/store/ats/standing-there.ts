import { sentence, type Sentence } from "~sentence/sentence"
import type { CandorDatabase } from "../database"

/** Where people stand in applicant tracking systems, and how many notes were written there from here: what erasing them here leaves there. Read-only. */
export async function standingThere(database: CandorDatabase, personIds: readonly string[]): Promise<Sentence[]> {
  const { applicants, atsNotes, connections } = database
  return database.transaction("r", [applicants, atsNotes, connections], async () => {
    const [rows, notes] = await Promise.all([
      applicants.where("personId").anyOf(personIds).toArray(),
      atsNotes.where("personId").anyOf(personIds).toArray()
    ])
    const accounts = new Map((await connections.toArray()).map(({ id, name }) => [id, name]))
    const places = new Map<string, { connectionId: string; address: string | null }>()
    for (const { connectionId, candidateId, applicant } of rows)
      places.set(`${connectionId}/${candidateId}`, {
        connectionId,
        address: applicant?.candidate.address ?? applicant?.application.address ?? null
      })
    // Somebody from a page, on whom a note was written where they are there under another key.
    for (const { connectionId, state, target } of notes)
      if (state === "sent" && ![...places.values()].some(place => place.connectionId === connectionId))
        places.set(`${connectionId}/${target.candidate ?? ""}`, { connectionId, address: null })
    return [...places.values()].map(({ connectionId, address }) => {
      const vendor = accounts.get(connectionId) ?? connectionId
      const count = notes.filter(note => note.connectionId === connectionId && note.state === "sent" && note.tags === undefined).length
      const said = count === 0 ? sentence("trackingStillThere", { vendor }) : sentence("trackingNotesStillThere", { vendor, count })
      return address === null ? said : sentence("trackingOpenAt", { said, address })
    })
  })
}
