import type { ModelRow } from "~store/rows/model-rows"
import { builtinModelId } from "~store/runs/models"
import type { RunUsage } from "~store/runs/run-views"
import type { Priority } from "~run/finding"
import { factsOf } from "~run/request"
import { perLanguage, t, type TextKey } from "~ui/text"

/** A skill by its name in the panel; one that this version does not know by its own. */
export function skillText(skill: string): string {
  const name = factsOf(skill)?.name
  return name ? t(name) : t("skillOther", { skill })
}

/** A model as the recruiter calls it; one that was removed by words that say so. */
export function modelText(id: string, models: readonly Pick<ModelRow, "id" | "name">[]): string {
  if (id === builtinModelId) return t("engineBuiltIn")
  return models.find(model => model.id === id)?.name ?? t("runModelGone")
}

const priorityKeys: Record<Priority, TextKey> = { P1: "priorityP1", P2: "priorityP2", P3: "priorityP3", P4: "priorityP4" }

/** What a priority means, beside its letter. */
export function priorityText(priority: Priority): string {
  return t(priorityKeys[priority])
}

const dollars = perLanguage(locale =>
  [2, 4].map(
    digits => new Intl.NumberFormat(locale, { style: "currency", currency: "USD", minimumFractionDigits: 2, maximumFractionDigits: digits })
  )
)

/** Dollars with as many digits as tell something: "$0.0021", "$1.25". @param usd at least 0 */
export function moneyText(usd: number): string {
  if (usd > 0 && usd < 0.0001) return t("moneyTiny")
  return dollars()[usd < 0.1 ? 1 : 0]?.format(usd) ?? ""
}

/** "1,100 tokens (900 in, 200 out) · $0.0021"; null where nobody counted. */
export function usedText({ usage, costUsd }: RunUsage): string | null {
  if (!usage) return null
  const { inputTokens, outputTokens, cachedInputTokens } = usage
  const values = { all: inputTokens + outputTokens, in: inputTokens, out: outputTokens, cached: cachedInputTokens }
  const tokens = t(cachedInputTokens > 0 ? "runTokensCached" : "runTokens", values)
  return costUsd === null ? tokens : `${tokens} · ${moneyText(costUsd)}`
}
