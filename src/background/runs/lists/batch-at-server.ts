import type { BatchAtServer, BatchServer } from "~agent/models/batch-server"
import type { BatchRow } from "~store/rows/learning-rows"

/** The batch of a row as its server has it; also where the worker died before it heard of it. Null where there is none. */
export function batchAtServer(batches: BatchServer, row: BatchRow, signal: AbortSignal): Promise<BatchAtServer | null> {
  return row.serverBatchId === null ? batches.find("candor_batch", row.id, signal) : batches.get(row.serverBatchId, signal)
}

/** Deletes what was uploaded for a batch and what its server wrote of it. */
export async function dropBatchFiles(batches: BatchServer, row: BatchRow, found: BatchAtServer | null, signal: AbortSignal): Promise<void> {
  const files = [row.inputFileId, found?.output_file_id, found?.error_file_id].filter(id => typeof id === "string")
  for (const fileId of files) await batches.drop(fileId, signal)
}
