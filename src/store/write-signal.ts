import type { CandorDatabase } from "./database"
import type { SignalRow } from "./rows"

/** Notes one thing that the recruiter did. Signals are only ever added, or erased with the person. Writes: only the worker calls it. */
export async function addSignal(
  database: CandorDatabase,
  signal: Pick<SignalRow, "kind" | "at" | "roleId" | "personId"> & Partial<Pick<SignalRow, "qualificationId" | "detail">>
): Promise<void> {
  await database.signals.add({ qualificationId: null, detail: {}, ...signal })
}
