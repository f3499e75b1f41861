import type { CandorDatabase } from "../database"
import type { DraftRow, RunRow } from "../rows/rows"

// Read-only: safe in live queries of the panel.

/** What is asked of one text: the run that writes it, and the text once it is kept. */
export interface DraftOfRun {
  run: RunRow | null
  draft: DraftRow | null
}

export async function draftOfRun(database: CandorDatabase, runId: string): Promise<DraftOfRun> {
  const [run, draft] = await Promise.all([database.runs.get(runId), database.drafts.get(runId)])
  return { run: run ?? null, draft: draft ?? null }
}
