import { useDeferredValue, useEffect, useMemo, useState } from "react"
import type { Searched } from "./people-search"
import { PeopleSearch } from "./people-search"

/** The ids of the people whom the words find, null while nothing is searched for. Nothing is folded or indexed before somebody searches. */
export function usePeopleSearch(rows: readonly Searched[], words: string): ReadonlySet<string> | null {
  const [search] = useState(() => new PeopleSearch())
  const [prepared, setPrepared] = useState(false)
  // Typing goes on while thousands of rows are looked through.
  const wanted = useDeferredValue(words)
  const searching = wanted.trim() !== ""
  useEffect(() => {
    if (!searching) return
    let current = true
    void search.prepare().then(() => current && setPrepared(true))
    return () => {
      current = false
    }
  }, [search, searching])
  return useMemo(() => {
    if (!searching) return null
    search.update(rows)
    return search.find(wanted)
    // What `find` gives may grow once the index is whole.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [search, searching, rows, wanted, prepared])
}
