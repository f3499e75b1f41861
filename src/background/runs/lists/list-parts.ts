import * as z from "zod"
import { StoppedError, throwIfStopped, WaitingError } from "~agent/errors"
import { builtin } from "~agent/models/builtin"
import type { SkillOf } from "~run/request"
import type { CandorDatabase } from "~store/database"
import { primaryOf, shownCaptureId } from "~store/people/person-links"
import type { PersonRow, RoleRow, RunRow } from "~store/rows/rows"
import { listBudget } from "./list-budget"
import { isUpToDate } from "../../people/evaluate-by-rules"
import { HaltError } from "../run-halt"
import type { StepContext } from "../run-step"

export type ListContext = StepContext<SkillOf<"evaluate-list">>

/** Somebody who is to be evaluated, by which reading, and the id that their run has or will have: however often a step is done again. */
const dueSchema = z.object({ personId: z.string(), captureId: z.string(), partId: z.string().min(1) })
export type Due = z.infer<typeof dueSchema>

/** Who of a list is to be evaluated. `total` counts them; the others were up to date or are not stored any more. */
export const chosenSchema = z.object({
  due: z.array(dueSchema),
  total: z.number().int().nonnegative(),
  upToDate: z.number().int().nonnegative(),
  gone: z.number().int().nonnegative()
})

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
    throw new HaltError("stopped", "The role was closed, so nobody else of the list is evaluated. What was evaluated is kept.")
  }
  if (wantedBy(run) !== builtin.id && !model) {
    throw new HaltError(
      "stopped",
      "The model of this list was removed, so nobody else is evaluated. What was evaluated is kept. Start a list of the others with another model."
    )
  }
  return role
}

const isAtWork = (part: RunRow) => part.status === "running" || part.status === "waiting"

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
  const { runs } = deps.database
  const known = new Map((await runs.where("parentId").equals(run.id).toArray()).map(part => [part.id, part]))
  const budget = listBudget(run.budget, [...known.values()])
  const place = await parts.placeFor(partOf(context, due[0] ?? { personId: "", captureId: "", partId: "none" }, 1))
  // One part alone shows what would be sent, and tells what a person costs.
  const most = () => (!place.agreed || budget.isUnmeasured() ? 1 : place.atOnce)
  const pool = new Set<Promise<void>>()
  let isWaiting = false
  const stopped = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(new StoppedError())
    signal.addEventListener("abort", () => reject(new StoppedError()), { once: true })
  })
  stopped.catch(() => {})

  async function follow(partId: string): Promise<void> {
    await parts.drive(partId)
    const part = await runs.get(partId)
    if (part?.status === "waiting") isWaiting = true
    if (part) budget.count(part)
  }

  async function someEnd(): Promise<void> {
    await Promise.race([stopped, ...pool])
    if (isWaiting) throw new WaitingError()
  }

  for (const person of due) {
    throwIfStopped(signal)
    const part = known.get(person.partId)
    if (part ? !isAtWork(part) : !begin) continue
    while (pool.size > 0 && (pool.size >= most() || (!part && !budget.reachesFor(pool.size + 1)))) await someEnd()
    if (!part) {
      if (!budget.reachesFor(1)) throw new HaltError("paused", budget.sentence(due.length))
      if (!(await beginPart(context, person))) continue
    }
    const work: Promise<void> = follow(person.partId).finally(() => pool.delete(work))
    // Whoever waits for some of them hears of it; a part that fails after the step has ended is told by its own run.
    work.catch(() => {})
    pool.add(work)
  }
  while (pool.size > 0) await someEnd()
}

/** Stores the run about one person, unless there is nothing to do: they are gone, or were evaluated in the meantime. */
async function beginPart(context: ListContext, { personId, partId }: Due): Promise<boolean> {
  const { database } = context.deps
  const { roles, models, people, evaluations, runs } = database
  return database.transaction("rw", [roles, models, people, evaluations, runs], async () => {
    const role = await goesOn(context)
    const parent = await runs.get(context.run.id)
    if (parent?.status !== "running") throw new StoppedError()
    const person = await primaryOf(database, personId)
    if (!person) return false
    if (isUpToDate(await evaluations.get([role.id, person.id]), role, person, wantedBy(context.run))) return false
    await runs.put(partOf(context, { personId: person.id, captureId: shownCaptureId(person), partId }, role.version))
    return true
  })
}

/** The run about one person of a list. */
export function partOf({ run, request, parts }: ListContext, { personId, captureId, partId }: Due, roleVersion: number): RunRow {
  const input = { skill: "evaluate" as const, roleId: request.roleId, personId, roleVersion, captureId }
  return parts.prepare(input, { id: partId, parentId: run.id, wanted: wantedBy(run) })
}
