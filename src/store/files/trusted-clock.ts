import type { CandorDatabase } from "../database"
import { changeSettings, readSettings } from "../settings"

// A clock that is ahead for an hour must not erase what was kept for years: what goes by age goes only by a clock that has stood the test.

const hourMs = 3_600_000
/** A clock that is further ahead at once than anybody leaves a browser alone unnoticed. */
export const jumpMs = 48 * hourMs
/** A clock that still says so after most of a day is believed. */
export const provesItselfMs = 20 * hourMs
/** Whoever opens the browser once in some weeks is believed at the second time; a clock that jumped once more is not. */
export const mostBetweenMs = 60 * 24 * hourMs

export interface ClockNote {
  /** The latest time that was believed, in milliseconds since the epoch; null before the first. */
  clockSeenAt: number | null
  /** When the clock was first found ahead by a jump, by its own word; null while it is believed. */
  clockHeldAt: number | null
}

/**
 * Whether the clock is believed, and what is to be noted of it. After a jump it is not, until it has gone on from there for most of a day; a
 * clock that is put right again is believed at once.
 */
export function judgeClock({ clockSeenAt, clockHeldAt }: ClockNote, now: number): ClockNote & { isTrusted: boolean } {
  const hasJumped = clockSeenAt !== null && now - clockSeenAt > jumpMs
  const stood = clockHeldAt === null ? -1 : now - clockHeldAt
  const hasStood = stood >= provesItselfMs && stood <= mostBetweenMs
  if (!hasJumped || hasStood) return { clockSeenAt: now, clockHeldAt: null, isTrusted: true }
  // Back and forth again: what counts is how long it has stood where it stands now.
  return { clockSeenAt, clockHeldAt: clockHeldAt === null || stood < 0 || stood > mostBetweenMs ? now : clockHeldAt, isTrusted: false }
}

/** Notes the clock, and says whether anything may be erased by it. Writes: only the worker calls it. @param now milliseconds since the epoch */
export async function isClockTrusted(database: CandorDatabase, now: number): Promise<boolean> {
  return database.transaction("rw", database.settings, database.people, async () => {
    const settings = await readSettings(database)
    // Before the first note the newest that was seen of anybody stands for it.
    const clockSeenAt = settings.clockSeenAt ?? (await database.people.orderBy("lastSeenAt").last())?.lastSeenAt ?? null
    const { isTrusted, ...note } = judgeClock({ clockSeenAt, clockHeldAt: settings.clockHeldAt }, now)
    await changeSettings(database, note)
    return isTrusted
  })
}
