import { useCallback, useEffect, useState } from "react"
import { recall, keepInSession } from "~browser/session-memory"
import type { TabId } from "../state/tabs"
import { isTabId } from "../state/tabs"

const memory = "panel.tab"

/** The tab in front, the same one again when the panel is reopened in this session. Null while that is being looked up. */
export function useLastTab(): [TabId | null, (tab: TabId) => void] {
  const [tab, setTab] = useState<TabId | null>(null)

  useEffect(() => {
    recall(memory).then(
      found => setTab(before => before ?? (isTabId(found) ? found : "chat")),
      () => setTab(before => before ?? "chat")
    )
  }, [])

  const open = useCallback((next: TabId) => {
    setTab(next)
    // Where the panel was is not worth an error: without it, it opens on Chat.
    keepInSession(memory, next).catch(() => undefined)
  }, [])

  return [tab, open]
}
