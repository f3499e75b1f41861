import { liveQuery } from "dexie"

/**
 * Tells what a query of the store gives now, and again whenever the worker writes what it read, until the function that is returned is called.
 * For a page that loads the store late and has no hooks of its own there; components that have the store use `useLive`.
 */
export function watchStore<Value>(query: () => Promise<Value>, tell: (value: Value) => void, fail: (error: unknown) => void): () => void {
  const watching = liveQuery(query).subscribe(tell, fail)
  return () => watching.unsubscribe()
}
