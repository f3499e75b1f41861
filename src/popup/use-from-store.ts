import { useEffect, useRef, useState } from "react"
import type * as fromStore from "./from-store"

type FromStore = typeof fromStore

/**
 * What a query of the store gives, and again whenever the worker writes what it read; undefined until the store is loaded and has answered.
 * A query that fails ends in the frame's error.
 * @param key what the query depends on: it is asked anew when this changes
 */
export function useFromStore<Value>(query: (store: FromStore) => Promise<Value>, key = ""): Value | undefined {
  const [found, setFound] = useState<{ value: Value } | { error: unknown } | null>(null)
  const asked = useRef(query)
  asked.current = query
  useEffect(() => {
    let current = true
    let end = () => {}
    const fail = (error: unknown) => current && setFound({ error })
    import("./from-store").then(store => {
      if (current)
        end = store.watchStore(
          () => asked.current(store),
          value => current && setFound({ value }),
          fail
        )
    }, fail)
    return () => {
      current = false
      end()
    }
  }, [key])
  if (found && "error" in found) throw found.error
  return found?.value
}
