import { isModelError } from "~agent/models/model-error"
import type { CandorDatabase } from "~store/database"
import { peopleOfList } from "~store/files/erase"
import type { BatchRow } from "~store/rows/learning-rows"
import { batchAtServer, dropBatchFiles } from "./batch-at-server"
import type { BatchModel, BatchesAt } from "./batch-deps"
import { hasBatchEnded } from "./batch-steps"

/** Whoever erases waits for this, but not for a server that does not answer. */
const longestWaitMs = 10_000

interface Deps {
  database: CandorDatabase
  batchesAt: BatchesAt
}

/**
 * Before anything is erased here: what waits at servers is withdrawn. Open batches are cancelled, and the files that were uploaded or answered are
 * deleted there; for some people alone, those of the lists that they are on.
 *
 * @param personIds whom it is about; everybody where it is left out
 * @returns the names of the models at whose servers something may be left
 */
export async function withdrawBatches({ database, batchesAt }: Deps, personIds?: readonly string[]): Promise<string[]> {
  const signal = AbortSignal.timeout(longestWaitMs)
  const left = new Set<string>()
  for (const row of await database.batches.toArray()) {
    if (!(await concerns(database, row, personIds))) continue
    const at = await batchesAt(row.modelId)
    try {
      if (at) await withdraw(at, row, signal)
      else if (row.inputFileId !== null) left.add(row.modelId)
      await database.batches.update(row.id, { state: "cancelled", inputFileId: null })
    } catch (error) {
      if (!isModelError(error) && !signal.aborted) throw error
      left.add(at?.row.name ?? row.modelId)
    }
  }
  return [...left]
}

async function concerns({ runs }: CandorDatabase, row: BatchRow, personIds: readonly string[] | undefined): Promise<boolean> {
  if (row.inputFileId === null && row.serverBatchId === null) return false
  if (personIds === undefined) return true
  const run = await runs.get(row.runId)
  return run !== undefined && peopleOfList(run).some(id => personIds.includes(id))
}

async function withdraw({ batches }: BatchModel, row: BatchRow, signal: AbortSignal): Promise<void> {
  const found = await batchAtServer(batches, row, signal)
  if (found && !hasBatchEnded(found) && found.status !== "cancelling") await batches.cancel(found.id, signal)
  await dropBatchFiles(batches, row, found, signal)
}
