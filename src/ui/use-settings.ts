import { database } from "~store/database"
import type { Settings } from "~store/rows"
import { useLive } from "./use-live"

const initial: Settings = { activeRoleId: null, paused: false, colorScheme: "auto", blind: false, seenNotice: false }

/** The recruiter's settings; `undefined` while they are being read. They are changed by the message `settings.change`. */
export function useSettings(): Settings | undefined {
  return useLive(async () => ({ ...initial, ...(await database().settings.get("settings")) }), [])
}
