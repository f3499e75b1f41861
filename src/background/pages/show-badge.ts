import { setBadge } from "~browser/action"
import { openTabIds } from "~browser/tabs"
import { inWords } from "~sentence/in-words"
import type { CandorDatabase } from "~store/database"
import { alreadyThere, thereText } from "~store/ats/already-there"
import { pageOfTab } from "~store/pages/pages"
import { primaryIdOf } from "~store/people/person-links"
import { readSettings } from "~store/settings"
import { seenCount } from "~store/people/visits"
import { badgeOf } from "./badge-of"

/** Brings a tab's icon in line with the store. */
export async function showBadge(database: CandorDatabase, tabId: number): Promise<void> {
  const [{ paused }, page] = await Promise.all([readSettings(database), pageOfTab(database, tabId)])
  const personId = page?.personId == null ? null : await primaryIdOf(database, page.personId)
  const seen = personId === null ? 0 : await seenCount(database, personId)
  const there = personId === null ? undefined : (await alreadyThere(database, personId))[0]
  await setBadge(tabId, badgeOf({ paused, page, seen, ...(there ? { there: thereText(there, dayOf) } : {}) }, inWords))
}

/** The same for every open tab: after what holds for all of them has changed. */
export async function showBadges(database: CandorDatabase): Promise<void> {
  await Promise.all((await openTabIds()).map(tabId => showBadge(database, tabId)))
}

/** A day as the icon says it. */
function dayOf(at: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: "medium" }).format(at)
}
