import { rulesVersion } from "~evaluation/evaluate"
import type { HandlersFor } from "~messages/serve"
import { peopleOnOpenPages } from "~store/pages/pages"
import { recordsForRole } from "~store/people/people"
import { primaryIdOf, primaryOf, shownCaptureId } from "~store/people/person-links"
import type { EvaluationRow, PersonRow, RoleRow, RunRow } from "~store/rows/rows"
import { isTrial, unfinishedRuns } from "~store/runs/runs"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"

type Deps = Pick<BackgroundDeps, "database" | "runHost">

/**
 * Starts holding a person against a role, unless there is nothing to do: the role is not approved (nothing is evaluated before that), the
 * person is gone, or the evaluation is up to date. A run that is at just this already is joined. Somebody who was linked to another is
 * evaluated as that one, on all pages together.
 *
 * @returns the run's id, or null where there is nothing to do
 */
export async function startEvaluation(deps: Deps, roleId: string, ofPerson: string): Promise<string | null> {
  const { database, runHost } = deps
  const runId = await database.transaction("rw", database.tables, async () => {
    const [role, person] = await Promise.all([database.roles.get(roleId), primaryOf(database, ofPerson)])
    if (role?.status !== "approved" || !person) return null
    const row = await database.evaluations.get([roleId, person.id])
    const due = dueEvaluation(deps, role, person, row, await evaluationsAtWork(database, roleId))
    return due && ((await queue(database, [due]))[0] ?? null)
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
  const { database } = deps
  const { people, evaluations } = await recordsForRole(database, role.id)
  const seen = new Set(people.map(person => person.id))
  const onPages = await Promise.all((await peopleOnOpenPages(database)).map(id => primaryIdOf(database, id)))
  const open = (await database.people.bulkGet([...new Set(onPages)])).filter(person => person !== undefined)
  const everyone = [...open.filter(person => !seen.has(person.id)), ...people]
  const evaluated = new Map(evaluations.map(row => [row.personId, row]))
  const atWork = await evaluationsAtWork(database, role.id)
  const due = everyone.map(person => dueEvaluation(deps, role, person, evaluated.get(person.id), atWork)).filter(one => one !== null)
  return queue(database, due)
}

async function evaluationsAtWork(database: Deps["database"], roleId: string): Promise<RunRow[]> {
  return (await unfinishedRuns(database)).filter(
    // Parts of a list are the list's to begin and to end, and a trial takes no evaluation's place.
    run => run.skill === "evaluate" && run.roleId === roleId && run.parentId === undefined && !isTrial(run)
  )
}

interface Due {
  runId: string
  /** Null where a run is at just this already. */
  run: RunRow | null
  /** Runs for an earlier version that have not begun: they would only do the same work again. */
  overtaken: string[]
}

/** What has to be done to bring one evaluation up to date; null where it is. */
function dueEvaluation(
  { runHost }: Deps,
  role: RoleRow,
  person: PersonRow,
  row: EvaluationRow | undefined,
  atWork: readonly RunRow[]
): Due | null {
  const isCurrent =
    row?.roleVersion === role.version && row.captureId === shownCaptureId(person) && row.evaluation.rulesVersion === rulesVersion
  if (isCurrent) return null
  const run = runHost.prepare({
    skill: "evaluate",
    roleId: role.id,
    personId: person.id,
    roleVersion: role.version,
    captureId: shownCaptureId(person)
  })
  const ofPerson = atWork.filter(other => other.personId === person.id)
  const same = ofPerson.find(other => JSON.stringify(other.input) === JSON.stringify(run.input))
  if (same) return { runId: same.id, run: null, overtaken: [] }
  return { runId: run.id, run, overtaken: ofPerson.filter(other => other.next === 0).map(other => other.id) }
}

async function queue(database: Deps["database"], due: readonly Due[]): Promise<string[]> {
  await database.runs.bulkDelete(due.flatMap(({ overtaken }) => overtaken))
  await database.runs.bulkAdd(due.map(({ run }) => run).filter(run => run !== null))
  return due.map(({ runId }) => runId)
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
