import { hasEnded } from "~run/run-status"
import type { CandorDatabase } from "../database"
import type { AtsJobRow } from "../rows/ats-rows"
import type { RunRow } from "../rows/rows"

/** A job of a role, with its vendor, its pull where one is not finished, and how many of its applicants are how far. */
export interface JobView {
  job: AtsJobRow
  vendor: string
  run: RunRow | null
  counts: { all: number; due: number; fresh: number; elsewhere: number }
  /** The origins at which the files "elsewhere" lie. */
  filesAt: string[]
}

/** The jobs that belong to a role, as they were picked. Read-only: safe in live queries of the panel. */
export async function jobsOfRole(database: CandorDatabase, roleId: string): Promise<JobView[]> {
  const { atsJobs, applicants, connections, runs } = database
  return database.transaction("r", [atsJobs, applicants, connections, runs], async () => {
    const jobs = await atsJobs.where("roleIds").equals(roleId).toArray()
    if (jobs.length === 0) return []
    const accounts = new Map((await connections.toArray()).map(({ id, name }) => [id, name]))
    const pulls = await runs.where("status").anyOf("running", "paused", "waiting", "failed").toArray()
    return Promise.all(
      jobs.map(async job => {
        const of = (file: string) => applicants.where("[jobId+file]").equals([job.id, file]).count()
        const [due, kept, none] = await Promise.all([of("due"), of("kept"), of("none")])
        const held = await applicants.where("[jobId+file]").equals([job.id, "elsewhere"]).toArray()
        const filesAt = [...new Set(held.flatMap(({ fileAt }) => fileAt ?? []))]
        const fresh =
          job.newSince === null ? 0 : await applicants.where("[jobId+firstAt]").between([job.id, job.newSince], [job.id, Infinity]).count()
        const isIts = ({ skill, input }: RunRow) => skill === "pull-applicants" && (input as { jobId?: unknown }).jobId === job.id
        const own = pulls.filter(isIts).sort((a, b) => b.createdAt - a.createdAt)
        const run = own.find(one => !hasEnded(one)) ?? own.find(({ updatedAt }) => updatedAt > (job.pulledAt ?? 0)) ?? null
        return {
          job,
          vendor: accounts.get(job.connectionId) ?? "",
          run,
          counts: { all: due + kept + none + held.length, due, fresh, elsewhere: held.length },
          filesAt
        }
      })
    )
  })
}
