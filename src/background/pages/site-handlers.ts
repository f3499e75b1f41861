import { matchPatternOf, mayRead } from "~browser/permissions"
import { injectPageSide } from "~browser/scripting"
import { forgetSiteWish, siteWish } from "~browser/site-wish"
import { tabsOf } from "~browser/tabs"
import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import { fail } from "../failures"
import type { PageDeps } from "./page-deps"
import { showBadge } from "./show-badge"
import { syncSites } from "./sync-sites"

/** Switches reading by itself on and off, one site at a time. */
export function siteHandlers(deps: PageDeps): HandlersFor<"site.switch"> {
  return {
    "site.switch": ({ origin, on }) => {
      const url = new URL(origin)
      if (url.protocol !== "https:" && url.protocol !== "http:") throw fail(sentence("failSiteOffWeb"), sentence("failSiteOffWebNext"))
      return on ? switchOn(deps, url.origin) : switchOff(deps, url.origin)
    }
  }
}

async function switchOn({ database, now, pageSideFiles }: PageDeps, origin: string): Promise<void> {
  if (!(await mayRead(origin))) {
    throw fail(
      sentence("failSiteNotAllowed", { site: new URL(origin).host }),
      sentence("failSiteNotAllowedNext"),
      sentence("failureSiteOff")
    )
  }
  await database.sites.put({ origin, at: now() })
  await syncSites(database, pageSideFiles)
  await injectIntoOpenTabs(origin, pageSideFiles)
}

/**
 * Switches on the site that the recruiter asked for in a popup which the browser's own question closed. Called when a permission was given;
 * where the popup is still open it sends the same, and the second of the two changes nothing.
 */
export async function completeSiteWish(deps: PageDeps): Promise<void> {
  const origin = await siteWish(deps.now())
  if (origin === null || !(await mayRead(origin))) return
  await forgetSiteWish()
  await switchOn(deps, origin)
}

/** A registered page side comes with the next load of a page; the pages that are open get it now. Private windows do not. */
export async function injectIntoOpenTabs(origin: string, pageSideFiles: readonly string[]): Promise<void> {
  const tabs = await tabsOf([matchPatternOf(origin)])
  const open = tabs.filter(tab => !tab.incognito && tab.url !== null && new URL(tab.url).origin === origin)
  // A tab that takes no page side (asleep, showing an error) gets it when it is loaded again.
  await Promise.allSettled(open.map(tab => injectPageSide(tab.tabId, pageSideFiles)))
}

/** What was kept of the site's people stays; what its open tabs show is forgotten, so that a page side still running there is not heard. */
async function switchOff({ database, pageSideFiles }: PageDeps, origin: string): Promise<void> {
  await forgetSiteWish()
  await database.sites.delete(origin)
  const pages = await database.pages.filter(page => URL.canParse(page.url) && new URL(page.url).origin === origin).primaryKeys()
  await database.pages.bulkDelete(pages)
  await syncSites(database, pageSideFiles)
  await Promise.all(pages.map(tabId => showBadge(database, tabId)))
}
