import * as z from "zod"

const tokens = z.number().int().nonnegative()

/** Tokens of one answer, as the server counted them. */
export const modelUsageSchema = z.object({
  inputTokens: tokens,
  outputTokens: tokens,
  /** Of the input tokens, those that the server's prompt cache knew. */
  cachedInputTokens: tokens
})
export type ModelUsage = z.infer<typeof modelUsageSchema>

/** The sum over some answers; null where none of them was counted. */
export function totalUsage(usages: readonly (ModelUsage | null | undefined)[]): ModelUsage | null {
  return usages.reduce<ModelUsage | null>((sum, usage) => {
    if (!usage) return sum
    if (!sum) return usage
    return {
      inputTokens: sum.inputTokens + usage.inputTokens,
      outputTokens: sum.outputTokens + usage.outputTokens,
      cachedInputTokens: sum.cachedInputTokens + usage.cachedInputTokens
    }
  }, null)
}

/** Listed prices in US dollars per million tokens. */
export interface Prices {
  priceIn: number | null
  priceCachedIn: number | null
  priceOut: number | null
}

/** What the tokens cost by the listed prices, in US dollars; null where a price is not known. Cached input has its own price, where one is. */
export function costOf(
  { inputTokens, outputTokens, cachedInputTokens }: ModelUsage,
  { priceIn, priceCachedIn, priceOut }: Prices
): number | null {
  if (priceIn === null || priceOut === null) return null
  const fresh = inputTokens - cachedInputTokens
  return (fresh * priceIn + cachedInputTokens * (priceCachedIn ?? priceIn) + outputTokens * priceOut) / 1_000_000
}
