import type { CandorDatabase } from "../database"
import type { SignalRow } from "../rows/rows"
import { readSettings } from "../settings"

type Signal = Pick<SignalRow, "kind" | "at" | "roleId" | "personId"> & Partial<Pick<SignalRow, "qualificationId" | "detail" | "shown">>

/**
 * Notes one thing that the recruiter did, unless Candor or its signals are paused or this kind is switched off. Signals are only ever
 * added, or erased with the person. A transaction around it has to be over the settings too. Writes: only the worker calls it.
 *
 * @returns the signal's id, or null where it is not kept
 */
export async function addSignal(database: CandorDatabase, signal: Signal): Promise<number | null> {
  if (!(await isKept(database, signal.kind))) return null
  const { shown, ...rest } = signal
  return (await database.signals.add({ qualificationId: null, detail: {}, ...rest, ...(shown ? { shown } : {}) })) ?? null
}

/** Whether a kind of signal is kept now. What is counted beside the signals (the time of a visit) goes by it too. */
export async function isKept(database: CandorDatabase, kind: SignalRow["kind"]): Promise<boolean> {
  const { paused, signalsPaused, signalsOff } = await readSettings(database)
  return !paused && !signalsPaused && !signalsOff.includes(kind)
}
