import { hasEnded } from "~run/run-status"
import { hasParts } from "~run/request"
import type { CandorDatabase } from "~store/database"
import type { RunRow } from "~store/rows/rows"
import { readProposals } from "../preferences/read-proposals"

/** What happened while the recruiter worked, and waits to be looked at. */
export interface Notices {
  /** Ids of the proposals for the role at hand, surest first. */
  proposalIds: readonly string[]
  /** Runs that failed, or in which the rules answered for a model that failed; newest first. */
  failed: readonly RunRow[]
  /** Lists that are through; newest first. */
  finished: readonly RunRow[]
}

/** More is what the Workshop is for. */
const mostRuns = 5
/** A day of work: what is older is history. */
const lookedThrough = 200

/** @param seenAt milliseconds since the epoch; runs that ended before are known. Read-only: safe in a live query. */
export async function readNotices(database: CandorDatabase, roleId: string | null, seenAt: number): Promise<Notices> {
  const [proposals, runs] = await Promise.all([
    roleId === null ? null : readProposals(database, roleId, []),
    database.runs.where("updatedAt").above(seenAt).reverse().limit(lookedThrough).toArray()
  ])
  const alone = runs.filter(run => run.parentId === undefined && hasEnded(run))
  const isFailed = (run: RunRow) => run.status === "failed" || run.fellBack !== undefined
  return {
    proposalIds: proposals?.proposed.map(({ id }) => id) ?? [],
    failed: alone.filter(isFailed).slice(0, mostRuns),
    finished: alone.filter(run => hasParts(run) && run.status === "done" && !isFailed(run)).slice(0, mostRuns)
  }
}
