import { database } from "~store/database"
import type { Settings } from "~store/rows/rows"
import { readSettings } from "~store/settings"
import { useLive } from "./use-live"

/** The recruiter's settings; `undefined` while they are being read. They are changed by the message `settings.change`. */
export function useSettings(): Settings | undefined {
  return useLive(() => readSettings(database()), [])
}
