/** How far a batch is, as OpenAI names it (its API description, `Batch.status`). */
export const batchStatuses = [
  "validating",
  "failed",
  "in_progress",
  "finalizing",
  "completed",
  "expired",
  "cancelling",
  "cancelled"
] as const

/** What OpenAI takes in one batch (its guide to batches, November 2026). */
export const maxBatchBytes = 200_000_000
