import type { Reading } from "~profile/reading"
import type { CandorDatabase } from "~store/database"

export interface ReadingToKeep {
  reading: Reading
  /** Null for pasted text. */
  url: string | null
  captureId: string
  at: number
}

/**
 * Keeps a reading: the person is added or brought up to date, and the reading is kept when the profile differs from the last one. Page
 * health may change while the profile does not (a section turns out to be absent): then it is noted on the reading that is there.
 * Called inside a transaction over people and captures.
 *
 * @returns whether the page says something else than was kept
 */
export async function keepReading(database: CandorDatabase, { reading, url, captureId, at }: ReadingToKeep): Promise<boolean> {
  const { personKey, profile, health, site } = reading
  const person = await database.people.get(personKey)
  const last = person && (await database.captures.get(person.captureId))
  const isNew = !last || JSON.stringify(last.reading.profile) !== JSON.stringify(profile)
  if (isNew) await database.captures.put({ id: captureId, personId: personKey, at, url, reading })
  const isHealthNew = !isNew && JSON.stringify(last.reading.health) !== JSON.stringify(health)
  if (isHealthNew) {
    await database.captures.put({ ...last, reading: { ...last.reading, health } })
  }
  await database.people.put({
    id: personKey,
    name: profile.name,
    headline: profile.headline,
    location: profile.location,
    site,
    url: url ?? person?.url ?? null,
    captureId: isNew ? captureId : last.id,
    firstSeenAt: person?.firstSeenAt ?? at,
    lastSeenAt: at
  })
  return isNew || isHealthNew
}
