import type { RefObject } from "react"
import { useEffect, useRef } from "react"
import { usePanelState } from "~sidepanel/state/panel-state"

/** Brings a preference of the ledger into view, with the focus on it, when a mark or a proposal elsewhere led to it. */
export function useShownPreference(preferenceId: string): RefObject<HTMLLIElement | null> {
  const item = useRef<HTMLLIElement>(null)
  const { preferenceId: asked, showPreference } = usePanelState()
  useEffect(() => {
    if (asked !== preferenceId) return
    item.current?.scrollIntoView({ block: "start" })
    item.current?.focus({ preventScroll: true })
    showPreference(null)
  }, [asked, preferenceId, showPreference])
  return item
}
