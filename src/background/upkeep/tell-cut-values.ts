import type { CandorDatabase } from "~store/database"
import type { CutValue } from "~store/files/guard-writes"
import type { Settings } from "~store/rows/rows"
import { changeSettings, readSettings } from "~store/settings"

interface Deps {
  database: CandorDatabase
  /** Milliseconds since the epoch. */
  now: () => number
  onError: (error: unknown) => void
}

/** Places that are remembered, the last cut first. */
const mostPlaces = 20
/** What comes within this time is noted together. */
const noteAfterMs = 500

/**
 * Notes which values were cut before they were kept, so that the options can say so. A value is cut within somebody else's transaction: it is
 * noted after it, in one of its own.
 */
export function tellCutValues({ database, now, onError }: Deps): (cut: CutValue) => void {
  const waiting = new Map<string, number>()
  const note = async () => {
    const counts = [...waiting]
    waiting.clear()
    await database.transaction("rw", database.settings, async () => {
      const { cutValues = [] } = await readSettings(database)
      await changeSettings(database, { cutValues: withCounts(cutValues, counts, now()) })
    })
  }
  return ({ table, field }) => {
    if (waiting.size === 0) setTimeout(() => void note().catch(onError), noteAfterMs)
    // The place in a list says nothing: the first and the ninth attempt of a step are one kind of place.
    const place = `${table}.${field.replaceAll(/\.\d+(?=\.|$)/g, "")}`.slice(0, 120)
    waiting.set(place, (waiting.get(place) ?? 0) + 1)
  }
}

type CutValues = NonNullable<Settings["cutValues"]>

function withCounts(before: CutValues, counts: readonly (readonly [string, number])[], at: number): CutValues {
  const added = counts.map(([field, count]) => ({
    field,
    count: count + (before.find(one => one.field === field)?.count ?? 0),
    at
  }))
  const others = before.filter(({ field }) => !counts.some(([one]) => one === field))
  return [...added, ...others].slice(0, mostPlaces)
}
