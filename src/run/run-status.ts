/** `paused` by the recruiter or by its budget; `waiting` for the recruiter's word on what it would send. Both go on from where they are. */
export const runStatuses = ["running", "done", "failed", "stopped", "paused", "waiting"] as const
export type RunStatus = (typeof runStatuses)[number]

const endings: readonly RunStatus[] = ["done", "failed", "stopped"]

export function hasEnded({ status }: { status: RunStatus }): boolean {
  return endings.includes(status)
}
