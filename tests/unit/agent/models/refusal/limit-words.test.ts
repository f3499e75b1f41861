import { describe, expect, it } from "vitest"
import { mostTokensIn, refusesLength, roomLeftIn } from "~agent/models/refusal/limit-words"

describe("the most tokens of an answer, as a server says it", () => {
  it.each<[string, number, number | null]>([
    ["max_output_tokens: 16000 is above the maximum of 8,192 for this model", 16_000, 8_192],
    ["Value error, max_tokens must be <= 4096", 9_000, 4_096],
    ["max_tokens 9000 ≤ 4096 is false: must be at most 4096", 9_000, 4_096],
    ["Invalid 'max_completion_tokens': integer above maximum value. Expected a value <= 32768, but got 64000 instead.", 64_000, 32_768],
    ["maxTokens must be smaller than 2048", 9_000, 2_047],
    ["maxOutputTokens must be in the range (0, 65536]", 100_000, 65_536],
    ["This model can generate up to 4k output tokens; max_tokens=9000 is too high", 9_000, 4_096],
    ["400: completion tokens are limited to 512", 9_000, 512],
    ["Error code: 400 - max_tokens may not be greater than 300", 800, 300],
    ["num_predict must not exceed 2 048", 9_000, 2_048],
    ["El valor máximo de max_tokens: maximum 1000", 9_000, 1_000],
    ["The number of max_tokens is out of range.", 8_000, 4_000],
    // What is about something else.
    ["unknown field `max_tokens` at line 1 column 312", 9_000, null],
    ["Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.", 9_000, null],
    ["temperature must be less than or equal to 2", 9_000, null],
    ["This model's maximum context length is 4096 tokens.", 9_000, null],
    ["Input tokens exceed the configured limit of 272000 tokens.", 300_000, null],
    ["Rate limit reached: 8000 tokens per minute", 9_000, null],
    // A bound that was kept is not what is refused.
    ["max_tokens must be between 1 and 8192", 400, null]
  ])("%s", (words, asked, most) => {
    expect(mostTokensIn(words, asked)).toBe(most)
  })

  it("is told from a text that does not fit", () => {
    expect(refusesLength("`max_tokens` must be less than or equal to `8192`, the maximum is less than the `context_window`")).toBe(true)
    expect(refusesLength("The prompt is too long: 210000 tokens > 200000 maximum")).toBe(false)
    expect(
      refusesLength(
        "max_tokens is too large: 64000. This model's maximum context length is 64001 tokens and your request has 24235 input tokens"
      )
    ).toBe(false)
  })
})

describe("what is left for an answer beside its text", () => {
  it.each<[string, number, { left: number; whole: number } | null]>([
    [
      "You passed 3500 input tokens and requested 840 output tokens. However, the model's context length is only 4096 tokens, resulting in a maximum input length of 3256 tokens.",
      840,
      { left: 596, whole: 4_096 }
    ],
    [
      "maximum context length is 4096 tokens. However, you requested 4900 tokens (4060 in the messages, 840 in the completion).",
      840,
      { left: 36, whole: 4_096 }
    ],
    [
      "inputs tokens + max_new_tokens must be <= 1512. Given: 1000 inputs tokens and 1024 max_new_tokens",
      1_024,
      { left: 512, whole: 1_512 }
    ],
    ["input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000", 20_000, { left: 10_000, whole: 200_000 }],
    ["Request too large (TPM): Limit 8000, Requested 9000, please reduce your message size", 4_000, { left: 3_000, whole: 8_000 }],
    // The text alone does not fit: nothing is left.
    ["maximum context length is 4096 tokens. However, you requested 9840 tokens (9000 in the messages, 840 in the completion).", 840, null],
    ["the request exceeds the available context size (4096 tokens)", 840, null],
    ["max_tokens must be in the range from 1 to 301", 680, null]
  ])("%s", (words, asked, left) => {
    expect(roomLeftIn(words, asked)).toEqual(left)
  })
})
