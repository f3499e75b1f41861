import type { CandorDatabase } from "./database"
import { defaultSettings } from "./default-settings"
import type { Settings } from "./rows/rows"

export async function readSettings(database: CandorDatabase): Promise<Settings> {
  return { ...defaultSettings, ...(await database.settings.get("settings")) }
}

/** Changes some settings and keeps the others. Writes: only the worker calls it. */
export async function changeSettings(database: CandorDatabase, changes: Partial<Settings>): Promise<void> {
  await database.transaction("rw", database.settings, async () => {
    await database.settings.put({ ...(await readSettings(database)), ...changes, id: "settings" })
  })
}
