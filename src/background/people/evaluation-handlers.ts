import type { HandlersFor } from "~messages/serve"
import { peopleOnOpenPages } from "~store/pages/pages"
import { primaryIdOf, shownCaptureId } from "~store/people/person-links"
import type { PersonRow, RoleRow, RunRow } from "~store/rows/rows"
import { leavesToAsk } from "~store/roles/kept-here"
import { primaryToProcess } from "~store/trust/objections"
import { builtinModelId, modelIdFor } from "~store/runs/models"
import { isTrial, unfinishedRuns } from "~store/runs/runs"
import { isSame } from "~profile/is-same"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { slice } from "./catch-up"
import { evaluateByRules, isUpToDate } from "./evaluate-by-rules"
import { peopleDue } from "./people-due"

type Deps = Pick<BackgroundDeps, "database" | "runHost" | "now" | "asksModel">

/** Whether a person is held against a role by a model: the built-in rules need no run, and alone judge a role of which nothing may leave. */
async function asksModel({ database, asksModel: asks }: Deps, { record }: RoleRow): Promise<boolean> {
  if (asks) return asks("evaluate")
  const id = await modelIdFor(database, "evaluate")
  if (id === builtinModelId) return false
  const model = record?.nothingLeaves ? await database.models.get(id) : undefined
  return !model || !leavesToAsk(model)
}

/**
 * Holds a person against a role, unless there is nothing to do: the role is not approved (nothing is evaluated before that), the person is
 * gone or objected, or the evaluation is up to date. The built-in rules do it at once, also where a model is asked: their verdicts stand until it has
 * answered, and where it does not. For a model a run is started, and one that is at just this already is joined. Somebody who was linked to
 * another is evaluated as that one, on all pages together.
 *
 * @param again a model is asked although the evaluation is up to date
 * @returns the run's id, or null where there is nothing left to do
 */
export async function startEvaluation(deps: Deps, roleId: string, ofPerson: string, again = false): Promise<string | null> {
  const { database, runHost } = deps
  const runId = await database.transaction("rw", database.tables, async () => {
    const [role, person] = await Promise.all([database.roles.get(roleId), primaryToProcess(database, ofPerson)])
    if (role?.status !== "approved" || !person) return null
    const row = await database.evaluations.get([roleId, person.id])
    const isDone = isUpToDate(row, role, person)
    const atWork = await evaluationsAtWork(database, roleId)
    const due = dueEvaluation(deps, role, person, atWork)
    if (isDone && !again) return due.run === null ? due.runId : null
    const asks = await asksModel(deps, role)
    const isKept = isDone || (await byRules(deps, role, person, asks ? [] : atWork))
    if (!asks && isKept) return null
    return (await queue(database, [due]))[0] ?? null
  })
  if (runId !== null) void runHost.drive(runId)
  return runId
}

/**
 * Brings a role's people up to date: everyone seen, evaluated or decided on for it, and whoever is open in a tab, these first. By the
 * built-in rules as many as keep nobody waiting, and the role is marked as behind where there are more (catch-up.ts); for a model the runs of
 * all are stored besides. Call it inside a transaction over all tables, so that a role is never changed without them.
 *
 * @returns the runs to drive once it is kept
 */
export async function queueEvaluations(deps: Deps, role: RoleRow): Promise<string[]> {
  if (role.status !== "approved") return []
  const { database } = deps
  const { everyone: people, due: dueOfRole } = await peopleDue(database, role)
  const seen = new Set(people.map(person => person.id))
  const onPages = new Set(await Promise.all((await peopleOnOpenPages(database)).map(id => primaryIdOf(database, id))))
  const open = (await database.people.bulkGet([...onPages])).filter(person => person !== undefined).filter(isFree)
  const everyone = [
    ...open.filter(person => !seen.has(person.id)),
    ...people.filter(({ id }) => onPages.has(id)),
    ...people.filter(({ id }) => !onPages.has(id))
  ]
  const isDue = new Set(dueOfRole.map(({ id }) => id))
  // Whoever is open and was never seen for the role has no evaluation for it.
  const due = everyone.filter(({ id }) => isDue.has(id) || !seen.has(id))
  const atWork = await evaluationsAtWork(database, role.id)
  const asks = await asksModel(deps, role)
  const failed: PersonRow[] = []
  for (const person of due.slice(0, slice)) if (!(await byRules(deps, role, person, asks ? [] : atWork))) failed.push(person)
  if (!asks && due.length > slice) await database.roles.update(role.id, { behind: true, catchUpStopped: undefined })
  return queue(
    database,
    (asks ? due : failed).map(person => dueEvaluation(deps, role, person, atWork))
  )
}

/**
 * @param overtaken evaluations at work that the rules' take the place of
 * @returns false where the rules could not: then a run does it again and tells, and nothing is lost in silence
 */
async function byRules({ database, now }: Deps, role: RoleRow, person: PersonRow, overtaken: readonly RunRow[]): Promise<boolean> {
  const isKept = await evaluateByRules(database, role, person, now()).catch((error: unknown) => {
    if (error instanceof Error && error.name === "AbortError") throw error
    return false
  })
  if (isKept) await database.runs.bulkDelete(overtaken.filter(run => run.personId === person.id && run.next === 0).map(({ id }) => id))
  return isKept
}

async function evaluationsAtWork(database: Deps["database"], roleId: string): Promise<RunRow[]> {
  return (await unfinishedRuns(database)).filter(
    // Parts of a list are the list's to begin and to end, and a trial takes no evaluation's place.
    run => run.skill === "evaluate" && run.roleId === roleId && run.parentId === undefined && !isTrial(run)
  )
}

/** Who did not object. */
const isFree = ({ objectedAt }: PersonRow) => objectedAt === undefined

interface Due {
  runId: string
  /** Null where a run is at just this already. */
  run: RunRow | null
  /** Runs for an earlier version that have not begun: they would only do the same work again. */
  overtaken: string[]
}

/** The run that brings one evaluation up to date. */
function dueEvaluation({ runHost }: Deps, role: RoleRow, person: PersonRow, atWork: readonly RunRow[]): Due {
  const run = runHost.prepare({
    skill: "evaluate",
    roleId: role.id,
    personId: person.id,
    roleVersion: role.version,
    captureId: shownCaptureId(person)
  })
  const ofPerson = atWork.filter(other => other.personId === person.id)
  const same = ofPerson.find(other => isSame(other.input, run.input))
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
    "evaluation.start": async ({ roleId, personId, again }) => {
      const [role, person] = await Promise.all([deps.database.roles.get(roleId), deps.database.people.get(personId)])
      if (!role) throw failures.roleGone()
      if (role.status === "closed") throw failures.roleClosed()
      if (role.status !== "approved") throw failures.roleNotApproved()
      if (!person) throw failures.personGone()
      if (person.objectedAt !== undefined) throw failures.objected()
      return { runId: await startEvaluation(deps, roleId, personId, again) }
    }
  }
}
