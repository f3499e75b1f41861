import { isDrawnBeside, mostAskedBeside, type BesidePerson } from "~learning/replay/rollout"
import type { CandorDatabase } from "~store/database"
import type { EvaluationRow } from "~store/rows/rows"
import { leavesToAsk } from "~store/roles/kept-here"
import { builtinModelId } from "~store/runs/models"
import type { BackgroundDeps } from "../deps"

type Deps = Pick<BackgroundDeps, "database" | "runHost" | "now" | "later">

/** Several people come in at once, of a list or a pile: they are looked at together. */
const soonMs = 500
const waiting = new WeakSet<CandorDatabase>()

/** Somebody was judged: whether a candidate is to be asked about them too is looked at once whoever waits has their answer. */
export function askBesideSoon(deps: Deps): void {
  const { database, later } = deps
  if (!later || waiting.has(database)) return
  waiting.add(database)
  later(async () => {
    waiting.delete(database)
    await askBeside(deps)
  }, soonMs)
}

/**
 * Asks the candidate that stands beside the one that judges about new people, as many in a hundred as the recruiter approved of: people seen for the
 * first time since then, once the one that judges has answered for them. A run of its own for each, which takes nothing's place. Nobody is
 * asked about twice, nobody who objected, and nobody of a role of which nothing may leave where asking would.
 *
 * @returns the runs that were begun
 */
export async function askBeside({ database, runHost, now }: Deps): Promise<string[]> {
  const { replays, people, evaluations, roles, runs, models } = database
  // Mostly there is none: then nothing else is read.
  if (!(await replays.filter(({ rollout }) => rollout?.state === "beside").first())) return []
  const begun = await database.transaction("rw", [replays, people, evaluations, roles, runs, models], async () => {
    const row = await replays.filter(({ rollout }) => rollout?.state === "beside").first()
    const rollout = row?.rollout
    if (!row || !rollout) return []
    const candidate = rollout.candidateId === builtinModelId ? null : await models.get(rollout.candidateId)
    if (candidate === undefined) return []
    const leaves = candidate !== null && leavesToAsk(candidate)
    const fresh = await people
      .where("lastSeenAt")
      .aboveOrEqual(rollout.approvedAt)
      .filter(({ firstSeenAt, objectedAt }) => firstSeenAt >= rollout.approvedAt && objectedAt === undefined)
      .primaryKeys()
    const asked = new Set(rollout.people.map(keyOf))
    const judged = await evaluations.where("personId").anyOf(fresh).toArray()
    const open = new Set(
      await roles
        .where("status")
        .equals("approved")
        .filter(({ approvedAt, record }) => approvedAt !== null && !(leaves && record?.nothingLeaves === true))
        .primaryKeys()
    )
    const due = judged
      .filter(one => one.model === rollout.formerId && open.has(one.roleId) && !asked.has(keyOf(one)))
      .filter(one => isDrawnBeside(row.id, rollout.share, one))
      .sort((a, b) => a.at - b.at)
      .slice(0, mostAskedBeside - rollout.people.length)
    if (due.length === 0) return []
    const started = due.map(one => ({
      one,
      run: runHost.prepare(requestOf(one, row.id), { wanted: rollout.candidateId, parentId: row.id })
    }))
    await runs.bulkAdd(started.map(({ run }) => run))
    const added = started.map(({ one, run }): BesidePerson => ({
      ...{ roleId: one.roleId, personId: one.personId, runId: run.id, at: now() },
      before: Object.fromEntries(one.evaluation.verdicts.map(({ qualificationId, verdict }) => [qualificationId, verdict])),
      after: null
    }))
    await replays.put({ ...row, rollout: { ...rollout, people: [...rollout.people, ...added] } })
    return started.map(({ run }) => run.id)
  })
  for (const runId of begun) void runHost.drive(runId)
  return begun
}

function requestOf({ roleId, personId, roleVersion, captureId }: EvaluationRow, besideOf: string) {
  return { skill: "evaluate" as const, roleId, personId, roleVersion, captureId, trial: true, besideOf }
}

function keyOf({ roleId, personId }: { roleId: string; personId: string }): string {
  return `${roleId}\n${personId}`
}
