import type { Attempt } from "~run/attempt"
import type { Used } from "~run/used"
import { costOf, totalUsage, type ModelUsage, type Prices } from "~model/model-usage"
import type { StepRow } from "~store/rows/rows"

/** What OpenAI asks for an answer within a batch, of the listed price (its price list, November 2026). */
export const batchShare = 0.5

/** Tokens of a step's attempts and what they cost; nothing where nobody counted. */
export function usageOfAttempts(attempts: readonly Attempt[], prices: Prices | undefined): Pick<StepRow, "usage" | "costUsd"> {
  const usage = totalUsage(attempts.map(attempt => attempt.usage))
  if (!usage) return {}
  const direct = costFor(
    attempts.filter(({ batch }) => batch !== true),
    prices
  )
  const batched = costFor(
    attempts.filter(({ batch }) => batch === true),
    prices
  )
  return { usage, costUsd: direct === null || batched === null ? null : direct + batched * batchShare }
}

function costFor(attempts: readonly Attempt[], prices: Prices | undefined): number | null {
  const usage: ModelUsage | null = totalUsage(attempts.map(attempt => attempt.usage))
  if (!usage) return 0
  return prices ? costOf(usage, prices) : null
}

export function usedOf({ usage, costUsd }: Pick<StepRow, "usage" | "costUsd">): Used | null {
  return usage ? { tokens: usage.inputTokens + usage.outputTokens, usd: costUsd ?? null } : null
}
