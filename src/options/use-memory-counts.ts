import { useEffect, useState } from "react"
import { database } from "~store/database"
import { memoryCounts, type MemoryCounts } from "~store/learning/memory-counts"
import type { Settings } from "~store/rows/rows"

/**
 * What is kept, counted when the page opens and when the settings change, not at every write: with a hundred thousand signals counting takes a
 * second, and every visit adds one.
 */
export function useMemoryCounts(settings: Settings | undefined): MemoryCounts | undefined {
  const [counts, setCounts] = useState<MemoryCounts>()
  useEffect(() => {
    let current = true
    memoryCounts(database())
      .then(found => current && setCounts(found))
      // As a live query does: what throws while it is drawn ends in the frame's error screen.
      .catch((error: unknown) => {
        if (current)
          setCounts(() => {
            throw error
          })
      })
    return () => {
      current = false
    }
  }, [settings])
  return counts
}
