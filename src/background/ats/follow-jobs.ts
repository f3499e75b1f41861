import { clearAlarm, ensureAlarm } from "~browser/alarms"
import { sentencesOf } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import type { AtsJobRow } from "~store/rows/ats-rows"
import type { BackgroundDeps } from "../deps"
import { pullJob, requestsByItself, unfinishedPull } from "./job-handlers"

/** The alarm at which vendors are asked what changed for the jobs of roles that are worked on. */
export const followAlarm = "follow-jobs"
export const followEveryMinutes = 15
/** A vendor that cannot tell what changed is asked for everybody, and so more seldom. */
const everybodyEveryMs = 6 * 3_600_000

/** Sets the alarm where there is a job to follow, and takes it away where there is none. */
export async function setFollowAlarm(database: CandorDatabase): Promise<void> {
  if ((await jobsToFollow(database)).length > 0) await ensureAlarm(followAlarm, followEveryMinutes)
  else await clearAlarm(followAlarm)
}

/** Jobs that were pulled once, of connections that are followed and have a key, for a role that is not closed. */
export async function jobsToFollow({ connections, atsJobs, roles }: CandorDatabase): Promise<AtsJobRow[]> {
  const followed = new Set((await connections.filter(({ follows, hasKey }) => follows && hasKey).toArray()).map(({ id }) => id))
  const open = new Set(await roles.where("status").anyOf("draft", "approved").primaryKeys())
  return atsJobs.filter(job => job.pulledAt !== null && followed.has(job.connectionId) && job.roleIds.some(id => open.has(id))).toArray()
}

/** Asks what changed. A pull that the recruiter paused, or that used up its requests, waits for them; one that a vendor cut off goes on. */
export async function followJobs({ database, now, runHost }: Pick<BackgroundDeps, "database" | "now" | "runHost">): Promise<void> {
  for (const job of await jobsToFollow(database)) {
    const run = await unfinishedPull(database, job.id)
    const isHeld = run?.status === "paused" && (run.failure === null || isSpent(run.failure))
    if (isHeld || (!run && job.since === null && now() - (job.pulledAt ?? 0) < everybodyEveryMs)) continue
    await pullJob({ database, runHost }, job.id, { roleId: job.roleIds[0] ?? null, mostRequests: requestsByItself })
  }
  await setFollowAlarm(database)
}

function isSpent(failure: NonNullable<Parameters<typeof sentencesOf>[0]>): boolean {
  return sentencesOf(failure).some(said => typeof said !== "string" && said.code === "trackingBudgetUsed")
}
