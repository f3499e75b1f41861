import "./runs.css"
import type { RunRow } from "~store/rows/rows"
import { runStatusText } from "~ui/words/run-status-text"

const icons: Record<RunRow["status"], string> = { running: "●", waiting: "!", paused: "‖", failed: "✕", stopped: "■", done: "✓" }

/** Where a run stands: an icon and a word; colour only repeats them. */
export function RunState({ status }: { status: RunRow["status"] }) {
  return (
    <span className="run-state" data-status={status}>
      <span aria-hidden="true">{icons[status]}</span> {runStatusText(status)}
    </span>
  )
}
