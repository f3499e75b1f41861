import { useQuery } from "@tanstack/react-query"
import { database } from "~store/database"
import { readNumbers, type Numbers } from "~store/learning/numbers-records"

/** All that is counted from, read when asked; null while it is read. It is not live: figures that move while they are read help nobody. */
export function useNumbers(): { numbers: Numbers | null; at: number; failed: boolean; again: () => void } {
  const { data, dataUpdatedAt, isError, refetch } = useQuery({
    queryKey: ["numbers"],
    queryFn: async () => {
      const { adviceOf } = await import("../rules")
      return readNumbers(database(), adviceOf)
    }
  })
  return { numbers: isError ? null : (data ?? null), at: dataUpdatedAt, failed: isError, again: () => void refetch() }
}
