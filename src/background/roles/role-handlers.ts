import type { HandlersFor } from "~messages/serve"
import { lintRole } from "~role/lint/lint"
import { sentence } from "~sentence/sentence"
import { deleteRole } from "~store/files/erase"
import { unfinishedRuns } from "~store/runs/runs"
import { changeSettings } from "~store/settings"
import { changeRole, changeableRole, writeAndDrive } from "./change-role"
import { texts } from "./chat-texts"
import type { BackgroundDeps } from "../deps"
import { queueEvaluations } from "../people/evaluation-handlers"
import { fail, failures } from "../failures"
import { editHandlers, type EditNames } from "./edit-handlers"
import { intakeHandlers, type IntakeNames } from "./intake-handlers"
import { say } from "./intake-conversation"
import { keepRolePattern } from "../learning/keep-role-pattern"
import { postLineHandlers, type PostLineNames } from "./post-line-handlers"
import { startRole } from "./role-start"
import { withStrategies } from "./strategy-handlers"
import { heldRole, refuseHeld } from "../trust/hold-handlers"

type Names = "role.start" | "role.change" | "role.approve" | "role.select" | "role.close" | "role.delete"

/** Everything that a role goes through: start, intake, changes, approval, choice, closing, deletion. */
export function roleHandlers(deps: BackgroundDeps): HandlersFor<Names | EditNames | IntakeNames | PostLineNames> {
  const { database } = deps
  return {
    ...intakeHandlers(deps),
    ...editHandlers(deps),
    ...postLineHandlers(deps),

    "role.start": request => startRole(deps, request),

    // What is set by hand is not asked any more.
    "role.change": ({ roleId, fields }) =>
      changeRole(deps, roleId, role => ({
        ...role,
        ...fields,
        questions: role.questions.filter(({ topic }) => !Object.hasOwn(fields, topic))
      })),

    "role.approve": ({ roleId }) =>
      writeAndDrive(deps, async () => {
        const row = await database.roles.get(roleId)
        if (!row) throw failures.roleGone()
        if (row.status === "approved") return []
        // What the post says beside the qualifications judges nobody.
        const refused = [...row.role.findings, ...lintRole(row.role)].find(finding => finding.refused && finding.qualificationId !== null)
        if (refused) {
          throw fail(
            sentence("failRoleRefused", { quote: refused.quote, reason: refused.reason }),
            refused.suggestion === null ? sentence("failRemoveThenApprove") : sentence("failWriteOrRemove", { words: refused.suggestion })
          )
        }
        if (row.role.qualifications.length === 0) {
          throw fail(sentence("failRoleEmpty"), sentence("failRoleEmptyNext"))
        }
        if (row.role.title === null) throw fail(sentence("failRoleUntitled"), sentence("failRoleUntitledNext"))
        const at = deps.now()
        const approved = {
          ...row,
          role: withStrategies(row.role),
          status: "approved" as const,
          approvedAt: row.approvedAt ?? at,
          updatedAt: at
        }
        await database.roles.put(approved)
        await say(deps, roleId, { author: "candor", kind: "text", text: texts.approved })
        return queueEvaluations(deps, approved)
      }),

    "role.select": ({ roleId }) =>
      writeAndDrive(deps, async () => {
        const row = roleId === null ? null : await database.roles.get(roleId)
        if (row === undefined) throw failures.roleGone()
        await changeSettings(database, { activeRoleId: roleId })
        return row ? queueEvaluations(deps, row) : []
      }),

    "role.close": ({ roleId }) =>
      database.transaction("rw", database.tables, async () => {
        const row = await database.roles.get(roleId)
        if (!row) throw failures.roleGone()
        if (row.status !== "closed") {
          await database.roles.put({ ...(await changeableRole(deps, roleId)), status: "closed", updatedAt: deps.now() })
          // What was learned on it is there for the next role like it, without anybody having to think of it.
          if (row.approvedAt !== null) await keepRolePattern(deps, row, null)
        }
        await database.settings.filter(settings => settings.activeRoleId === roleId).modify({ activeRoleId: null })
      }),

    "role.delete": async ({ roleId }) => {
      refuseHeld(await heldRole(database, roleId))
      // Deleting what is gone is done: the same request may come twice. A run in flight finds no row and keeps nothing.
      const runs = (await unfinishedRuns(database)).filter(run => run.roleId === roleId)
      await deleteRole(database, roleId)
      await deps.runHost.stop(...runs.map(({ id }) => id))
    }
  }
}
