import type { SkillId } from "~run/request"
import { database } from "~store/database"
import { builtinModelId, modelIdFor } from "~store/runs/models"
import { useLive } from "~ui/hooks/use-live"

/** What the model that a skill asks is called; null for the built-in rules. */
export function useModelName(skill: SkillId): string | null {
  return useLive(async () => nameOf(await modelIdFor(database(), skill)), [skill]) ?? null
}

/** What a model is called, by its id where it is not there any more; null for the built-in rules. */
export function useModelById(modelId: string | null): string | null {
  return useLive(() => nameOf(modelId), [modelId]) ?? null
}

async function nameOf(modelId: string | null): Promise<string | null> {
  if (modelId === null || modelId === builtinModelId) return null
  return (await database().models.get(modelId))?.name ?? modelId
}
