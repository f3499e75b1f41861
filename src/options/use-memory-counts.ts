import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { database } from "~store/database"
import { memoryCounts, type MemoryCounts } from "~store/learning/memory-counts"
import type { Settings } from "~store/rows/rows"

/**
 * What is kept, counted when the page opens and when the settings change, not at every write: with a hundred thousand signals counting takes a
 * second, and every visit adds one. A count that fails ends in the frame's error screen, as a live query does.
 */
export function useMemoryCounts(settings: Settings | undefined): MemoryCounts | undefined {
  return useQuery({
    queryKey: ["memory counts", settings],
    queryFn: () => memoryCounts(database()),
    enabled: settings !== undefined,
    placeholderData: keepPreviousData,
    throwOnError: true
  }).data
}
