import { useEffect, useState } from "react"
import type { ActiveTab } from "~browser/active-tab"
import { activeTab, onActiveTabChanged } from "~browser/active-tab"
import { database } from "~store/database"
import type { PageRow } from "~store/rows/rows"
import { useLive } from "./use-live"

export interface ActivePage {
  /** The tab beside the panel; null where there is none. */
  tabId: number | null
  /** What Candor sees in that tab; null where it has not looked there. */
  page: PageRow | null
}

/**
 * The page beside the panel, and what Candor sees on it. `undefined` while it is being found out. A panel that was opened as a tab of its
 * own goes with the page that was read last.
 */
export function useActivePage(): ActivePage | undefined {
  const tab = useActiveTab()
  return useLive(async () => {
    if (tab === undefined) return undefined
    if (tab === null) return { tabId: null, page: null }
    if (!tab.own) return { tabId: tab.tabId, page: (await database().pages.get(tab.tabId)) ?? null }
    const pages = await database().pages.toArray()
    const newest = pages.reduce<PageRow | null>((best, page) => (best && best.at >= page.at ? best : page), null)
    return { tabId: newest?.tabId ?? null, page: newest }
  }, [tab?.tabId, tab?.own, tab === null])
}

function useActiveTab(): ActiveTab | null | undefined {
  const [tab, setTab] = useState<ActiveTab | null>()
  useEffect(() => {
    let current = true
    const look = () => {
      activeTab().then(
        found => {
          if (current) setTab(before => (before && found && before.tabId === found.tabId && before.own === found.own ? before : found))
        },
        () => {
          if (current) setTab(null)
        }
      )
    }
    look()
    const stop = onActiveTabChanged(look)
    return () => {
      current = false
      stop()
    }
  }, [])
  return tab
}
