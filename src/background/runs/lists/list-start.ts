import type { SkillOf } from "~run/request"
import { sentence } from "~sentence/sentence"
import { isKeptHere, leavesToAsk } from "~store/roles/kept-here"
import { builtinModelId, modelIdFor } from "~store/runs/models"
import type { BackgroundDeps } from "../../deps"
import { fail, failures } from "../../failures"
import { startOnce } from "../start-once"

/**
 * Starts holding a list of people against an approved role. Asked for twice, it is one list.
 *
 * @returns the id of the list's run; each person's run has it as its parent
 * @throws FailureError where nobody of the list is stored, all of them objected, the model is gone, takes no batches or may not be asked for this role,
 * or the budget could not be held
 */
export async function startList(deps: BackgroundDeps, request: SkillOf<"evaluate-list">): Promise<string> {
  const { database } = deps
  const { personIds, mode, budget, modelId } = request
  const stored = (await database.people.bulkGet(personIds)).filter(person => person !== undefined)
  if (stored.length === 0) throw failures.personGone()
  if (stored.every(({ objectedAt }) => objectedAt !== undefined)) throw failures.objected()
  const wanted = modelId ?? (await modelIdFor(database, "evaluate"))
  const model = await database.models.get(wanted)
  if (wanted !== builtinModelId && !model) {
    throw fail(sentence("failModelGone"), sentence("failModelGoneForList"))
  }
  if (model && leavesToAsk(model) && (await isKeptHere(database, request.roleId))) throw failures.nothingLeaves()
  if (mode === "batch" && model?.kind !== "openai") {
    throw fail(sentence("failNoBatches", { model: model?.name ?? sentence("builtinRulesSubject") }), sentence("failNoBatchesNext"))
  }
  if (budget && budget.usd !== null && model && (model.priceIn === null || model.priceOut === null)) {
    throw fail(sentence("failNoPrice", { model: model.name }), sentence("failNoPriceNext"))
  }
  // A list that was begun by the role as it was leaves whom it is done with as they are: it is not the one that is asked for now.
  const role = await database.roles.get(request.roleId)
  return startOnce(deps, request, { wanted, model: wanted, ...(budget ? { budget } : {}) }, role?.updatedAt)
}
