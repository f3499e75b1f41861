import type { RunRow } from "~store/rows/rows"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"

const statusKeys: Record<RunRow["status"], TextKey> = {
  running: "runRunning",
  done: "runDone",
  failed: "runFailed",
  stopped: "runStopped",
  paused: "runPaused",
  waiting: "runWaiting"
}

/** Where a run stands, in a word. */
export function runStatusText(status: RunRow["status"]): string {
  return t(statusKeys[status])
}
