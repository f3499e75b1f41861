import agentParts from "~agent/agent-parts"
import { costOf } from "~model/model-usage"
import type { HandlersFor } from "~messages/serve"
import type { CandorDatabase } from "~store/database"
import { builtinModelId } from "~store/runs/models"
import { shownCaptureId } from "~store/people/person-links"
import { failures } from "../../failures"
import { isUpToDate } from "../../people/evaluate-by-rules"
import { everyoneOnce } from "./list-parts"

/** People looked at between two rests, so that the worker goes on answering while a long list is counted. */
const atOnce = 25

/** What a list would take, counted before it is begun, from the very requests that it would send. */
export function listEstimateHandlers({ database }: { database: CandorDatabase }): HandlersFor<"list.estimate"> {
  return {
    "list.estimate": async ({ roleId, personIds, modelId, again }) => {
      const role = await database.roles.get(roleId)
      if (!role) throw failures.roleGone()
      const model = modelId === builtinModelId ? undefined : await database.models.get(modelId)
      const { people: asked } = await everyoneOnce(database, personIds)
      const evaluations = await database.evaluations.bulkGet(asked.map(({ id }): [string, string] => [roleId, id]))
      const due = asked.filter((person, at) => again || !isUpToDate(evaluations[at], role, person, modelId))
      const counted = { people: due.length, upToDate: asked.length - due.length }
      if (!model) return { ...counted, tokens: null, costUsd: null }
      let tokens = 0
      let costUsd: number | null = 0
      for (let at = 0; at < due.length; at += atOnce) {
        const captures = await database.captures.bulkGet(due.slice(at, at + atOnce).map(shownCaptureId))
        for (const capture of captures) {
          if (!capture) continue
          const usage = agentParts().estimateEvaluation(role.role, capture.reading.profile, model)
          const cost = costOf(usage, model)
          tokens += usage.inputTokens + usage.outputTokens
          costUsd = costUsd === null || cost === null ? null : costUsd + cost
        }
        await new Promise(resolve => setTimeout(resolve))
      }
      return { ...counted, tokens, costUsd }
    }
  }
}
