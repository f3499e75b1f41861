import { database } from "~store/database"
import type { ModelRow } from "~store/rows/model-rows"
import { builtinModelId, listModels } from "~store/runs/models"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"

export interface Engine {
  /** What answers, in one name: the model for everything, else the built-in rules. */
  name: string
  /** The servers that are chosen for something. */
  servers: ModelRow[]
}

/** Which engine is in use, as the settings and the models stand now. */
export function useEngine(): Engine | undefined {
  const settings = useSettings()
  const models = useLive(() => listModels(database()), [])
  if (!settings || !models) return undefined
  const chosen = new Set(Object.values(settings.modelFor).filter(id => id !== builtinModelId))
  const used = models.filter(({ id }) => chosen.has(id))
  const name = models.find(({ id }) => id === settings.modelFor.default)?.name ?? used[0]?.name ?? t("engineBuiltIn")
  return { name, servers: used.filter(({ kind }) => kind !== "browser") }
}
