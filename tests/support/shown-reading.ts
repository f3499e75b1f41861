import type { CandorDatabase } from "~store/database"
import { primaryOf, shownCaptureId } from "~store/people/person-links"
import type { ReadingRow } from "~store/rows/rows"

/** The reading that a person is shown by: the newest one, or that of all linked pages together; null for somebody never seen. */
export async function shownReading(database: CandorDatabase, personId: string): Promise<ReadingRow | null> {
  const person = await primaryOf(database, personId)
  return (person && (await database.captures.get(shownCaptureId(person)))) ?? null
}
