import { api } from "./api"

/** The browser has no place for a registered script in private windows of its own; the page side reports them and nothing is kept. */
const idPrefix = "page-side:"

/** A page side that is put into every page of an origin, by the browser. */
export interface RegisteredSite {
  origin: string
  matches: string[]
}

/** Puts the page side into a tab's top frame. Rejects where the browser does not allow it: its own pages, its store, no permission. */
export async function injectPageSide(tabId: number, files: readonly string[]): Promise<void> {
  await api().scripting.executeScript({ target: { tabId }, files: [...files] })
}

/** Adds style rules to a tab's top frame: not to its document, so the page does not change and cannot list them. */
export async function addStyle(tabId: number, css: string): Promise<void> {
  await api().scripting.insertCSS({ target: { tabId }, css })
}

/** Takes rules out again that `addStyle` put in; the text must be the same. */
export async function removeStyle(tabId: number, css: string): Promise<void> {
  await api().scripting.removeCSS({ target: { tabId }, css })
}

/**
 * Makes the registered page sides exactly those of `sites`, all of them these files: a file's name can change with an update, and a
 * registration outlives it.
 */
export async function registerPageSides(sites: readonly RegisteredSite[], files: readonly string[]): Promise<void> {
  const before = (await api().scripting.getRegisteredContentScripts()).map(script => script.id).filter(id => id.startsWith(idPrefix))
  if (before.length > 0) await api().scripting.unregisterContentScripts({ ids: before })
  if (sites.length === 0) return
  await api().scripting.registerContentScripts(
    sites.map(({ origin, matches }) => ({
      id: idPrefix + origin,
      matches,
      js: [...files],
      allFrames: false,
      runAt: "document_idle",
      persistAcrossSessions: true
    }))
  )
}
