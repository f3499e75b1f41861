import type { SignalKind } from "~learning/preferences/signal-kind"
import { signalKinds } from "~learning/preferences/signal-kind"
import type { CandorDatabase } from "../database"

/** How many, and since when; `oldestAt` in milliseconds since the epoch, null where there is none. */
export interface Kept {
  count: number
  oldestAt: number | null
}

/** What is remembered, in figures. */
export interface MemoryCounts {
  signals: Readonly<Record<SignalKind, Kept>>
  /** By when each was last seen: what retention goes by. */
  people: Kept
  /** People who are older than they are kept, and go at the next purge after a day. */
  going: number
  forgotten: number
}

/** Counted by indexes alone: no row is read but the oldest of each kind. Read-only: safe in a live query. */
export async function memoryCounts(database: CandorDatabase): Promise<MemoryCounts> {
  const { signals, people, forgotten } = database
  return database.transaction("r", [signals, people, forgotten], async () => {
    const [kinds, count, oldest, gone, going] = await Promise.all([
      Promise.all(
        signalKinds.map(async kind => {
          const ofKind = signals.where("[kind+at]").between([kind, 0], [kind, Infinity], true, true)
          // The plain index is counted several times as fast as the compound one.
          const [kept, first] = await Promise.all([signals.where("kind").equals(kind).count(), ofKind.first()])
          return [kind, { count: kept, oldestAt: first?.at ?? null }] as const
        })
      ),
      people.count(),
      people.orderBy("lastSeenAt").first(),
      forgotten.count(),
      people.where("goesAt").above(0).count()
    ])
    return {
      signals: Object.fromEntries(kinds) as Record<SignalKind, Kept>,
      people: { count, oldestAt: oldest?.lastSeenAt ?? null },
      going,
      forgotten: gone
    }
  })
}
