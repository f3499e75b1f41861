import { database } from "~store/database"
import { writesText } from "~run/request"
import { useLive } from "~ui/hooks/use-live"
import { LiveStatus } from "../role/live-status"

/** How far a run is that was begun in words. One that writes a text, and ways to look, tell themselves where they will stand. */
export function AskedRun({ runId }: { runId: string }) {
  const run = useLive(async () => (await database().runs.get(runId)) ?? null, [runId]) ?? null
  return run === null || writesText(run.skill) || run.skill === "strategies" ? null : <LiveStatus run={run} starting={false} />
}
