import connectorParts from "~connectors/connector-parts"
import type { AtsJob } from "~connectors/nouns"
import type { HandlersFor } from "~messages/serve"
import { hasEnded } from "~run/run-status"
import type { Said } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import { atsKey, type AtsJobRow } from "~store/rows/ats-rows"
import type { RunRow } from "~store/rows/rows"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { catchUp } from "../people/catch-up"
import { jobIdOf } from "./connection-handlers"
import { keepStagesOfJob } from "./keep-stages"
import { asFailure, jobGone, type VendorAt } from "./vendor"

type Names = "ats.jobs" | "ats.job" | "ats.pick" | "ats.unlink" | "ats.pull" | "ats.files" | "ats.seen" | "ats.stages" | "ats.likely"
type Deps = Pick<BackgroundDeps, "database" | "now" | "newId" | "runHost" | "keepAwake"> & {
  vendorAt: VendorAt
  onFollow: () => Promise<void>
}

/** Pages of jobs that one look takes: an account with more of them is searched at the vendor. */
const mostJobPages = 20

/** Jobs of applicant tracking systems: looked at, picked for roles, and who applied for them brought in. */
export function jobHandlers(deps: Deps): HandlersFor<Names> {
  const { database, now, newId, vendorAt, keepAwake = work => work } = deps
  return {
    "ats.jobs": async ({ connectionId }) => {
      const { connector, connection } = await vendorAt(connectionId)
      const open = connection(new AbortController().signal)
      const list = async () => {
        const jobs = new Map<string, AtsJob>()
        const told: Said[] = []
        let cursor: string | null = null
        for (let page = 0; page < mostJobPages; page++) {
          const read = await connector.jobs(open, cursor)
          for (const job of read.rows) jobs.set(job.id, { ...job, description: null })
          told.push(...read.told)
          cursor = read.next
          if (cursor === null) break
        }
        return { jobs: [...jobs.values()].filter(({ status }) => status !== "archived"), told: told.slice(0, 20) }
      }
      return keepAwake(list()).catch(error => Promise.reject(asFailure(error)))
    },

    "ats.job": async ({ connectionId, jobId }) => {
      const { connector, connection } = await vendorAt(connectionId)
      return connector.job(connection(new AbortController().signal), jobId).catch(error => Promise.reject(asFailure(error)))
    },

    "ats.pick": async ({ connectionId, job, roleId }) => {
      const jobId = atsKey(connectionId, job.id)
      await database.transaction(
        "rw",
        [database.atsJobs, database.roles, database.applicants, database.visits, database.people],
        async () => {
          if (!(await database.roles.get(roleId))) throw failures.roleGone()
          const before = await database.atsJobs.get(jobId)
          const kept = { job: { ...job, description: null }, proposed: connectorParts().proposeStageOutcomes(job.stages) }
          const row: AtsJobRow = before
            ? { ...before, ...kept, roleIds: [...new Set([...before.roleIds, roleId])] }
            : {
                id: jobId,
                connectionId,
                ...kept,
                roleIds: [roleId],
                since: null,
                pulledAt: null,
                newSince: null,
                outcomes: null,
                pickedAt: now()
              }
          await database.atsJobs.put(row)
          if (before) await putEverybodyOn(database, jobId, roleId, now())
        }
      )
      void catchUp(deps).catch(() => undefined)
      await deps.onFollow()
      return { jobId }
    },

    "ats.unlink": async ({ jobId, roleId }) => {
      await database.atsJobs
        .where("id")
        .equals(jobId)
        .modify(row => {
          row.roleIds = row.roleIds.filter(id => id !== roleId)
        })
      await deps.onFollow()
    },

    "ats.pull": async ({ jobId, roleId, mostRequests }) => ({ runId: await pullJob(deps, jobId, { roleId, mostRequests }) }),

    "ats.files": async ({ jobId, roleId, mostRequests }) => {
      await database.applicants
        .where("[jobId+file]")
        .equals([jobId, "elsewhere"])
        .modify(row => {
          row.file = "due"
          delete row.fileAt
        })
      const wasAtWork = (await unfinishedPull(database, jobId)) !== undefined
      const runId = await pullJob(deps, jobId, { roleId, mostRequests })
      // A pull that is past its files does not go back to them: what is left over then has another one.
      const fetchRest = async () => {
        const due = await database.applicants.where("[jobId+file]").equals([jobId, "due"]).count()
        if (due > 0 && !(await unfinishedPull(database, jobId))) await pullJob(deps, jobId, { roleId, mostRequests })
      }
      if (wasAtWork) void keepAwake(deps.runHost.drive(runId).then(fetchRest))
      return { runId }
    },

    "ats.seen": async ({ jobId }) => {
      await database.atsJobs.update(jobId, { newSince: null, erased: 0 })
    },

    "ats.stages": async ({ jobId, outcomes }) => {
      if ((await database.atsJobs.update(jobId, { outcomes })) === 0) throw jobGone()
      await keepStagesOfJob({ database, now, newId }, jobId)
    },

    "ats.likely": ({ applicantId, personId, isSame }) =>
      database.transaction("rw", database.applicants, async () => {
        const row = await database.applicants.get(applicantId)
        if (!row || row.applicant === null) throw failures.personGone()
        const without = (ids: readonly string[]) => ids.filter(id => id !== personId)
        await database.applicants.put({
          ...row,
          sameAs: isSame ? [...without(row.sameAs), personId] : without(row.sameAs),
          notSameAs: isSame ? without(row.notSameAs) : [...without(row.notSameAs), personId]
        })
      })
  }

  /** Everybody of a job who is here becomes one of the role's people, and is held against it when it catches up. */
  async function putEverybodyOn(
    { applicants, visits, roles, people }: CandorDatabase,
    jobId: string,
    roleId: string,
    at: number
  ): Promise<void> {
    const ids = (await applicants.where("jobId").equals(jobId).toArray()).flatMap(({ personId }) => personId ?? [])
    const rows = (await people.bulkGet(ids)).flatMap(person => (person ? [person.sameAs ?? person.id] : []))
    const known = new Set((await visits.where("roleId").equals(roleId).primaryKeys()).map(([personId]) => personId))
    const missing = [...new Set(rows)].filter(id => !known.has(id))
    const visit = { roleId, count: 0, timeMs: 0, firstAt: at, lastAt: at, lastViewId: "" }
    await visits.bulkPut(missing.map(personId => ({ ...visit, personId })))
    if (missing.length > 0) await roles.where("id").equals(roleId).modify({ behind: true })
  }
}

/** Requests that a pull which begins by itself may use before it pauses. */
export const requestsByItself = 2_000

/**
 * Begins a pull of a job, or goes on with the one that is not finished: two at once would only ask for the same. What changed since the last time
 * is asked for where the vendor can tell, everybody where it cannot. @returns the run's id
 */
export async function pullJob(
  { database, runHost }: Pick<Deps, "database" | "runHost">,
  jobId: string,
  { roleId, mostRequests }: { roleId: string | null; mostRequests: number }
): Promise<string> {
  const job = await database.atsJobs.get(jobId)
  if (!job) throw jobGone()
  const unfinished = await unfinishedPull(database, jobId)
  if (unfinished) {
    if (unfinished.status === "paused") await runHost.resume(unfinished.id)
    else void runHost.drive(unfinished.id)
    return unfinished.id
  }
  return runHost.start({ skill: "pull-applicants", roleId, jobId, since: job.since, mostRequests })
}

export async function unfinishedPull({ runs }: CandorDatabase, jobId: string): Promise<RunRow | undefined> {
  return runs.filter(run => run.skill === "pull-applicants" && !hasEnded(run) && jobIdOf(run.input) === jobId).first()
}
