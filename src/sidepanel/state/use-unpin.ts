import { useEffect, useRef } from "react"
import { activeTab, onTabLeaves } from "~browser/active-tab"
import { useActivePage, type ActivePage } from "~ui/hooks/use-active-page"

/** Which page stands beside the panel, and whether the recruiter has just asked for it to be read; undefined while it is being found out. */
function viewOf(active: ActivePage | undefined): string | undefined {
  if (active === undefined) return undefined
  const { tabId, page } = active
  // "reading" comes of a click on the icon or on "Read this page" alone, also on a page that was read before.
  return page === null ? `${tabId}` : `${tabId} ${page.viewId} ${page.personId} ${page.state === "reading"}`
}

/**
 * Calls back when the recruiter turns to another page or has the one beside the panel read: whoever was opened from a list goes, so that nobody
 * is decided on beside somebody else's page. It listens in every place of the panel, and to pages that Candor may not see, too.
 *
 * @param unpin must keep its identity between renders
 */
export function useUnpin(unpin: () => void): void {
  const active = useActivePage()
  const view = viewOf(active)
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (view === undefined) return
    const was = before.current
    before.current = view
    // A reading that has come to its end tells of the same page as when it began.
    if (was !== undefined && was !== view && was !== view.replace(/ false$/, " true")) unpin()
  }, [view, unpin])

  const shownTab = active?.tabId ?? null
  useEffect(
    () =>
      onTabLeaves(tabId => {
        if (tabId === shownTab) unpin()
        // A panel in a tab of its own stands beside whatever page is opened.
        else void activeTab().then(tab => tab?.own === true && tab.tabId !== tabId && unpin(), unpin)
      }),
    [shownTab, unpin]
  )
}
