import { useLiveQuery } from "dexie-react-hooks"

/**
 * What a query of the store gives now, and again whenever the worker writes what it read. `undefined` until the first answer, so a query
 * that may find nothing returns null. A query that throws ends in the frame's error screen.
 */
export function useLive<T>(query: () => Promise<T> | T, deps: readonly unknown[]): T | undefined {
  return useLiveQuery(query, [...deps])
}
