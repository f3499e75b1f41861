import { setBadge } from "~browser/action"
import { browserLanguages } from "~browser/locale"
import { openTabIds } from "~browser/tabs"
import { languageToSpeak, type Language } from "~sentence/languages"
import type { CandorDatabase } from "~store/database"
import { alreadyThere, thereText } from "~store/ats/already-there"
import { pageOfTab } from "~store/pages/pages"
import { primaryIdOf } from "~store/people/person-links"
import { readSettings } from "~store/settings"
import { seenCount } from "~store/people/visits"
import { badgeOf } from "./badge-of"
import { iconWording } from "./icon-wording"

/** Brings a tab's icon in line with the store. */
export async function showBadge(database: CandorDatabase, tabId: number): Promise<void> {
  const [{ paused, language: choice }, page] = await Promise.all([readSettings(database), pageOfTab(database, tabId)])
  const personId = page?.personId == null ? null : await primaryIdOf(database, page.personId)
  const seen = personId === null ? 0 : await seenCount(database, personId)
  const there = personId === null ? undefined : (await alreadyThere(database, personId))[0]
  const language = languageToSpeak(choice, browserLanguages())
  const sight = { paused, page, seen, ...(there ? { there: thereText(there, at => dayOf(at, language)) } : {}) }
  await setBadge(tabId, badgeOf(sight, iconWording(language)))
}

/** The same for every open tab: after what holds for all of them has changed. */
export async function showBadges(database: CandorDatabase): Promise<void> {
  await Promise.all((await openTabIds()).map(tabId => showBadge(database, tabId)))
}

/** A day as the icon says it. */
function dayOf(at: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(at)
}
