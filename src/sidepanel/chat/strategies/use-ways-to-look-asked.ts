import type { RefObject } from "react"
import { useEffect, useRef } from "react"
import { usePanelState } from "~sidepanel/shell/panel-state"

/** Brings the section into view, with the focus on it, when the role menu asked for it. */
export function useWaysToLookAsked(): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null)
  const { waysAsked, waysShown } = usePanelState()
  useEffect(() => {
    if (!waysAsked) return
    // The menu that asked gives the focus back to its own button while it closes: this comes after that.
    const timer = setTimeout(() => {
      section.current?.scrollIntoView({ block: "start" })
      section.current?.focus({ preventScroll: true })
      waysShown()
    }, 50)
    return () => clearTimeout(timer)
  }, [waysAsked, waysShown])
  return section
}
