import type { CandorDatabase } from "./database"
import type { SignalRow } from "./rows"
import { readSettings } from "./settings"

type Signal = Pick<SignalRow, "kind" | "at" | "roleId" | "personId"> & Partial<Pick<SignalRow, "qualificationId" | "detail" | "shown">>

/**
 * Notes one thing that the recruiter did, unless Candor or its signals are paused or this kind is switched off. Signals are only ever
 * added, or erased with the person. A transaction around it has to be over the settings too. Writes: only the worker calls it.
 *
 * @returns the signal's id, or null where it is not kept
 */
export async function addSignal(database: CandorDatabase, signal: Signal): Promise<number | null> {
  const { paused, signalsPaused, signalsOff } = await readSettings(database)
  if (paused || signalsPaused || signalsOff.includes(signal.kind)) return null
  const { shown, ...rest } = signal
  return database.signals.add({ qualificationId: null, detail: {}, ...rest, ...(shown ? { shown } : {}) })
}
