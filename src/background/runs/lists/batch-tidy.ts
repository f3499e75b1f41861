import { batchAtServer, dropBatchFiles } from "./batch-at-server"
import { hasBatchEnded, stateOf } from "./batch-steps"
import type { BatchesAt } from "./batch-deps"
import { isPassing } from "./batch-failures"
import { isModelError } from "~agent/models/model-error"
import type { CandorDatabase } from "~store/database"
import type { BatchRow } from "~store/rows/learning-rows"
import type { RunRow } from "~store/rows/rows"

interface Deps {
  database: CandorDatabase
  batchesAt: BatchesAt
}

/**
 * Brings what is at the server in line with the store: the batch of a list that was stopped or deleted is cancelled, and once a batch has
 * ended and its answers are taken in, its files are deleted there. Safe to call at any time; what fails for now is done the next time.
 */
export async function tidyBatches({ database, batchesAt }: Deps): Promise<void> {
  for (const row of await database.batches.toArray()) {
    const run = await database.runs.get(row.runId)
    if (!needsTidying(row, run)) continue
    try {
      await tidy({ database, batchesAt }, row)
    } catch (error) {
      if (!isModelError(error)) throw error
      // The server refuses for good (a key that was taken back, say): nothing more can be done from here.
      if (!isPassing(error)) await database.batches.update(row.id, { state: "failed", inputFileId: null, failure: error.reason })
    }
  }
}

/** Whether something at a server waits to be tidied, or a batch is at work: the worker has to wake for it. */
export async function hasOpenBatches({ batches, runs }: CandorDatabase): Promise<boolean> {
  for (const row of await batches.toArray()) {
    const run = await runs.get(row.runId)
    if (needsTidying(row, run)) return true
    if (run?.status === "running" && row.serverBatchId !== null && !isTaken(run)) return true
  }
  return false
}

function needsTidying(row: BatchRow, run: RunRow | undefined): boolean {
  const isLeft = !run || run.status === "stopped"
  if (isLeft && ["preparing", "sent", "working"].includes(row.state)) return true
  return row.inputFileId !== null && (!run || isTaken(run))
}

/** The answers are in the store: the run is past the step that takes them in. */
function isTaken(run: RunRow): boolean {
  return run.status === "done" || run.next > run.plan.findIndex(({ step }) => step === "take-answers")
}

async function tidy({ database, batchesAt }: Deps, row: BatchRow): Promise<void> {
  const { signal } = new AbortController()
  const at = await batchesAt(row.modelId)
  if (!at) return void (await database.batches.update(row.id, { state: "failed", inputFileId: null }))
  const found = await batchAtServer(at.batches, row, signal)
  const run = await database.runs.get(row.runId)
  if (found && !hasBatchEnded(found)) {
    if (found.status !== "cancelling") await at.batches.cancel(found.id, signal)
    await database.batches.update(row.id, { state: "cancelled", serverBatchId: found.id })
    // Its files stay until it has ended: what was answered before may still be taken in.
    return
  }
  // What has ended is not asked about again.
  await database.batches.update(row.id, { state: found ? stateOf(found.status) : "cancelled" })
  if (run && !isTaken(run)) return
  await dropBatchFiles(at.batches, row, found, signal)
  await database.batches.update(row.id, { inputFileId: null })
}
