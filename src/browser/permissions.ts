import { api } from "./api"

/** The match pattern of all pages of an origin: `https://github.com` → `https://github.com/*`. */
export function matchPatternOf(origin: string): string {
  // A match pattern has no port: it matches every port of its host.
  const url = new URL(origin)
  return `${url.protocol}//${url.hostname}/*`
}

/** Whether Candor may read the pages of an origin without a click. The recruiter can take this back in the browser at any time. */
export function mayRead(origin: string): Promise<boolean> {
  return api().permissions.contains({ origins: [matchPatternOf(origin)] })
}

/** Asks the recruiter, in the browser's own words, to let Candor read an origin. Call it first thing in a click. */
export function askToRead(origin: string): Promise<boolean> {
  return api().permissions.request({ origins: [matchPatternOf(origin)] })
}

/** Asks the recruiter to let Candor talk to hosts, by their match patterns. Call it first thing in a click. */
export function askForHosts(patterns: readonly string[]): Promise<boolean> {
  return api().permissions.request({ origins: [...patterns] })
}

/** What Chromium has and the standard does not: a request that stands in the toolbar until the recruiter answers it. */
interface TabRequests {
  addHostAccessRequest?: (request: { tabId: number }) => Promise<void>
}

/**
 * Has the browser ask the recruiter, beside the address, for the site of a tab whose address we are not told. Resolves with whether it does:
 * a browser that cannot, and a page that no extension may read, leave the click on the icon. What comes of it is told by onPermissionsAdded.
 */
export async function askForTab(tabId: number): Promise<boolean> {
  // Looked up on the browser's own object: the polyfill does not know it.
  const { permissions } = (globalThis as unknown as { chrome?: { permissions?: TabRequests } }).chrome ?? {}
  if (!permissions?.addHostAccessRequest) return false
  try {
    await permissions.addHostAccessRequest({ tabId })
    return true
  } catch {
    // The tab is gone, or shows nothing that may be asked for.
    return false
  }
}

/** Gives the permission back. Resolves with false where the browser keeps it. */
export async function stopReading(origin: string): Promise<boolean> {
  try {
    return await api().permissions.remove({ origins: [matchPatternOf(origin)] })
  } catch {
    // Not given in the first place.
    return false
  }
}

/** Called after the recruiter gave a permission. */
export function onPermissionsAdded(listener: () => void): void {
  api().permissions.onAdded.addListener(() => listener())
}

/** Called after the recruiter took a permission back in the browser's own settings. */
export function onPermissionsRemoved(listener: () => void): void {
  api().permissions.onRemoved.addListener(() => listener())
}
