import { builtin } from "~agent/models/builtin"
import { shownCaptureId } from "~store/people/person-links"
import { batchSteps } from "./batch-steps"
import { say } from "../../roles/intake-conversation"
import { chosenSchema, driveParts, everyoneOnce, goesOn, wantedBy, type Due, type ListContext } from "./list-parts"
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
    const { people, gone } = await everyoneOnce(database, request.personIds)
    const rows = await database.evaluations.bulkGet(people.map(({ id }): [string, string] => [request.roleId, id]))
    const old = people.filter((person, at) => !isUpToDate(rows[at], role, person, wantedBy(run)))
    const due = old.map((person): Due => ({ personId: person.id, captureId: shownCaptureId(person), partId: newId() }))
    return { output: { due, total: due.length, upToDate: people.length - due.length, gone } }
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
    const { due, upToDate, gone } = chosenSchema.parse(await context.outputOf("choose-people"))
    const parts = await runs.where("parentId").equals(run.id).toArray()
    const count = (status: string) => parts.filter(part => part.status === status).length
    const byRules = await isByRules(context)
    const evaluated = byRules ? await evaluatedOf(deps.database, request.roleId, due) : count("done")
    // Whoever has no part was evaluated by another one in the meantime, or is gone.
    const begun = new Set(parts.map(({ id }) => id))
    const without = byRules ? [] : due.filter(({ partId }) => !begun.has(partId))
    const elsewhere = await evaluatedOf(deps.database, request.roleId, without)
    const counts = {
      ...{ evaluated, failed: count("failed"), stopped: count("stopped") + count("paused") },
      ...{ upToDate: upToDate + elsewhere, gone: gone + without.length - elsewhere }
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

/** The rules need no run for each person. A list that an earlier version began with one goes on as it was begun. */
async function isByRules({ run, deps: { database } }: ListContext): Promise<boolean> {
  return wantedBy(run) === builtin.id && (await database.runs.where("parentId").equals(run.id).count()) === 0
}
