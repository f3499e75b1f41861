import { StoppedError, throwIfStopped } from "~agent/errors"
import type { CandorDatabase } from "~store/database"
import { primaryToProcess } from "~store/trust/objections"
import { slice } from "../../people/catch-up"
import { evaluateByRules, isUpToDate } from "../../people/evaluate-by-rules"
import type { Due } from "./chosen-people"
import { goesOn, wantedBy, type ListContext } from "./list-parts"

/**
 * Evaluates the people of a list by the built-in rules, a slice at a time, each slice in one transaction: a worker that dies goes on with those
 * who are not up to date. The list's own run is all there is to watch.
 *
 * @throws HaltError where the role was closed. @throws StoppedError where the list was stopped or paused, or the signal says so
 */
export async function evaluateEach(context: ListContext, due: readonly Due[]): Promise<void> {
  const { database, now } = context.deps
  const { roles, models, people, evaluations, captures, runs } = database
  for (let from = 0; from < due.length; from += slice) {
    throwIfStopped(context.signal)
    await database.transaction("rw", [roles, models, people, evaluations, captures, runs], async () => {
      const role = await goesOn(context)
      if ((await runs.get(context.run.id))?.status !== "running") throw new StoppedError()
      for (const { personId } of due.slice(from, from + slice)) {
        const person = await primaryToProcess(database, personId)
        if (!person) continue
        const row = await evaluations.get([role.id, person.id])
        if (!isUpToDate(row, role, person, wantedBy(context.run))) await evaluateByRules(database, role, person, now())
      }
    })
    // Whoever waits for the worker is let in.
    await new Promise(resolve => setTimeout(resolve))
  }
}

/** How many of a list are up to date now. */
export async function evaluatedOf(database: CandorDatabase, roleId: string, due: readonly Due[]): Promise<number> {
  const role = await database.roles.get(roleId)
  if (!role) return 0
  const people = await Promise.all(due.map(({ personId }) => primaryToProcess(database, personId)))
  const rows = await database.evaluations.bulkGet(people.map((person): [string, string] => [roleId, person?.id ?? ""]))
  return people.filter((person, at) => person && isUpToDate(rows[at], role, person)).length
}
