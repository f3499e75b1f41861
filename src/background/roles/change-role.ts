import { lintRole } from "~role/lint/lint"
import type { Role } from "~role/role"
import { intakeRunOf } from "~store/runs/runs"
import type { RoleRow } from "~store/rows/rows"
import { isSame } from "~profile/is-same"
import type { BackgroundDeps } from "../deps"
import { catchUp } from "../people/catch-up"
import { queueEvaluations } from "../people/evaluation-handlers"
import { failures } from "../failures"
import { askNext } from "./intake-conversation"
import { isOtherKind, offerLearned } from "../learning/offer-learned"

/** Does something to the store and the runs it started: all in one transaction, and the runs are driven once it is kept. */
export async function writeAndDrive(deps: BackgroundDeps, write: () => Promise<string[]>): Promise<void> {
  const runIds = await deps.database.transaction("rw", deps.database.tables, write)
  for (const runId of runIds) void deps.runHost.drive(runId)
  // What fails here is gone on with when the worker wakes up.
  void (deps.keepAwake ?? (work => work))(catchUp(deps).catch(() => undefined))
}

/** A role that may still change. @throws FailureError where it was deleted or is closed */
export async function changeableRole(deps: BackgroundDeps, roleId: string): Promise<RoleRow> {
  const row = await deps.database.roles.get(roleId)
  if (!row) throw failures.roleGone()
  if (row.status === "closed") throw failures.roleClosed()
  return row
}

/**
 * Changes what a role asks for. The wording is checked again. A draft's conversation goes on where the change answers the open question;
 * an approved role gets its next version, and the people seen for it are evaluated again. A change that changes nothing writes nothing.
 */
export async function changeRole(deps: BackgroundDeps, roleId: string, change: (role: Role, row: RoleRow) => Role): Promise<void> {
  await writeAndDrive(deps, async () => {
    const row = await changeableRole(deps, roleId)
    const changed = change(row.role, row)
    if (isSame(changed, row.role)) return []
    return keepChangedRole(deps, row, changed)
  })
}

/** Keeps a changed role, inside the transaction of `writeAndDrive`. @returns the runs to drive */
export async function keepChangedRole(deps: BackgroundDeps, row: RoleRow, role: Role): Promise<string[]> {
  const isChanged = !isSame(role, row.role)
  const kept: RoleRow = {
    ...row,
    // Wording of the post beside the qualifications stays until it was seen.
    role: isChanged
      ? { ...role, findings: [...lintRole(role), ...role.findings.filter(({ qualificationId }) => qualificationId === null)] }
      : role,
    version: row.status === "approved" && isChanged ? row.version + 1 : row.version,
    updatedAt: deps.now()
  }
  await deps.database.roles.put(kept)
  if (kept.status === "approved") return queueEvaluations(deps, kept)
  await goOn(deps, isOtherKind(row.role, kept.role) ? await offerLearned(deps, kept) : kept)
  return []
}

/** Puts the next question of a draft, unless its post is still being read: the run asks when it comes to that. */
export async function goOn(deps: BackgroundDeps, row: RoleRow): Promise<void> {
  if ((await intakeRunOf(deps.database, row.id))?.status !== "running") await askNext(deps, row)
}
