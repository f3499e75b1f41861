import type { TabFacts } from "~browser/tabs"
import { database } from "~store/database"
import { listSites } from "~store/pages/sites"
import { countsSince } from "~store/people/visits"
import { readSettings } from "~store/settings"
import { whatIsSeen } from "./what-is-seen"

// What the popup reads from the store. Loaded after the first paint, because the store's own code takes longer than the popup may; and without
// components, because a late chunk brings its own copy of what it imports, React included.

export { watchStore } from "~store/watch-store"

export const storedSettings = () => readSettings(database())
export const listedSites = () => listSites(database())
/** @param since milliseconds since the epoch */
export const counts = (since: number) => countsSince(database(), since)
export const seen = (tab: TabFacts | null, blind: boolean) => whatIsSeen(database(), tab, blind)
