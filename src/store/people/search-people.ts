import { foldMarks } from "~profile/fold-text"
import type { CandorDatabase } from "../database"
import type { PersonRow } from "../rows/rows"

/**
 * People whose name, headline, place or address holds all words of the search, without regard to case and accents; last seen first.
 * Looks through all people, because text is not indexed. Read-only: safe in a live query.
 */
export async function searchPeople(database: CandorDatabase, search: string, limit: number): Promise<PersonRow[]> {
  const words = foldMarks(search).split(/\s+/).filter(Boolean)
  return database.people
    .orderBy("lastSeenAt")
    .reverse()
    .filter(person => {
      const text = foldMarks([person.name, person.headline, person.location, person.url].filter(Boolean).join(" "))
      return words.every(word => text.includes(word))
    })
    .limit(limit)
    .toArray()
}
