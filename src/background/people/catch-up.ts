import { recordsForRole } from "~store/people/people"
import type { PersonRow } from "~store/rows/rows"
import type { BackgroundDeps } from "../deps"
import { evaluateByRules, isUpToDate } from "./evaluate-by-rules"

type Deps = Pick<BackgroundDeps, "database" | "now">

/** People evaluated in one transaction: some tens of milliseconds, and then whoever waits is let in. */
export const slice = 40

/**
 * Brings everybody of the roles that are behind up to date by the built-in rules, a slice at a time, so that a role with thousands of people
 * keeps nobody waiting. A role is marked as behind in the transaction that changes it: a worker that dies goes on when it wakes.
 */
export async function catchUp(deps: Deps): Promise<void> {
  for (const role of await deps.database.roles.filter(({ behind }) => behind === true).toArray()) await catchUpRole(deps, role.id)
}

async function catchUpRole({ database, now }: Deps, roleId: string): Promise<void> {
  const { roles, people, captures, evaluations } = database
  const role = await roles.get(roleId)
  if (role?.status !== "approved") return
  const known = await recordsForRole(database, roleId)
  const evaluated = new Map(known.evaluations.map(row => [row.personId, row]))
  const due = known.people.filter(person => !isUpToDate(evaluated.get(person.id), role, person))
  for (let from = 0; from < due.length; from += slice) {
    const isCurrent = await database.transaction("rw", [roles, people, captures, evaluations], async () => {
      const current = await roles.get(roleId)
      // Changed meanwhile: whoever changed it evaluates everybody against what it asks now.
      if (current?.version !== role.version || current.status !== "approved") return false
      for (const person of await presentOf(database, due.slice(from, from + slice))) await evaluateByRules(database, current, person, now())
      return true
    })
    if (!isCurrent) return
    await new Promise(resolve => setTimeout(resolve))
  }
  await database.transaction("rw", roles, async () => {
    const current = await roles.get(roleId)
    if (current?.version === role.version) await roles.put(withoutMark(current))
  })
}

async function presentOf({ people }: Deps["database"], asked: readonly PersonRow[]): Promise<PersonRow[]> {
  return (await people.bulkGet(asked.map(({ id }) => id))).filter(person => person !== undefined)
}

function withoutMark<Row extends { behind?: boolean | undefined }>(row: Row): Row {
  const { behind: _behind, ...rest } = row
  return rest as Row
}
