import type { CandorDatabase } from "./database"
import type { Settings } from "./rows"

/** What holds until the recruiter sets something else. The schema's own defaults, written out so that the page side's budget has no zod. */
export const defaultSettings: Settings = { activeRoleId: null, paused: false, colorScheme: "auto", blind: false, seenNotice: false }

export async function readSettings(database: CandorDatabase): Promise<Settings> {
  return { ...defaultSettings, ...(await database.settings.get("settings")) }
}
