import type { BackgroundDeps } from "../deps"

/** Goes on with every run that waited for the recruiter: what still lacks a word waits again. */
export async function releaseWaiting({
  database: { runs },
  runHost,
  now
}: Pick<BackgroundDeps, "database" | "runHost" | "now">): Promise<void> {
  const waiting = await runs.where("status").equals("waiting").primaryKeys()
  await runs.where("id").anyOf(waiting).modify({ status: "running", failure: null, updatedAt: now() })
  for (const runId of waiting) void runHost.drive(runId)
}
