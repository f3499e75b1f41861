import type { RefObject } from "react"
import { useEffect, useRef } from "react"
import { usePanelState } from "~sidepanel/state/panel-state"
import type { RoleRow } from "~store/rows/rows"

/** A menu that asked gives the focus back to its own button while it closes, and the chat scrolls to its end when it grows: this comes after. */
const afterOthersMs = 60

/**
 * Brings the section into view from its beginning: with the focus on it when the role menu asked for it, and without when it has just come
 * to be, because the role was approved a moment ago.
 */
export function useStrategiesInView(row: RoleRow): RefObject<HTMLElement | null> {
  const section = useRef<HTMLElement>(null)
  const { waysAsked, waysShown } = usePanelState()
  useEffect(() => {
    if (!waysAsked) return
    const timer = setTimeout(() => {
      section.current?.scrollIntoView({ block: "start" })
      section.current?.focus({ preventScroll: true })
      waysShown()
    }, afterOthersMs)
    return () => clearTimeout(timer)
  }, [waysAsked, waysShown])

  const count = row.role.strategies.length
  const known = useRef(Date.now() - (row.approvedAt ?? 0) < 3_000 ? 0 : count)
  useEffect(() => {
    const isNew = known.current === 0 && count > 0
    known.current = count
    if (!isNew) return
    const timer = setTimeout(() => section.current?.scrollIntoView({ block: "start" }), afterOthersMs)
    return () => clearTimeout(timer)
  }, [count])
  return section
}
