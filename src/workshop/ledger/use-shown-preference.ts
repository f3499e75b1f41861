import type { RefObject } from "react"
import { useEffect, useRef } from "react"

/** Brings a preference of the ledger into view, with the focus on it, when the address names it. */
export function useShownPreference(preferenceId: string, shownId: string | null): RefObject<HTMLLIElement | null> {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (shownId !== preferenceId) return
    item.current?.scrollIntoView({ block: "start" })
    item.current?.focus({ preventScroll: true })
  }, [shownId, preferenceId])
  return item
}
