import type { ModelRow } from "~store/rows/model-rows"
import type { RoleRow, RunRow } from "~store/rows/rows"
import { hasEnded } from "~run/run-status"
import { runStatus } from "~store/runs/runs"
import { formatDuration, formatMoment } from "~ui/format"
import type { Sending } from "~ui/sending"
import { inWords, t } from "~ui/text"
import { RunActions } from "~ui/runs/run-actions"
import { RunState } from "~ui/runs/run-state"
import { modelText, moneyText } from "~ui/words/run-words"
import { useRunName } from "./use-run-name"

export interface RunEntryProps {
  run: RunRow
  /** Null where the role is said above. */
  ofRole: RoleRow | null
  models: readonly ModelRow[]
  sending: Sending
  onOpen: (runId: string) => void
}

/** A run without parts: what it is, where it stands, what it took, and what can be done with it. */
export function SingleRunEntry({ run, ofRole, models, sending, onOpen }: RunEntryProps) {
  const name = useRunName(run, ofRole)
  const status = runStatus(run)
  const isPart = run.parentId !== undefined
  const facts = [
    // When, and by which model, is said of the list.
    isPart ? null : formatMoment(run.createdAt),
    hasEnded(run) ? formatDuration(run.updatedAt - run.createdAt) : t("runSteps", { done: run.next, total: run.plan.length }),
    isPart && run.fellBack === undefined ? null : modelText(run.model, models),
    usedShort(run)
  ]
  return (
    <li className="run-entry">
      <EntryHead run={run} name={name} onOpen={onOpen} />
      <p className="run-note">{facts.filter(fact => fact !== null).join(" · ")}</p>
      {status && <p className="run-note">{t("runProgress", { step: status.label, done: status.done, total: status.total })}</p>}
      <Told run={run} />
      <div className="run-actions">
        <RunActions run={run} name={name} used={{ tokens: run.used?.tokens ?? 0, costUsd: run.used?.usd ?? null }} sending={sending} />
      </div>
    </li>
  )
}

export function EntryHead({ run, name, onOpen }: { run: RunRow; name: string; onOpen: (runId: string) => void }) {
  return (
    <p className="run-head">
      <button type="button" className="run-open" onClick={() => onOpen(run.id)}>
        {name}
      </button>
      <RunState status={run.status} />
    </p>
  )
}

/** Why it fell back or failed: told where the run stands, not only where it is opened. */
export function Told({ run }: { run: RunRow }) {
  return (
    <>
      {run.againOf !== undefined && <p className="run-note">{t("runIsAgain")}</p>}
      {run.fellBack !== undefined && <p className="run-warning">{inWords(run.fellBack)}</p>}
      {run.failure !== null && <p className="run-failure">{inWords(run.failure)}</p>}
    </>
  )
}

/** What a run took, in a line; null where nobody counted. */
function usedShort({ used }: RunRow): string | null {
  if (!used || used.tokens === 0) return null
  const tokens = t("listTokens", { tokens: used.tokens })
  return used.usd === null ? tokens : `${tokens} · ${moneyText(used.usd)}`
}
