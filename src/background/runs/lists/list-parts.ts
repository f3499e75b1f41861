import { StoppedError } from "~agent/errors"
import { builtin } from "~agent/models/builtin"
import type { SkillOf } from "~run/request"
import { sentence } from "~sentence/sentence"
import type { CandorDatabase } from "~store/database"
import { shownCaptureId } from "~store/people/person-links"
import { primaryToProcess } from "~store/trust/objections"
import type { PersonRow, RoleRow, RunRow } from "~store/rows/rows"
import { modelIdFor } from "~store/runs/models"
import { inOtherBatches, readingOf, runAsking } from "./asked-elsewhere"
import type { Due } from "./chosen-people"
import { listBudget } from "./list-budget"
import { isUpToDate } from "../../people/evaluate-by-rules"
import { drivePool } from "../part-pool"
import { HaltError } from "../run-halt"
import type { StepContext } from "../run-step"

export type ListContext = StepContext<SkillOf<"evaluate-list">>

/** The people of a list who are stored, each once: somebody who was linked to another counts as that one. Read in two questions for all. */
export async function everyoneOnce(
  { people }: CandorDatabase,
  personIds: readonly string[]
): Promise<{ people: PersonRow[]; gone: number }> {
  const ids = [...new Set(personIds)]
  const found = (await people.bulkGet(ids)).filter(person => person !== undefined)
  const linked = await people.bulkGet(found.map(({ id, sameAs }) => sameAs ?? id))
  const once = new Map(found.map((person, at) => linked[at] ?? person).map(person => [person.id, person]))
  return { people: [...once.values()], gone: ids.length - found.length }
}

/** The model that every part of a list asks: chosen when it was begun. */
export function wantedBy(run: RunRow): string {
  return run.wanted ?? builtin.id
}

/** @throws HaltError where the role is closed or gone, or the model was removed: nobody else is evaluated then */
export async function goesOn({ deps: { database }, run, request }: ListContext): Promise<RoleRow> {
  const [role, model] = await Promise.all([database.roles.get(request.roleId), database.models.get(wantedBy(run))])
  if (role?.status !== "approved") {
    throw new HaltError("stopped", sentence("listRoleClosed"))
  }
  if (wantedBy(run) !== builtin.id && !model) {
    throw new HaltError("stopped", sentence("listModelRemoved"))
  }
  return role
}

/**
 * Drives the parts of a list, each a run of its own, as many at a time as their server takes, in the list's order. A part that is finished,
 * failed or stopped is left as it is. With `begin`, parts that there are not yet are begun, as far as the budget reaches.
 *
 * @throws HaltError where the budget is used up, the role was closed or the model removed; parts at work come to their end by themselves
 * @throws WaitingError where the recruiter has to say first whether something may be sent
 * @throws StoppedError at once when the signal says so
 */
export async function driveParts(context: ListContext, due: readonly Due[], { begin }: { begin: boolean }): Promise<void> {
  const { run, parts, signal, deps } = context
  const { database } = deps
  const budget = listBudget(run.budget, await database.runs.where("parentId").equals(run.id).toArray())
  const waitedFor = new Set<string>()
  const place = await parts.placeFor(partOf(context, due[0] ?? { personId: "", captureId: "", partId: "none" }, 1))
  await drivePool({
    ...{ database, runId: run.id, items: due, signal },
    // One part alone shows what would be sent, and tells what a person costs.
    most: () => (!place.agreed || budget.isUnmeasured() ? 1 : place.atOnce),
    mayBegin: atWork => budget.reachesFor(atWork),
    ...(begin ? { begin: beginWithin } : {}),
    drive: parts.drive,
    onEnded: part => budget.count(part)
  })

  async function beginWithin(person: Due): Promise<boolean | { follow: string }> {
    if (!budget.reachesFor(1)) throw new HaltError("paused", budget.sentence(due.length))
    return beginPart(context, person, waitedFor)
  }
}

/**
 * Stores the run about one person, unless there is nothing to do: they are gone, or were evaluated in the meantime. Where the very same is being asked
 * already, by another list or by itself, its answer is waited for: nobody is asked about twice.
 */
async function beginPart(context: ListContext, { personId, partId }: Due, waitedFor: Set<string>): Promise<boolean | { follow: string }> {
  const { database } = context.deps
  const { roles, models, people, evaluations, runs, batches, steps } = database
  const chosenModel = await modelIdFor(database, "evaluate")
  return database.transaction("rw", [roles, models, people, evaluations, runs, batches, steps], async () => {
    const role = await goesOn(context)
    const parent = await runs.get(context.run.id)
    if (parent?.status !== "running") throw new StoppedError()
    const person = await primaryToProcess(database, personId)
    if (!person) return false
    if (isUpToDate(await evaluations.get([role.id, person.id]), role, person, wantedBy(context.run))) return false
    const part = partOf(context, { personId: person.id, captureId: shownCaptureId(person), partId }, role.version)
    const same = await runAsking(database, part, chosenModel)
    if (same && !waitedFor.has(same.id)) {
      waitedFor.add(same.id)
      return { follow: same.id }
    }
    const asked = { runId: context.run.id, roleId: role.id, roleVersion: role.version, modelId: wantedBy(context.run) }
    // Its answer may take a day: this list does not wait for it, and says so when it is done.
    if ((await inOtherBatches(database, asked)).has(readingOf(person.id, shownCaptureId(person)))) return false
    await runs.put(part)
    return true
  })
}

/** The run about one person of a list. */
export function partOf({ run, request, parts }: ListContext, { personId, captureId, partId }: Due, roleVersion: number): RunRow {
  const input = { skill: "evaluate" as const, roleId: request.roleId, personId, roleVersion, captureId }
  return parts.prepare(input, { id: partId, parentId: run.id, wanted: wantedBy(run) })
}
