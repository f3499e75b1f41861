import type { HandlersFor } from "~messages/serve"
import type { PersonRow } from "~store/rows/rows"
import type { BackgroundDeps } from "../deps"
import { failures } from "../failures"
import { evaluateByRules } from "./evaluate-by-rules"
import { peopleDue } from "./people-due"

type Deps = Pick<BackgroundDeps, "database" | "now">

/** People evaluated in one transaction: some tens of milliseconds, and then whoever waits is let in. */
export const slice = 40

/**
 * Brings everybody of the roles that are behind up to date by the built-in rules, a slice at a time, so that a role with thousands of people
 * keeps nobody waiting. A role is marked as behind in the transaction that changes it: a worker that dies goes on when it wakes. What the
 * recruiter stopped waits until they go on with it, or change the role again.
 */
export async function catchUp(deps: Deps): Promise<void> {
  for (const role of await deps.database.roles.filter(({ behind }) => behind === true).toArray()) await catchUpRole(deps, role.id)
}

async function catchUpRole({ database, now }: Deps, roleId: string): Promise<void> {
  const { roles, people, captures, evaluations } = database
  const role = await roles.get(roleId)
  if (role?.status !== "approved" || role.catchUpStopped) return
  const { due } = await peopleDue(database, role)
  for (let from = 0; from < due.length; from += slice) {
    const isCurrent = await database.transaction("rw", [roles, people, captures, evaluations], async () => {
      const current = await roles.get(roleId)
      // Changed meanwhile: whoever changed it evaluates everybody against what it asks now.
      if (current?.version !== role.version || current.status !== "approved" || current.catchUpStopped) return false
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

/** The recruiter's Stop and Go on. */
export function catchUpHandlers(deps: Deps & Pick<BackgroundDeps, "keepAwake">): HandlersFor<"role.catchUp"> {
  const { database, keepAwake = work => work } = deps
  return {
    "role.catchUp": async ({ roleId, on }) => {
      if ((await database.roles.update(roleId, { catchUpStopped: !on })) === 0 && !(await database.roles.get(roleId)))
        throw failures.roleGone()
      // What fails here is gone on with when the worker wakes up.
      if (on) void keepAwake(catchUp(deps).catch(() => undefined))
    }
  }
}

async function presentOf({ people }: Deps["database"], asked: readonly PersonRow[]): Promise<PersonRow[]> {
  return (await people.bulkGet(asked.map(({ id }) => id))).filter(person => person !== undefined)
}

function withoutMark<Row extends { behind?: boolean | undefined; catchUpStopped?: boolean | undefined }>(row: Row): Row {
  const { behind: _behind, catchUpStopped: _stopped, ...rest } = row
  return rest as Row
}
