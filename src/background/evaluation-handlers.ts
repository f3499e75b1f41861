import { rulesVersion } from "~evaluation/evaluate"
import type { HandlersFor } from "~messages/serve"
import { peopleOnOpenPages } from "~store/pages"
import { recordsForRole } from "~store/people"
import type { RoleRow } from "~store/rows"
import type { BackgroundDeps } from "./deps"
import { failures } from "./failures"

type Deps = Pick<BackgroundDeps, "database" | "runHost">

/**
 * Starts holding a person against a role, unless there is nothing to do: the role is not approved (nothing is evaluated before that), the
 * person is gone, or the evaluation is up to date. A run that is at just this already is joined.
 *
 * @returns the run's id, or null where there is nothing to do
 */
export async function startEvaluation(deps: Deps, roleId: string, personId: string): Promise<string | null> {
  const { database, runHost } = deps
  const runId = await database.transaction("rw", database.tables, async () => {
    const role = await database.roles.get(roleId)
    return role ? queueEvaluation(deps, role, personId) : null
  })
  if (runId !== null) void runHost.drive(runId)
  return runId
}

/**
 * Stores the runs that bring a role's people up to date: everyone seen, evaluated or decided on for it, and whoever is open in a tab.
 * Call it inside a transaction over all tables, so that a role is never changed without them; then drive what it returns.
 */
export async function queueEvaluations(deps: Deps, role: RoleRow): Promise<string[]> {
  if (role.status !== "approved") return []
  const { people } = await recordsForRole(deps.database, role.id)
  const ids = new Set([...(await peopleOnOpenPages(deps.database)), ...people.map(person => person.id)])
  const queued: string[] = []
  for (const personId of ids) {
    const runId = await queueEvaluation(deps, role, personId)
    if (runId !== null) queued.push(runId)
  }
  return queued
}

async function queueEvaluation({ database, runHost }: Deps, role: RoleRow, personId: string): Promise<string | null> {
  if (role.status !== "approved") return null
  const person = await database.people.get(personId)
  if (!person) return null
  const row = await database.evaluations.get([role.id, personId])
  const isCurrent = row?.roleVersion === role.version && row.captureId === person.captureId && row.evaluation.rulesVersion === rulesVersion
  if (isCurrent) return null
  const run = runHost.prepare({ skill: "evaluate", roleId: role.id, personId, roleVersion: role.version, captureId: person.captureId })
  const atIt = await database.runs
    .where("[roleId+personId]")
    .equals([role.id, personId])
    .filter(other => other.status === "running" && JSON.stringify(other.input) === JSON.stringify(run.input))
    .first()
  if (atIt) return atIt.id
  await database.runs.add(run)
  return run.id
}

export function evaluationHandlers(deps: BackgroundDeps): HandlersFor<"evaluation.start"> {
  return {
    "evaluation.start": async ({ roleId, personId }) => {
      const [role, person] = await Promise.all([deps.database.roles.get(roleId), deps.database.people.get(personId)])
      if (!role) throw failures.roleGone()
      if (role.status === "closed") throw failures.roleClosed()
      if (role.status !== "approved") throw failures.roleNotApproved()
      if (!person) throw failures.personGone()
      return { runId: await startEvaluation(deps, roleId, personId) }
    }
  }
}
