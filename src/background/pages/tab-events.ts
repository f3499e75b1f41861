import { onCommand } from "~browser/commands"
import { onPermissionsRemoved } from "~browser/permissions"
import { openPanel } from "~browser/side-panel"
import { onTabClosed, onTabInFront, onTabLoaded, onTabOpened } from "~browser/tabs"
import { isBeingRead } from "./being-read"
import { forgetSearchTab, noteTabFrom } from "./opened-searches"
import type { PageDeps } from "./page-deps"
import { hasPageSide } from "./page-side-of"
import { readTab } from "./read-tab"
import { showBadge } from "./show-badge"
import { syncSites } from "./sync-sites"

/**
 * Listens to what happens to tabs and permissions. Call it synchronously when the worker starts: the browser replays the event that woke
 * it only to listeners that are there then. `ignore` gets what must not stop the worker.
 */
export function listenToTabs(deps: PageDeps, ignore: (error: unknown) => void): void {
  const { database, pageSideFiles } = deps

  onTabClosed(tabId => {
    void database.pages.delete(tabId).catch(ignore)
    void forgetSearchTab(tabId).catch(ignore)
  })
  onTabOpened((tabId, openerTabId) => {
    if (openerTabId !== null) void noteTabFrom(openerTabId, tabId).catch(ignore)
  })
  onTabInFront(tabId => void showBadge(database, tabId).catch(ignore))
  // A page tells when it is left; one that crashed does not. Where nobody answers any more, nothing is known of the tab.
  onTabLoaded(tabId => void forgetIfEmpty(deps, tabId).catch(ignore))
  onPermissionsRemoved(() => void syncSites(database, pageSideFiles).catch(ignore))

  onCommand("open-panel", tab => {
    // First, and without an await before it: the gesture ends with this event.
    openPanel(tab?.windowId).catch(ignore)
    // Like the icon, the command is the recruiter's leave to read this page.
    if (tab && /^https?:/.test(tab.url ?? "")) readTab(deps, tab.tabId).catch(ignore)
  })
}

async function forgetIfEmpty({ database, now }: PageDeps, tabId: number): Promise<void> {
  const row = await database.pages.get(tabId)
  if (!row || row.state === "failed" || isBeingRead(row, now()) || (await hasPageSide(tabId))) return
  const changed = await database.pages
    .where("tabId")
    .equals(tabId)
    .and(current => current.viewId === row.viewId && current.at === row.at)
    .delete()
  if (changed > 0) await showBadge(database, tabId)
}
