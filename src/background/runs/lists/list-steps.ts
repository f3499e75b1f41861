import { builtin } from "~agent/models/builtin"
import { shownCaptureId } from "~store/people/person-links"
import { batchSteps } from "./batch-steps"
import { say } from "../../roles/intake-conversation"
import { inOtherBatches, readingOf } from "./asked-elsewhere"
import { chosenSchema, type Due } from "./chosen-people"
import { driveParts, everyoneOnce, goesOn, wantedBy, type ListContext } from "./list-parts"
import { evaluateEach, evaluatedOf } from "./list-by-rules"
import { isUpToDate } from "../../people/evaluate-by-rules"
import { rulesModelName, summaryOf } from "./list-words"
import type { StepsOf } from "../run-step"

/** Look who is to be evaluated → (send a batch → wait for it → check its answers) → evaluate the people → say what was done. */
export const listSteps: StepsOf<"evaluate-list"> = {
  async "choose-people"(context) {
    const { run, request, deps } = context
    const { database, newId } = deps
    const role = await goesOn(context)
    const { people: stored, gone } = await everyoneOnce(database, request.personIds)
    const people = stored.filter(({ objectedAt }) => objectedAt === undefined)
    const rows = await database.evaluations.bulkGet(people.map(({ id }): [string, string] => [request.roleId, id]))
    const old = people.filter((person, at) => !isUpToDate(rows[at], role, person, wantedBy(run)))
    const due = old.map((person): Due => ({ personId: person.id, captureId: shownCaptureId(person), partId: newId() }))
    return { output: { due, total: due.length, upToDate: people.length - due.length, objected: stored.length - people.length, gone } }
  },

  ...batchSteps,

  async "evaluate-people"(context) {
    const { due } = chosenSchema.parse(await context.outputOf("choose-people"))
    if (await isByRules(context)) await evaluateEach(context, due)
    else await driveParts(context, due, { begin: true })
    return { output: { driven: due.length } }
  },

  async "sum-up-list"(context) {
    const { run, request, deps } = context
    const { runs, roles, chat, models } = deps.database
    const { due, upToDate, objected, gone } = chosenSchema.parse(await context.outputOf("choose-people"))
    const parts = await runs.where("parentId").equals(run.id).toArray()
    const count = (status: string) => parts.filter(part => part.status === status).length
    const byRules = await isByRules(context)
    const evaluated = byRules ? await evaluatedOf(deps.database, request.roleId, due) : count("done")
    // Whoever has no part was evaluated by another one in the meantime, is in another list's batch, objected, or is gone.
    const begun = new Set(parts.map(({ id }) => id))
    const without = byRules ? [] : due.filter(({ partId }) => !begun.has(partId))
    const elsewhere = await evaluatedOf(deps.database, request.roleId, without)
    const inBatch = await inBatchOf(context, without)
    const objectedSince = (
      await everyoneOnce(
        deps.database,
        without.map(({ personId }) => personId)
      )
    ).people.filter(person => person.objectedAt !== undefined).length
    const counts = {
      ...{ evaluated, failed: count("failed"), stopped: count("stopped") + count("paused"), inBatch },
      ...{ upToDate: upToDate + elsewhere, objected: objected + objectedSince },
      gone: gone + Math.max(0, without.length - elsewhere - inBatch - objectedSince)
    }
    const fellBack = parts.filter(part => part.fellBack !== undefined).length
    const name = (await models.get(wantedBy(run)))?.name ?? rulesModelName
    return {
      output: { ...counts, fellBack },
      touches: [roles, chat],
      keep: async () => {
        if (!(await roles.get(request.roleId))) return
        await say(deps, request.roleId, {
          author: "candor",
          kind: "text",
          text: summaryOf({ ...counts, fellBack }),
          note: name,
          runId: run.id
        })
      }
    }
  }
}

/** How many of a list another list's batch asks about. */
async function inBatchOf({ run, request, deps: { database } }: ListContext, due: readonly Due[]): Promise<number> {
  const role = due.length > 0 ? await database.roles.get(request.roleId) : undefined
  if (!role) return 0
  const asked = await inOtherBatches(database, { runId: run.id, roleId: role.id, roleVersion: role.version, modelId: wantedBy(run) })
  const { people } = await everyoneOnce(
    database,
    due.map(({ personId }) => personId)
  )
  return people.filter(person => person.objectedAt === undefined && asked.has(readingOf(person.id, shownCaptureId(person)))).length
}

/** The rules need no run for each person. A list that an earlier version began with one goes on as it was begun. */
async function isByRules({ run, deps: { database } }: ListContext): Promise<boolean> {
  return wantedBy(run) === builtin.id && (await database.runs.where("parentId").equals(run.id).count()) === 0
}
