import type { HandlersFor } from "~messages/serve"
import { sentence } from "~sentence/sentence"
import { leavesToAsk } from "~store/roles/kept-here"
import { primaryToProcess } from "~store/trust/objections"
import type { RoleRow } from "~store/rows/rows"
import { roleRecordSchema, type RoleRecord } from "~trust/record/role-record"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"
import { heldRole, refuseHeld } from "./hold-handlers"

type Names = "record.change" | "record.attachTest" | "swap.ask" | "letter.keep" | "letter.drop"
type Deps = Pick<BackgroundDeps, "database" | "now" | "newId" | "runHost">

/** What is written down of a role before it is used, and the letters that were given. Nobody is evaluated anew for it. */
export function recordHandlers({ database, now, newId, runHost }: Deps): HandlersFor<Names> {
  const { roles, letters, people } = database

  /** Inside a transaction over the roles. A closed role's record may still be put right: an auditor asks afterwards. */
  async function changed(roleId: string, change: (record: RoleRecord, row: RoleRow) => Partial<RoleRow>): Promise<void> {
    const row = await roles.get(roleId)
    if (!row) throw failures.roleGone()
    await roles.update(roleId, change(row.record ?? roleRecordSchema.parse({}), row))
  }

  return {
    "record.change": ({ roleId, fields, presentsOnly }) =>
      database.transaction("rw", roles, () =>
        changed(roleId, (record, { role }) => ({
          record: { ...record, ...fields },
          ...(presentsOnly === undefined ? {} : { role: { ...role, presentsOnly } })
        }))
      ),

    "record.attachTest": ({ roleId, test }) =>
      database.transaction("rw", roles, () => changed(roleId, record => ({ record: { ...record, test: { ...test, at: now() } } }))),

    "swap.ask": async ({ roleId, personId, modelId, profiles }) => {
      const [row, person, model] = await Promise.all([roles.get(roleId), people.get(personId), database.models.get(modelId)])
      if (!row) throw failures.roleGone()
      if (!person) throw failures.personGone()
      if (!(await primaryToProcess(database, personId))) throw failures.objected()
      if (!model) throw fail(sentence("failModelGone"), sentence("failModelGoneNext"))
      if (leavesToAsk(model) && row.record?.nothingLeaves) throw failures.nothingLeaves()
      const request = { skill: "judge-as" as const, roleId, personId, profiles }
      return { runId: await runHost.start(request, { wanted: modelId, model: modelId }) }
    },

    "letter.keep": ({ roleId, personId, kind, language, text }) =>
      database.transaction("rw", roles, letters, people, async () => {
        if (personId !== null && !(await people.get(personId))) throw failures.personGone()
        const [letterId, at] = [newId(), now()]
        await changed(roleId, record => (kind === "candidate notice" ? { record: { ...record, notice: { at, letterId } } } : {}))
        await letters.add({ id: letterId, roleId, personId, kind, language, text, at })
        return { letterId }
      }),

    "letter.drop": ({ letterId }) =>
      database.transaction("rw", roles, letters, async () => {
        const letter = await letters.get(letterId)
        if (!letter) return
        refuseHeld(await heldRole(database, letter.roleId))
        await letters.delete(letterId)
        const row = await roles.get(letter.roleId)
        if (row?.record?.notice?.letterId !== letterId) return
        const [before] = await letters
          .where("roleId")
          .equals(letter.roleId)
          .filter(({ kind }) => kind === "candidate notice")
          .reverse()
          .sortBy("at")
        await roles.update(letter.roleId, {
          record: { ...row.record, notice: before ? { at: before.at, letterId: before.id } : null }
        })
      })
  }
}
