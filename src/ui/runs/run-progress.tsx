import "./runs.css"
import { database } from "~store/database"
import type { RunRow } from "~store/rows/rows"
import { listProgress, type ListProgress } from "~store/runs/runs"
import { formatDuration, formatNumber } from "~ui/format"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { moneyText } from "~ui/words/run-words"

/** How far a list is, live from the store. */
export function useListProgress(runId: string): ListProgress | undefined {
  return useLive(() => listProgress(database(), runId), [runId])
}

/** "12 of 40 done · 2 failed · about 3 min left · 14,000 tokens · $0.02". */
export function progressText(progress: ListProgress, status: RunRow["status"]): string {
  const { total, done, failed, upToDate, atWork, msLeft, tokens, costUsd } = progress
  return [
    t("listDone", { done, count: total }),
    failed > 0 ? t("listFailed", { count: failed }) : null,
    upToDate > 0 ? t("listUpToDate", { count: upToDate }) : null,
    status === "running" && atWork > 0 ? t("listAtWork", { count: atWork }) : null,
    status === "running" && msLeft !== null && msLeft > 0 ? t("listLeft", { time: formatDuration(roughly(msLeft)) }) : null,
    tokens > 0 ? t("listTokens", { tokens: formatNumber(tokens) }) : null,
    costUsd !== null && costUsd > 0 ? moneyText(costUsd) : null
  ]
    .filter(part => part !== null)
    .join(" · ")
}

/** Nobody believes a time left to the second: whole seconds under a minute, ten seconds under ten, then minutes. */
function roughly(ms: number): number {
  const step = ms < 60_000 ? 1_000 : ms < 600_000 ? 10_000 : 60_000
  return Math.max(step, Math.round(ms / step) * step)
}

/** A bar that says in words how far a list is; its figures stand beside it, so the bar itself is named and not read out again. */
export function ProgressBar({ done, failed, total, name }: { done: number; failed: number; total: number; name: string }) {
  const share = (count: number) => `${total === 0 ? 0 : (count / total) * 100}%`
  return (
    <div className="run-bar" role="progressbar" aria-label={name} aria-valuemin={0} aria-valuemax={total} aria-valuenow={done + failed}>
      <span data-part="done" style={{ width: share(done) }} />
      <span data-part="failed" style={{ width: share(failed) }} />
    </div>
  )
}
