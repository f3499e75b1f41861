import { currentWork } from "~profile/current-work"
import { mergeReadings, stampReading, withoutOldSections } from "~profile/merge-readings"
import { isSame } from "~profile/is-same"
import { foldedName, likelySame } from "~profile/person-likeness"
import { withToldName } from "~profile/redaction/told-name"
import type { Reading } from "~profile/reading"
import type { CandorDatabase } from "~store/database"
import { offerLink, refreshMerged } from "~store/people/link-people"
import { membersOf, primaryIdOf } from "~store/people/person-links"
import { pruneCaptures } from "~store/runs/prune"
import type { ReadingRow, PersonRow } from "~store/rows/rows"

export interface ReadingToKeep {
  reading: Reading
  /** Null for pasted text. */
  url: string | null
  captureId: string
  at: number
  /** The reading before was of the same view of the page: what is missing now is only not shown any more. */
  inOneView?: boolean
}

/** After so long a section that the page did not load again is forgotten: the person may have changed it since. */
export const keepUnloadedMs = 180 * 24 * 3_600_000

/**
 * Keeps a reading: the person is added or brought up to date, and what the page shows is put together with what was read of it before
 * (merge-readings.ts says what stays). A capture is kept when the profile differs from the last one. Page health may change while the
 * profile does not (a section turns out to be absent): then it is noted on the capture that is there. Where the person may be somebody who
 * is stored already, a link is offered. Of whoever objected nothing new is kept. Called inside a transaction over all tables.
 *
 * @returns whether the page says something else than was kept
 */
export async function keepReading(database: CandorDatabase, toKeep: ReadingToKeep): Promise<boolean> {
  const { reading, url, captureId, at, inOneView = false } = toKeep
  const { personKey, site } = reading
  const person = await database.people.get(personKey)
  // Whoever objected is known by their address alone: nothing more of them is kept.
  if (person?.objectedAt !== undefined) return false
  const last = person && (await database.captures.get(person.captureId))
  const put = last ? mergeReadings(lookBack(last, at), reading, { inOneView }) : reading
  const merged = { ...put, profile: withToldName(put.profile, person?.toldName?.name ?? null) }
  const { profile, health } = merged
  const isNew = !last || !isSame(last.reading.profile, profile)
  if (isNew) await database.captures.put({ id: captureId, personId: personKey, at, url, reading: merged })
  const isHealthNew = !isNew && !isSame(last.reading.health, health)
  if (isHealthNew) {
    await database.captures.put({ ...last, reading: { ...last.reading, health } })
  }
  const folded = foldedName(profile.name)
  const work = currentWork(profile)
  const kept: PersonRow = {
    ...(person?.sameAs === undefined ? {} : { sameAs: person.sameAs }),
    ...(person?.mergedId === undefined ? {} : { mergedId: person.mergedId }),
    ...(person?.toldName === undefined ? {} : { toldName: person.toldName }),
    ...(person?.doNotContact === undefined ? {} : { doNotContact: person.doNotContact }),
    ...(folded === null ? {} : { foldedName: folded }),
    id: personKey,
    name: profile.name,
    headline: profile.headline,
    location: profile.location,
    ...(work === null ? {} : { work }),
    site,
    url: url ?? person?.url ?? null,
    captureId: isNew ? captureId : last.id,
    firstSeenAt: person?.firstSeenAt ?? at,
    lastSeenAt: at
  }
  await database.people.put(kept)
  if (isNew) {
    await afterNewReading(database, kept, merged, at)
    const primaryId = await primaryIdOf(database, personKey)
    await refreshMerged(database, primaryId, `${captureId} merged`, at)
    for (const id of new Set([primaryId, personKey])) await pruneCaptures(database, id)
  }
  return isNew || isHealthNew
}

/** The last reading, each section with its day, and without those that are too old to stand for what the page does not show. */
function lookBack({ reading, at }: ReadingRow, now: number): Reading {
  return withoutOldSections(stampReading(reading, at), now - keepUnloadedMs)
}

/** As many people of one name are looked at; of more, the name says nothing. */
const mostOfOneName = 50

/** Offers to link the person with people of the same name on other sites, where something more than the name speaks for it. */
async function afterNewReading(database: CandorDatabase, person: PersonRow, { profile }: Reading, at: number): Promise<void> {
  if (person.foldedName === undefined) return
  const namesakes = await database.people.where("foldedName").equals(person.foldedName).limit(mostOfOneName).toArray()
  if (namesakes.length < 2) return
  const own = new Set((await membersOf(database, person.id)).map(({ id }) => id))
  for (const other of namesakes) {
    if (own.has(other.id) || isOneSite(person, other)) continue
    const capture = await database.captures.get(other.captureId)
    const seenAt = { a: addressesOf(person), b: addressesOf(other) }
    const reason = capture ? likelySame(profile, capture.reading.profile, seenAt) : null
    if (reason !== null) await offerLink(database, person.id, other.id, reason, at)
  }
}

/** Two pages of one site are two people; pasted texts and files come from anywhere. */
function isOneSite(a: PersonRow, b: PersonRow): boolean {
  const [hostOfA, hostOfB] = [hostOf(a.url), hostOf(b.url)]
  return hostOfA !== null && hostOfB !== null && hostOfA === hostOfB
}

function hostOf(url: string | null): string | null {
  // The language hosts of one site ("fr.linkedin.com") are one site.
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^.*\.(linkedin\.com)$/, "$1").replace(/^www\./, "") : null
}

function addressesOf({ id, url }: PersonRow): string[] {
  return url === null ? [id] : [id, url]
}
