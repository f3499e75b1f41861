import { recall, keepInSession } from "./session-memory"

const memory = "site.wish"

/** How long a wish holds, in milliseconds: as long as somebody may leave the browser's question open. */
const holdsMs = 10 * 60_000

/**
 * Notes that the recruiter wants this site switched on, before the browser asks for the permission: its question may close the popup, and
 * then nobody is left there to hear the answer. Never rejects: without the note, an open popup switches the site on all the same.
 *
 * @param now milliseconds since the epoch
 */
export async function noteSiteWish(origin: string, now: number): Promise<void> {
  await keepInSession(memory, `${now} ${origin}`).catch(() => undefined)
}

/** Forgets the wish: it was fulfilled, refused, or the site was switched off since. Never rejects. */
export async function forgetSiteWish(): Promise<void> {
  await keepInSession(memory, "").catch(() => undefined)
}

/** The site that was wished for in the last ten minutes, or null. */
export async function siteWish(now: number): Promise<string | null> {
  const [at, origin] = ((await recall(memory)) ?? "").split(" ")
  return origin !== undefined && now - Number(at) < holdsMs ? origin : null
}
