import * as z from "zod"
import type { ModelUsage } from "~model/model-usage"

/** No answer of any model takes so many tokens: a server that says so does not count. */
const most = 1_000_000_000
const tokens = z.number().int().min(0).max(most)

/** `usage` as the Chat Completions protocol has it; servers leave parts out, or send nulls, texts and nonsense. */
const usageSchema = z.object({
  prompt_tokens: tokens,
  completion_tokens: tokens,
  prompt_tokens_details: z
    .object({ cached_tokens: tokens.nullish().catch(null) })
    .nullish()
    .catch(null)
})

/** What a server says that an answer took; null where it says nothing that fits: then nobody counted, and nothing strange is kept. */
export function usageOf(said: unknown): ModelUsage | null {
  const { data } = usageSchema.safeParse(said)
  if (!data) return null
  const { prompt_tokens: inputTokens, completion_tokens: outputTokens, prompt_tokens_details: details } = data
  return { inputTokens, outputTokens, cachedInputTokens: Math.min(inputTokens, details?.cached_tokens ?? 0) }
}
