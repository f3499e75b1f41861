import type { SkillOf } from "~run/request"
import { builtinModelId, modelIdFor } from "~store/runs/models"
import type { BackgroundDeps } from "../../deps"
import { fail, failures } from "../../failures"

/**
 * Starts holding a list of people against an approved role. Asked for twice, it is one list.
 *
 * @returns the id of the list's run; each person's run has it as its parent
 * @throws FailureError where nobody of the list is stored, the model is gone or takes no batches, or the budget could not be held
 */
export async function startList(deps: BackgroundDeps, request: SkillOf<"evaluate-list">): Promise<string> {
  const { database, runHost } = deps
  const { roleId, personIds, mode, budget, modelId } = request
  if ((await database.people.bulkGet(personIds)).every(person => person === undefined)) throw failures.personGone()
  const wanted = modelId ?? (await modelIdFor(database, "evaluate"))
  const model = await database.models.get(wanted)
  if (wanted !== builtinModelId && !model) {
    throw fail("This model is not there any more.", "Choose another one for the list.")
  }
  if (mode === "batch" && model?.kind !== "openai") {
    throw fail(`${model?.name ?? "The built-in rules"} takes no batches: OpenAI alone does.`, "Evaluate the list now, or choose OpenAI.")
  }
  if (budget && budget.usd !== null && model && (model.priceIn === null || model.priceOut === null)) {
    throw fail(
      `No price is known of ${model.name}, so a budget in dollars could not be held.`,
      "Enter its prices in the options, or set a budget in tokens."
    )
  }
  const list = runHost.prepare(request, { wanted, model: wanted, ...(budget ? { budget } : {}) })
  const runId = await database.transaction("rw", database.runs, async () => {
    const same = await database.runs
      .where("roleId")
      .equals(roleId)
      .filter(run => run.skill === list.skill && ["running", "waiting", "paused"].includes(run.status))
      .filter(run => JSON.stringify(run.input) === JSON.stringify(list.input))
      .first()
    if (same) return same.id
    await database.runs.add(list)
    return list.id
  })
  void runHost.drive(runId)
  return runId
}
