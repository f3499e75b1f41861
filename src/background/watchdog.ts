import { clearAlarm, ensureAlarm } from "~browser/alarms"
import { keepAwake } from "~browser/keep-awake"
import type { CandorDatabase } from "~store/database"
import { unfinishedRuns } from "~store/runs"

/** The alarm that wakes a worker which was ended in the middle of a run or of reading a page. */
export const watchdog = "watchdog"
/** The shortest period that browsers allow. */
const everyMinutes = 0.5

export async function setWatchdog(): Promise<void> {
  await ensureAlarm(watchdog, everyMinutes)
}

/**
 * Keeps the worker alive while work goes on, and leaves an alarm behind in case it dies all the same: the store says which runs are not
 * finished, and the alarm stays until none is.
 */
export function watched(database: CandorDatabase): <T>(work: Promise<T>) => Promise<T> {
  return async work => {
    const set = setWatchdog()
    try {
      return await keepAwake(work)
    } finally {
      await set
      await calmWatchdog(database)
    }
  }
}

/** Takes the alarm away once no run and no reading is left to go on with. */
export async function calmWatchdog(database: CandorDatabase): Promise<void> {
  if ((await unfinishedRuns(database)).length > 0) return
  if ((await database.pages.filter(row => row.state === "reading").count()) === 0) await clearAlarm(watchdog)
}
