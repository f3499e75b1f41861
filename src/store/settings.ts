import type { CandorDatabase } from "./database"
import type { Settings } from "./rows/rows"

/** What holds until the recruiter sets something else. The schema's own defaults, written out so that a live query parses nothing. */
export const defaultSettings: Settings = {
  activeRoleId: null,
  paused: false,
  colorScheme: "auto",
  blind: false,
  seenNotice: false,
  singleKeys: true,
  noticedSites: [],
  modelFor: {},
  signalsOff: [],
  signalsPaused: false,
  keepPeopleMonths: 24,
  decideFirstShare: 0,
  traceCollector: null,
  clockSeenAt: null,
  clockHeldAt: null
}

export async function readSettings(database: CandorDatabase): Promise<Settings> {
  return { ...defaultSettings, ...(await database.settings.get("settings")) }
}

/** Changes some settings and keeps the others. Writes: only the worker calls it. */
export async function changeSettings(database: CandorDatabase, changes: Partial<Settings>): Promise<void> {
  await database.transaction("rw", database.settings, async () => {
    await database.settings.put({ ...(await readSettings(database)), ...changes, id: "settings" })
  })
}
