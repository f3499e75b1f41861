import { useQuery } from "@tanstack/react-query"
import { database } from "~store/database"
import { readOutcomesWithInputs, type OutcomesRead } from "~store/learning/learned-cases-of"

/** All that is known of outcomes, read when asked; null while it is read, with the moment it was read at. */
export function useOutcomes(): { outcomes: OutcomesRead | null; at: number; failed: boolean; again: () => void } {
  const { data, dataUpdatedAt, isError, refetch } = useQuery({
    queryKey: ["outcomes"],
    queryFn: async () => {
      const rules = await import("../rules")
      return readOutcomesWithInputs(database(), Date.now(), rules)
    }
  })
  return { outcomes: isError ? null : (data ?? null), at: dataUpdatedAt, failed: isError, again: () => void refetch() }
}
