import { clearAlarm, ensureAlarm } from "~browser/alarms"
import { keepAwake } from "~browser/keep-awake"
import type { CandorDatabase } from "~store/database"

/** The alarm that wakes a worker which was ended in the middle of a run or of reading a page. */
export const watchdog = "watchdog"
/** The shortest period that browsers allow. */
const everyMinutes = 0.5

export async function setWatchdog(): Promise<void> {
  await ensureAlarm(watchdog, everyMinutes)
}

/** The alarm at which the server of a batch is asked how far it is, for hours if need be: the worker sleeps in between. */
export const batchAlarm = "batches"
const batchEveryMinutes = 2

export async function setBatchAlarm(): Promise<void> {
  await ensureAlarm(batchAlarm, batchEveryMinutes)
}

export async function clearBatchAlarm(): Promise<void> {
  await clearAlarm(batchAlarm)
}

/**
 * Keeps the worker alive while work goes on, and leaves an alarm behind in case it dies all the same: the store says which runs are not
 * finished, and the alarm stays until none is.
 */
export function watched(database: CandorDatabase): <T>(work: Promise<T>) => Promise<T> {
  let works = 0
  return async work => {
    works++
    const set = setWatchdog()
    try {
      return await keepAwake(work)
    } finally {
      await set
      works--
      // While others are at work the alarm stays anyway: the parts of a list need not look, one after the other.
      if (works === 0) await calmWatchdog(database)
    }
  }
}

/** Steps that go on when somebody else has done something: a batch's server, or a panel that reads files. */
const waitsForOthers = ["await-batch", "read-files"]

/**
 * Takes the alarm away once no run, no reading and no role is left to go on with. What waits for a batch has an alarm of its own, and what
 * waits for files goes on with the panel that reads them.
 */
export async function calmWatchdog(database: CandorDatabase): Promise<void> {
  const atWork = database.runs
    .where("status")
    .equals("running")
    .filter(run => !waitsForOthers.includes(run.plan[run.next]?.step ?? ""))
  if ((await atWork.count()) > 0 || (await database.roles.filter(({ behind }) => behind === true).count()) > 0) return
  if ((await database.pages.filter(row => row.state === "reading").count()) === 0) await clearAlarm(watchdog)
}
