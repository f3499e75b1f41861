import { useEffect, useRef } from "react"
import type { Sending } from "../sending"
import { useActivePage } from "./use-active-page"

/** A failure that is about the page beside the panel leaves when the recruiter turns to another page: its cause is gone. */
export function useDismissWithPage({ dismiss }: Sending): void {
  const beside = useActivePage()
  const key = beside === undefined ? null : `${beside.tabId} ${beside.page?.url ?? ""}`
  const before = useRef<string | null>(null)
  const latest = useRef(dismiss)
  latest.current = dismiss
  useEffect(() => {
    if (key !== null && before.current !== null && key !== before.current) latest.current()
    before.current = key ?? before.current
  }, [key])
}
