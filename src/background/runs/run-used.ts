import type { Attempt } from "~agent/run-state"
import { costOf, totalUsage, type ModelUsage, type Prices } from "~model/model-usage"
import type { RunRow, StepRow } from "~store/rows/rows"

export type Used = NonNullable<RunRow["used"]>

/** What OpenAI asks for an answer within a batch, of the listed price (its price list, November 2026). */
export const batchShare = 0.5

/** Tokens of a step's attempts and what they cost; nothing where nobody counted. */
export function usageOf(attempts: readonly Attempt[], prices: Prices | undefined): Pick<StepRow, "usage" | "costUsd"> {
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

/** The sum of two; null where neither was counted. A price that is not known makes the sum unknown. */
export function plusUsed(a: Used | null | undefined, b: Used | null | undefined): Used | null {
  if (!a || !b) return a ?? b ?? null
  return { tokens: a.tokens + b.tokens, usd: a.usd === null || b.usd === null ? null : a.usd + b.usd }
}

/** What was used before some attempts that `all` has counted already. */
export function minusUsed(all: Used | null | undefined, part: Used | null | undefined): Used | null {
  if (!all || !part) return all ?? null
  const usd = all.usd === null || part.usd === null ? null : Math.max(0, all.usd - part.usd)
  return { tokens: Math.max(0, all.tokens - part.tokens), usd }
}
