import fc from "fast-check"
import { expect, it } from "vitest"
import { usageOf } from "~agent/models/usage-of"
import { modelUsageSchema } from "~model/model-usage"

it("takes what a server counted", () => {
  expect(usageOf({ prompt_tokens: 900, completion_tokens: 120, prompt_tokens_details: { cached_tokens: 512 } })).toEqual({
    inputTokens: 900,
    outputTokens: 120,
    cachedInputTokens: 512
  })
  expect(usageOf({ prompt_tokens: 9, completion_tokens: 1, prompt_tokens_details: { cached_tokens: "many" } })?.cachedInputTokens).toBe(0)
})

it.each([
  [{}],
  [null],
  ["900 tokens"],
  [{ prompt_tokens: null, completion_tokens: null }],
  [{ prompt_tokens: 1e300, completion_tokens: 1 }],
  [{ prompt_tokens: -1, completion_tokens: 1 }],
  [{ prompt_tokens: 1.5, completion_tokens: 1 }],
  [{ prompt_tokens: "900", completion_tokens: 1 }],
  [{ total_tokens: 12 }]
])("takes nothing strange: %j", said => {
  expect(usageOf(said)).toBeNull()
})

it("whatever is said, what is kept fits the store, so that an export can be read back", () => {
  const number = fc.oneof(fc.double(), fc.integer(), fc.constant(1e300), fc.constant(Number.NaN), fc.constant(null), fc.string())
  const usage = fc.record({ prompt_tokens: number, completion_tokens: number, prompt_tokens_details: fc.anything() }, { requiredKeys: [] })
  fc.assert(
    fc.property(fc.oneof(usage, fc.anything()), said => {
      const kept = usageOf(said)
      expect(kept === null || modelUsageSchema.safeParse(JSON.parse(JSON.stringify(kept))).success).toBe(true)
    })
  )
})
