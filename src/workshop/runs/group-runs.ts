import type { RunRow } from "~store/rows/rows"
import { t } from "~ui/text"

export type RunGroup = readonly [RunRow, ...RunRow[]]

/**
 * Runs as the Workshop lists them: a role's evaluations as one group, every other run as a group of its own. A group stands where its first
 * run stood, so the order of the list stays.
 */
export function groupRuns(runs: readonly RunRow[]): RunGroup[] {
  const groups = new Map<string, [RunRow, ...RunRow[]]>()
  for (const run of runs) {
    const key = run.skill === "evaluate" && run.roleId !== null ? `evaluations of ${run.roleId}` : run.id
    const group = groups.get(key)
    if (group) group.push(run)
    else groups.set(key, [run])
  }
  return [...groups.values()]
}

const statusTexts = {
  waiting: "runSomeWaiting",
  running: "runSomeRunning",
  failed: "runSomeFailed",
  paused: "runSomePaused",
  stopped: "runSomeStopped",
  done: "runSomeDone"
} as const

/** "all done", or how many are where, what needs the recruiter's eye first. */
export function groupStatusText(group: RunGroup): string {
  if (group.every(run => run.status === "done")) return t("runAllDone")
  return (["waiting", "running", "failed", "paused", "stopped", "done"] as const)
    .map(status => ({ status, count: group.filter(run => run.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => t(statusTexts[status], { count }))
    .join(" · ")
}
