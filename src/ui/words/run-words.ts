import type { ModelRow } from "~store/rows/model-rows"
import { builtinModelId } from "~store/runs/models"
import type { RunRow } from "~store/rows/rows"
import type { Used } from "~store/runs/run-views"
import type { Priority } from "~run/finding"
import { catalogueLocale, t, type TextKey } from "~ui/text"

const skillKeys: Record<string, TextKey | undefined> = {
  intake: "skillIntake",
  evaluate: "skillEvaluate",
  "evaluate-list": "skillEvaluateList",
  compare: "skillCompare",
  explain: "skillExplain",
  outreach: "skillOutreach",
  interview: "skillInterview",
  summarise: "skillSummarise",
  strategies: "skillStrategies",
  replay: "skillReplay"
}

/** A skill by its name in the panel; one that this version does not know by its own. */
export function skillText(skill: string): string {
  const key = skillKeys[skill]
  return key ? t(key) : t("skillOther", { skill })
}

/** A model as the recruiter calls it; one that was removed by words that say so. */
export function modelText(id: string, models: readonly Pick<ModelRow, "id" | "name">[]): string {
  if (id === builtinModelId) return t("engineBuiltIn")
  return models.find(model => model.id === id)?.name ?? t("runModelGone")
}

const skillsWithParts: readonly string[] = ["evaluate-list", "replay"]

/** Whether a run is made of others, one for each person: they are folded under it, and how far it is is said in people. */
export function hasParts({ skill }: Pick<RunRow, "skill">): boolean {
  return skillsWithParts.includes(skill)
}

const priorityKeys: Record<Priority, TextKey> = { P1: "priorityP1", P2: "priorityP2", P3: "priorityP3", P4: "priorityP4" }

/** What a priority means, beside its letter. */
export function priorityText(priority: Priority): string {
  return t(priorityKeys[priority])
}

const dollars = [2, 4].map(
  digits =>
    new Intl.NumberFormat(catalogueLocale, { style: "currency", currency: "USD", minimumFractionDigits: 2, maximumFractionDigits: digits })
)

/** Dollars with as many digits as tell something: "$0.0021", "$1.25". @param usd at least 0 */
export function moneyText(usd: number): string {
  if (usd > 0 && usd < 0.0001) return t("moneyTiny")
  return (usd < 0.1 ? dollars[1] : dollars[0])?.format(usd) ?? ""
}

/** "1,100 tokens (900 in, 200 out) · $0.0021"; null where nobody counted. */
export function usedText({ usage, costUsd }: Used): string | null {
  if (!usage) return null
  const { inputTokens, outputTokens, cachedInputTokens } = usage
  const values = { all: inputTokens + outputTokens, in: inputTokens, out: outputTokens, cached: cachedInputTokens }
  const tokens = t(cachedInputTokens > 0 ? "runTokensCached" : "runTokens", values)
  return costUsd === null ? tokens : `${tokens} · ${moneyText(costUsd)}`
}
