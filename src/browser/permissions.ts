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
