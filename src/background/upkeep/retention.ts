import { clearAlarm, ensureAlarm } from "~browser/alarms"
import { keepAwake } from "~browser/keep-awake"
import { purgeOld } from "~store/files/purge"
import { dropOldEntries } from "~store/trust/drop-old-entries"
import { readRetentionRules } from "~store/trust/retention-rules"
import { sealLog } from "~store/trust/seal-log"
import { monthsAfter } from "~trust/months"
import { isClockTrusted } from "~store/files/trusted-clock"
import { changeSettings } from "~store/settings"
import type { BackgroundDeps } from "../deps"
import { hasWholeSearch, rebuildSearch } from "../people/keep-search"
import { hasAllTraits, rebuildTraits } from "../people/keep-traits"

/** The alarm by which people are erased once they are old, where the browser is not started for weeks. */
export const retention = "retention"
const everyMinutes = 24 * 60

type Deps = Pick<BackgroundDeps, "database" | "now" | "runHost">

let atWork: Promise<void> | null = null

/**
 * Erases people and signals older than they are kept, and entries of the sealed log, by what is set and by where their roles hire; notes what it
 * came to; then sees to it that everyone who is left can be found again. Runs at start-up and once a day, in short steps between which everything
 * else goes on; two at once are one.
 */
export function keepRetention(deps: Deps): Promise<void> {
  atWork ??= keepAwake(purgeAndRebuild(deps)).finally(() => (atWork = null))
  return atWork
}

async function purgeAndRebuild({ database, now, runHost }: Deps): Promise<void> {
  // Set anew, so that a day without an alarm follows: also where the worker is ended in the middle, somebody goes on.
  await clearAlarm(retention)
  await ensureAlarm(retention, everyMinutes)
  const onErased = async (runIds: readonly string[]) => {
    for (const runId of runIds) await runHost.stop(runId)
  }
  if (await isClockTrusted(database, now())) {
    const { people, signals, heldBack } = await purgeOld(database, { now: now(), pause, onErased })
    const { logMonths, held } = await readRetentionRules(database)
    const entries = await dropOldEntries(database, monthsAfter(now(), -logMonths), now(), held)
    if (people + signals + entries > 0) await changeSettings(database, { lastPurge: { at: now(), people, signals, entries, heldBack } })
  }
  await sealLog(database, crypto.subtle)
  await rebuildTraits(database, pause)
  await rebuildSearch(database, pause)
}

let rebuilding: Promise<unknown> | null = null

/**
 * After an import, or where a worker died before it was done: whoever has no traits gets them, and whoever cannot be searched gets their words.
 * Costs six counts where all have both.
 */
export async function completePeople({ database }: Pick<Deps, "database">): Promise<void> {
  rebuilding ??= keepAwake(completeBoth(database)).finally(() => (rebuilding = null))
  await rebuilding
}

async function completeBoth(database: BackgroundDeps["database"]): Promise<void> {
  if (!(await hasWholeSearch(database))) await rebuildSearch(database, pause)
  if (!(await hasAllTraits(database))) await rebuildTraits(database, pause)
}

/** A task of its own: messages and page reads that came meanwhile go first. */
function pause(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve))
}
